export const outputCatalogue = {};
