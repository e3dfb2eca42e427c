import { error, info, warning } from '../kind.ts';

export const convertCatalogue = {
  'convert/method': warning(
    (a: { readonly method: string; readonly path: string }) =>
      `OpenAPI 3.1 has no method ${a.method}: ${a.method} ${a.path} is left out`,
  ),
  'convert/repeated': warning(
    (a: { readonly operation: string; readonly key: string }) =>
      `${a.operation} occurs several times; OpenAPI allows it once, so this one is written under ${a.key}`,
  ),
  'convert/no-endpoints': error(
    (a: { readonly file: string }) =>
      `${a.file} is a JSON Schema document: there are no endpoints to write as LAP`,
  ),
  'convert/ignored-header': info(
    (a: { readonly name: string; readonly operation: string }) =>
      `${a.operation}: tools ignore a header parameter called ${JSON.stringify(a.name)} in OpenAPI`,
  ),
  'convert/external-ref': warning(
    (a: { readonly ref: string }) =>
      `$ref ${JSON.stringify(a.ref)} leads out of the document; LAP is written from one file, so what stands there is left out`,
    'bundle the files into one first',
  ),
  'lap/lossless': warning(
    (a: { readonly line: number }) =>
      `line ${a.line}: @openapi is followed by something else than a JSON object; it is left out`,
  ),
  'verify/formats': error(
    (a: { readonly files: readonly string[] }) =>
      `one OpenAPI and one LAP document are needed to compare; ${a.files.join(' and ')} are of the same format`,
  ),
};
