import { configCatalogue } from './catalogue/config.ts';
import { convertCatalogue } from './catalogue/convert.ts';
import { lapCatalogue } from './catalogue/lap.ts';
import { openapiCatalogue } from './catalogue/openapi.ts';
import { outputCatalogue } from './catalogue/output.ts';
import { planCatalogue } from './catalogue/plan.ts';
import { sourceCatalogue } from './catalogue/source.ts';

/** Every code there is. A code is `area/what`, its area is one file of `catalogue/`. */
export const catalogue = {
  ...sourceCatalogue,
  ...openapiCatalogue,
  ...lapCatalogue,
  ...planCatalogue,
  ...configCatalogue,
  ...outputCatalogue,
  ...convertCatalogue,
};
