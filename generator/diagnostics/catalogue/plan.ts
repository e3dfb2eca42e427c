export const planCatalogue = {};
