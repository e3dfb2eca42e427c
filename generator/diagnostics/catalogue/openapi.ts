export const openapiCatalogue = {};
