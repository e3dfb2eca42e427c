import { error, warning } from '../kind.ts';

export interface File {
  readonly file: string;
}

export type Nothing = Readonly<Record<never, never>>;

const quote = (text: string) => JSON.stringify(text);

export const sourceCatalogue = {
  'source/missing': error(
    (a: File) => `cannot read ${a.file}: no such file`,
    'check the path given with --input, or "input" in the config',
  ),
  'source/unreadable': error((a: File & { readonly cause: string }) => `cannot read ${a.file}: ${a.cause}`),
  'source/empty': error((a: File) => `${a.file} is empty: an OpenAPI or LAP document is expected`),
  'source/binary': error(
    (a: File) => `${a.file} is a binary file: a UTF-8 text is expected`,
    'an OpenAPI document is YAML or JSON, a LAP document is plain text',
  ),
  'source/invalid-utf8': warning(
    (a: { readonly offset: number }) =>
      `the byte at offset ${a.offset} is not valid UTF-8; it is read as U+FFFD`,
    'save the file in the encoding UTF-8',
  ),
  'source/syntax': error((a: { readonly cause: string }) => `cannot parse the document: ${a.cause}`),
  'source/json-comment': warning(
    (_: Nothing) => 'JSON has no comments; they are ignored',
    'remove the comments, or write the document as YAML',
  ),
  'source/json-trailing-comma': warning(
    (_: Nothing) => 'JSON has no comma after the last member; it is ignored',
    'remove the comma, or write the document as YAML',
  ),
  'source/duplicate-key': warning(
    (_: Nothing) => 'duplicate key: the same mapping holds it twice; the last one is used',
    'rename or remove one of the two',
  ),
  'source/several-documents': warning(
    (_: Nothing) => 'the file holds several YAML documents; only the first one is read',
    'split the file',
  ),
  'source/yaml-tag': warning(
    (a: { readonly tag: string }) => `the YAML tag ${a.tag} means nothing here; the value is read without it`,
    'remove the tag',
  ),
  'source/yaml-warning': warning((a: { readonly cause: string }) => a.cause),
  'source/shallow-indent': warning(
    (_: Nothing) =>
      'this line continues a quoted text or a flow collection but is not indented further than its parent',
    'indent the line further: other YAML parsers refuse the document',
  ),
  'source/alias-cycle': error(
    (a: File) => `${a.file} has a YAML alias that contains itself`,
    'write the value out where the alias stands',
  ),
  'source/alias-expansion': error(
    (a: File) =>
      `the YAML aliases of ${a.file} stand for millions of values (an alias bomb?): too large to read`,
    'use $ref instead of aliases for what occurs often',
  ),
  'source/too-deep': error(
    (_: Nothing) => 'the document is nested too deeply: 500 levels are the limit',
    'move inner schemas to components and refer to them',
  ),
  'source/not-an-api': error(
    (a: File & { readonly found: string }) => `${a.file} is not an OpenAPI or LAP document: ${a.found}`,
    'supported: OpenAPI 3.0, 3.1 and 3.2, Swagger 2.0, LAP 0.3, JSON Schema with an $id or a title',
  ),
  'source/no-fence': error(
    (a: File) => `${a.file} is a Markdown page without a fenced OpenAPI block`,
    'put the OpenAPI document between lines of three backticks, the first one followed by yaml or json',
  ),
  'source/no-schemas': error(
    (a: File) => `the folder ${a.file} holds no OpenAPI, LAP or JSON Schema document`,
    'give the path of the document itself',
  ),
  'source/which-document': error(
    (a: File & { readonly names: readonly string[] }) =>
      `the folder ${a.file} holds several descriptions: ${a.names.join(', ')}`,
    'give the path of one of them',
  ),
  'overlay/version': error(
    (a: { readonly found: string }) => `this is no OpenAPI Overlay 1.0 or 1.1: its version is ${a.found}`,
    'an overlay begins with overlay: 1.0.0',
  ),
  'overlay/action': error((a: { readonly cause: string }) => `the overlay cannot be applied: ${a.cause}`),
  'overlay/query': error(
    (a: { readonly query: string; readonly cause: string }) =>
      `${quote(a.query)} is no JSONPath query: ${a.cause}`,
    'queries follow RFC 9535: $.paths["/users"].get',
  ),
  'overlay/no-match': warning(
    (a: { readonly target: string }) => `${quote(a.target)} selects nothing; the action has no effect`,
    'correct the target, or remove the action',
  ),
  'ref/missing': warning(
    (a: { readonly ref: string }) =>
      `$ref ${quote(a.ref)} points to nothing: the place is missing; its type is unknown`,
    'correct the reference, or add what it names',
  ),
  'ref/refused': error(
    (a: { readonly ref: string; readonly target: string; readonly cause: string }) =>
      `$ref ${quote(a.ref)} is refused: ${a.target} is ${a.cause}`,
    'copy the file next to the document, or allow its folder or origin in the config: refs.roots, refs.origins',
  ),
  'ref/unreadable': warning(
    (a: { readonly ref: string; readonly target: string; readonly cause: string }) =>
      `$ref ${quote(a.ref)} cannot be followed: ${a.target}: ${a.cause}; its type is unknown`,
    'correct the reference, or add the file',
  ),
  'ref/not-a-string': warning(
    (a: { readonly found: string }) => `$ref must be a text, not ${a.found}; its type is unknown`,
  ),
};
