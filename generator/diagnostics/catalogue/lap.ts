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
};
