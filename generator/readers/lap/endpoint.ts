import { lost, readErrorsLine, readParamsLine, readReturnsLine } from './blocks.ts';
import {
  extrasFrom,
  reportOddFields,
  reportOddParams,
  reportRepeated,
  reportUnreadable,
  take,
} from './lineReports.ts';
import type { DirectiveLine, DirectiveWord } from './lines.ts';
import type { EndpointSection } from './sections.ts';
import type { LapBody, LapEndpoint, LapError, LapParam, LapReturns, Text } from './tree.ts';
import type { Where } from './where.ts';

/** @param group the endpoint's group, from the lines around it or derived */
export function readEndpoint(
  section: EndpointSection,
  group: (path: string) => string,
  where: Where,
): LapEndpoint | null {
  const { head } = section;
  const [, method, path] = /^(\S+) +(\S[^]*)$/.exec(head.text) ?? [];
  if (method === undefined || path === undefined) {
    for (const problem of lost(head, 'no METHOD PATH').problems) reportUnreadable(head.word, problem, where);
    return null;
  }
  const last = section.lines.at(-1) ?? head;
  return {
    group: section.group ?? group(path),
    method: method.toUpperCase(),
    path,
    description: textOf(section, 'desc', where),
    auth: textOf(section, 'auth', where),
    body: bodyOf(section, where),
    required: paramsOf(section, 'required', where),
    optional: paramsOf(section, 'optional', where),
    returns: returnsOf(section, where),
    errors: errorsOf(section, where),
    example: textOf(section, 'example_request', where),
    extras: extrasFrom(section.lines, where),
    span: { start: head.span.start, end: last.span.end },
  };
}

const linesOf = (section: EndpointSection, word: DirectiveWord): readonly DirectiveLine[] =>
  section.lines.filter((line) => line.directive === word);

/** The first line with `word`; further ones are reported. */
function onlyLine(section: EndpointSection, word: DirectiveWord, where: Where): DirectiveLine | null {
  const [first = null, ...further] = linesOf(section, word);
  for (const line of further) reportRepeated(line, 'the first one counts', where);
  return first;
}

function textOf(section: EndpointSection, word: DirectiveWord, where: Where): Text | null {
  const line = onlyLine(section, word, where);
  return line === null ? null : { text: line.text, span: line.span };
}

function paramsOf(
  section: EndpointSection,
  word: 'required' | 'optional',
  where: Where,
): readonly LapParam[] | null {
  const [first, ...further] = linesOf(section, word);
  if (first === undefined) return null;
  for (const line of further) reportRepeated(line, 'the entries of both count', where);
  const read = [first, ...further].map((line) => take(line, readParamsLine, where));
  if (read.every((params) => params === null)) return null;
  const params = read.flatMap((list) => list ?? []);
  reportOddParams(params, where);
  return params;
}

/** `@body → Name`, also with the arrow in ASCII; or `@body {params}`. */
function bodyOf(section: EndpointSection, where: Where): LapBody | null {
  const line = onlyLine(section, 'body', where);
  if (line === null) return null;
  const name = /^(?:→|->) *(\S[^]*)$/.exec(line.text)?.[1];
  if (name !== undefined) return { kind: 'named', name: name.trim(), span: line.span };
  const params = take(line, readParamsLine, where);
  if (params === null) return null;
  reportOddParams(params, where);
  return { kind: 'params', params, span: line.span };
}

function returnsOf(section: EndpointSection, where: Where): readonly LapReturns[] {
  return linesOf(section, 'returns').flatMap((line) => {
    const read = take(line, readReturnsLine, where);
    reportOddFields(read?.fields ?? [], where);
    return read ?? [];
  });
}

function errorsOf(section: EndpointSection, where: Where): readonly LapError[] | null {
  const lines = linesOf(section, 'errors');
  const [, ...further] = lines;
  for (const line of further) reportRepeated(line, 'the entries of both count', where);
  const read = lines.map((line) => take(line, readErrorsLine, where));
  return read.every((errors) => errors === null) ? null : read.flatMap((errors) => errors ?? []);
}
