import { error, warning } from '../kind.ts';

/** Texts of a document in messages: one line, not too long. */
const quote = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return JSON.stringify(line.length > 80 ? `${line.slice(0, 77)}...` : line);
};

export const lapCatalogue = {
  'lap/header': error(
    (a: { readonly text: string }) =>
      `the first line of a LAP document is missing: "@lap v0.3" expected on line 1, found ${quote(a.text)}`,
    'put "@lap v0.3" on the first line, or check that this is the right file',
  ),
  'lap/dialect': error(
    (a: { readonly dialect: string }) => `this is ${a.dialect}, not LAP of an HTTP API; it is not supported`,
    'give the LAP or OpenAPI document of an HTTP API',
  ),
  'lap/version': warning(
    (a: { readonly version: string }) => `unknown LAP version ${quote(a.version)}; read as v0.3`,
  ),
  'lap/unreadable-line': warning(
    (a: { readonly line: number; readonly word: string; readonly what: string; readonly text: string }) =>
      `line ${a.line}: cannot read @${a.word} (${a.what}); it is left out: ${quote(a.text)}`,
    'correct the line; everything else in the document is read',
  ),
  'lap/stray-line': warning(
    (a: { readonly line: number; readonly text: string }) =>
      `line ${a.line}: not a directive and not part of one; it is left out: ${quote(a.text)}`,
  ),
  'lap/misplaced': warning(
    (a: { readonly line: number; readonly word: string }) =>
      `line ${a.line}: @${a.word} outside an @endpoint block; it is left out`,
  ),
  'lap/repeated': warning(
    (a: { readonly line: number; readonly word: string; readonly kept: string }) =>
      `line ${a.line}: a second @${a.word}; ${a.kept}`,
  ),
  'lap/unknown-directive': warning(
    (a: { readonly word: string; readonly line: number }) =>
      `line ${a.line}: unknown directive @${a.word}; lines with it are left out`,
  ),
  'lap/mangled-entry': warning(
    (a: { readonly line: number; readonly name: string }) =>
      `line ${a.line}: ${quote(a.name)} was written back by another parser as "NAME: TYPE: any"; read as NAME: TYPE`,
  ),
  'lap/odd-name': warning(
    (a: { readonly line: number; readonly name: string }) =>
      `line ${a.line}: the name ${quote(a.name)} may be two entries torn or merged`,
  ),
  'lap/no-end': warning(
    (_: Record<never, never>) => 'the document is incomplete: @end is missing; what is there is read',
    'get the whole document; with --strict this is an error',
  ),
  'lap/endpoint-count': warning(
    (a: { readonly declared: string; readonly found: number }) =>
      `@endpoints says ${a.declared}, but there are ${a.found}: the document is incomplete or was edited`,
  ),
  'lap/toc': warning(
    (a: { readonly expected: string }) => `@toc does not agree with the endpoints, which give: ${a.expected}`,
  ),
  'lap/several-documents': error(
    (a: { readonly count: number }) =>
      `the file holds ${a.count} documents whose @base or @auth differ; they are no single API`,
    'put each document (they are separated by ---) in a file of its own and generate a package from each',
  ),
  'lap/method': warning(
    (a: { readonly method: string }) =>
      `${quote(a.method)} is no HTTP method; endpoints with it are left out`,
    'a client for HTTP cannot call them',
  ),
  'lap/path': warning(
    (a: { readonly path: string }) => `the path ${quote(a.path)} does not begin with "/", which is added`,
  ),
  'lap/undeclared-path-parameter': warning(
    (a: { readonly name: string; readonly operation: string }) =>
      `${a.operation}: the path parameter ${quote(a.name)} is not declared; it is a required string`,
  ),
  'lap/duplicate-endpoint': warning(
    (a: { readonly operation: string; readonly times: number }) =>
      `duplicate endpoint: ${a.operation} is declared ${a.times} times; later ones are numbered (${a.operation} #2)`,
    'name their calls in the config under names.calls',
  ),
  'lap/duplicate-parameter': warning(
    (a: { readonly name: string; readonly operation: string }) =>
      `${a.operation}: ${quote(a.name)} stands twice in one place; the first one counts`,
  ),
  'lap/duplicate-field': warning(
    (a: { readonly name: string }) =>
      `the field ${quote(a.name)} stands twice in one object; the first one counts`,
  ),
  'lap/duplicate-type': warning(
    (a: { readonly name: string }) => `@type ${quote(a.name)} stands twice; the first one counts`,
  ),
  'lap/duplicate-response': warning(
    (a: { readonly code: string; readonly operation: string }) =>
      `${a.operation}: duplicate @returns or error ${quote(a.code)}; the first one counts`,
  ),
  'lap/status': warning(
    (a: { readonly code: string }) => `${quote(a.code)} is no HTTP status; the response is left out`,
    'write a number such as 200, a range such as 2XX, or default',
  ),
  'lap/unknown-type': warning(
    (a: { readonly name: string }) => `the type ${quote(a.name)} is not defined; it is unknown`,
    'define it with @type',
  ),
  'lap/enum-slash': warning(
    (a: { readonly name: string; readonly values: string }) =>
      `values of ${quote(a.name)} contain "/" and cannot be told apart (${quote(a.values)}); other values are allowed too`,
  ),
  'lap/auth': warning(
    (a: { readonly scheme: string }) =>
      `@auth ${quote(a.scheme)} does not say how credentials are sent; it is left out`,
    'say it in the config: lap.auth, for example "ApiKey X-Api-Key in header"',
  ),
  'lap/example': warning(
    (a: { readonly text: string }) => `@example_request is no JSON and is left out: ${quote(a.text)}`,
  ),
};
