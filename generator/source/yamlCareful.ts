import { type Document, parseDocument, visit, type YAMLError } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { JsonValue, Origin } from '../ir/types.ts';
import { parseYamlFast } from './yamlFast.ts';

export interface CarefulYaml {
  readonly document: Document.Parsed;
  /** Offsets in the parsed text to offsets in the file: they differ where lines were indented further. */
  readonly toFile: (offset: number) => number;
  /** Offsets in the file of lines that had to be indented further. */
  readonly shallow: readonly number[];
}

/**
 * Parses with positions and goes on after errors. Quoted scalars and flow collections that continue on lines which
 * are indented too little (real documents have them, PyYAML reads them) are indented first.
 */
export function parseYamlCareful(text: string, uniqueKeys: boolean): CarefulYaml {
  const options = { stringKeys: true, merge: true, uniqueKeys, version: '1.2', logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  const direct: CarefulYaml = { document, toFile: (offset) => offset, shallow: [] };
  if (!document.errors.some((error) => error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT'))
    return direct;
  const { shallowLines } = parseYamlFast(text, '');
  if (shallowLines.length === 0) return direct;
  const indented = indentLines(text, new Set(shallowLines));
  const second = parseDocument(indented.text, options);
  return second.errors.length < document.errors.length
    ? { document: second, toFile: indented.toFile, shallow: indented.starts }
    : direct;
}

const extraIndent = ' '.repeat(100);

function indentLines(text: string, shallow: ReadonlySet<number>) {
  const starts: number[] = [];
  let start = 0;
  const lines = text.split('\n').map((line, index) => {
    if (shallow.has(index)) starts.push(start);
    start += line.length + 1;
    return shallow.has(index) ? extraIndent + line : line;
  });
  const toFile = (offset: number) => {
    let added = 0;
    for (const at of starts) {
      if (offset <= at + added) break;
      added += Math.min(extraIndent.length, offset - at - added);
    }
    return offset - added;
  };
  return { text: lines.join('\n'), toFile, starts };
}

/**
 * The data of a YAML text, with everything that is wrong in it reported.
 * @returns undefined after an error was reported
 */
export function readYamlCareful(text: string, file: string, report: Report): JsonValue | undefined {
  const { document, toFile, shallow } = parseYamlCareful(text, true);
  const span = (start: number, end: number): Origin => ({
    kind: 'span',
    file,
    start: toFile(start),
    end: Math.max(toFile(end), toFile(start) + 1),
  });
  for (const start of shallow)
    report('source/shallow-indent', {}, { kind: 'span', file, start, end: start + 1 });
  for (const problem of [...document.errors, ...document.warnings]) {
    const fatal = reportProblem(problem, span(problem.pos[0], problem.pos[1]), report);
    // What follows a syntax error is mostly its consequence: one message per cause.
    if (fatal) return undefined;
  }
  try {
    const data: JsonValue = document.toJS({ maxAliasCount: -1 });
    return data;
  } catch (error) {
    const alias = unresolvedAlias(document);
    const thrown = error instanceof Error ? firstLine(error.message) : 'unreadable';
    const cause =
      alias === undefined
        ? thrown
        : `Unresolved alias (the anchor must be set before the alias): ${alias.name}`;
    report('source/syntax', { cause }, span(alias?.start ?? 0, alias?.end ?? 1));
    return undefined;
  }
}

/** An alias whose anchor is nowhere before it: the library throws without saying where it stands. */
function unresolvedAlias(document: Document.Parsed) {
  const found: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const [start = 0, end = start + 1] = alias.range ?? [];
      if (alias.resolve(document) === undefined) found.push({ name: alias.source, start, end });
    },
  });
  return found[0];
}

function reportProblem(problem: YAMLError, origin: Origin, report: Report): boolean {
  switch (problem.code) {
    case 'DUPLICATE_KEY':
      report('source/duplicate-key', {}, origin);
      return false;
    case 'MULTIPLE_DOCS':
      report('source/several-documents', {}, origin);
      return false;
    case 'TAG_RESOLVE_FAILED':
      report('source/yaml-tag', { tag: /!\S*?(?=[\s,;]|$)/.exec(problem.message)?.[0] ?? '' }, origin);
      return false;
    case 'RESOURCE_EXHAUSTION':
      report('source/too-deep', {}, origin);
      return true;
    default:
      if (problem.name === 'YAMLWarning') {
        report('source/yaml-warning', { cause: firstLine(problem.message) }, origin);
        return false;
      }
      report('source/syntax', { cause: firstLine(problem.message) }, origin);
      return true;
  }
}

/** The message without the place that the library appends to it. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
