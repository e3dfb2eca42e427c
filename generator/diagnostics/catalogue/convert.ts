import { warning } from '../kind.ts';

export const convertCatalogue = {
  'convert/method': warning(
    (a: { readonly method: string; readonly path: string }) =>
      `OpenAPI 3.1 has no method ${a.method}: ${a.method} ${a.path} is left out`,
  ),
  'convert/repeated': warning(
    (a: { readonly operation: string; readonly key: string }) =>
      `${a.operation} occurs several times; OpenAPI allows it once, so this one is written under ${a.key}`,
  ),
};
