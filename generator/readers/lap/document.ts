import { readParamsLine, readTypeLine } from './blocks.ts';
import type { Header } from './dialect.ts';
import { readEndpoint } from './endpoint.ts';
import { groupOf, tocOf } from './groups.ts';
import { extrasFrom, reportOddFields, reportOddParams, reportRepeated, take } from './lineReports.ts';
import type { DirectiveLine, DirectiveWord } from './lines.ts';
import { type Sections, sectionsOf } from './sections.ts';
import type { LapDocument, LapEndpoint, LapParam, LapTypeDeclaration, Span, Text } from './tree.ts';
import type { Where } from './where.ts';

/** Makes the tree of one document and checks what it says about itself. */
export function readDocument(
  header: Header,
  directives: readonly DirectiveLine[],
  span: Span,
  where: Where,
): LapDocument {
  const sections = sectionsOf(directives);
  const toc = headerText(sections, 'toc', where);
  const derived = derivedGroup(sections, toc);
  const endpoints = sections.endpoints.flatMap((section) => readEndpoint(section, derived, where) ?? []);
  reportMisplaced(sections, where);
  checkCompleteness(header, sections, toc, endpoints, span, where);
  return {
    dialect: header.dialect,
    formatVersion: header.formatVersion,
    title: headerText(sections, 'api', where),
    base: headerText(sections, 'base', where),
    version: headerText(sections, 'version', where),
    auth: headerText(sections, 'auth', where),
    commonFields: commonFieldsOf(sections, where),
    types: typesOf(sections, where),
    endpoints,
    extras: extrasFrom(sections.header, where),
    span,
  };
}

const linesOf = (sections: Sections, word: DirectiveWord): readonly DirectiveLine[] =>
  sections.header.filter((line) => line.directive === word);

function headerText(sections: Sections, word: DirectiveWord, where: Where): Text | null {
  const [first, ...further] = linesOf(sections, word);
  for (const line of further) reportRepeated(line, 'the first one counts', where);
  return first === undefined || first.text === '' ? null : { text: first.text, span: first.span };
}

function commonFieldsOf(sections: Sections, where: Where): readonly LapParam[] | null {
  const lines = linesOf(sections, 'common_fields');
  if (lines.length === 0) return null;
  const params = lines.flatMap((line) => take(line, readParamsLine, where) ?? []);
  reportOddParams(params, where);
  return params;
}

function typesOf(sections: Sections, where: Where): readonly LapTypeDeclaration[] {
  return linesOf(sections, 'type').flatMap((line) => {
    const type = take(line, readTypeLine, where);
    reportOddFields(type?.fields ?? [], where);
    return type ?? [];
  });
}

/** The group of endpoints outside group lines: the only one that `@toc` names, else the path's. */
function derivedGroup(sections: Sections, toc: Text | null): (path: string) => string {
  const [, name, count] = /^([^]*)\((\d+)\)$/.exec(toc?.text ?? '') ?? [];
  const isOnly = !sections.hasGroups && Number(count) === sections.endpoints.length;
  return (path) => (isOnly && name !== undefined ? name : groupOf(path));
}

const onlyInEndpoints: ReadonlySet<string> = new Set(
  'desc body required optional returns errors example_request'.split(' '),
);

function reportMisplaced(sections: Sections, where: Where): void {
  for (const { word, span } of sections.header) {
    if (!onlyInEndpoints.has(word)) continue;
    where.report('lap/misplaced', { line: where.line(span), word }, where.origin(span));
  }
}

/** `@end`, `@endpoints` and `@toc` tell whether the whole document is there. The oldest dialects lack them. */
function checkCompleteness(
  header: Header,
  sections: Sections,
  toc: Text | null,
  endpoints: readonly LapEndpoint[],
  span: Span,
  where: Where,
): void {
  const declared = linesOf(sections, 'endpoints')[0];
  const isOldest = header.dialect === 'doclean' && header.formatVersion === 'v0.1';
  if (!sections.ended && !isOldest) {
    where.report('lap/no-end', {}, where.origin({ start: span.end, end: span.end }));
  }
  const found = sections.endpoints.length;
  if (declared !== undefined && Number(declared.text) !== found) {
    where.report(
      'lap/endpoint-count',
      { declared: declared.text.trim(), found },
      where.origin(declared.span),
    );
  }
  if (toc === null || header.dialect === 'doclean' || endpoints.length !== found) return;
  const expected = tocOf(endpoints.map((endpoint) => endpoint.group));
  if (toc.text.trim() !== expected) where.report('lap/toc', { expected }, where.origin(toc.span));
}
