export const lapCatalogue = {};
