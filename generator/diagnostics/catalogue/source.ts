import { error, warning } from '../kind.ts';

export const sourceCatalogue = {
  'source/missing': error(
    (a: { readonly file: string }) => `cannot read ${a.file}: no such file`,
    'check the path given with --input, or "input" in the config',
  ),
  'ref/missing': warning(
    (a: { readonly ref: string }) => `$ref ${JSON.stringify(a.ref)} points to nothing; its type is unknown`,
    'correct the reference, or add what it names',
  ),
};
