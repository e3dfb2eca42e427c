export const configCatalogue = {};
