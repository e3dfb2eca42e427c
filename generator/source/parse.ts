import type { ParseError } from 'jsonc-parser';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { JsonValue, Origin } from '../ir/types.ts';
import { describeJsonError, looksLikeJson, parseJson } from './json.ts';
import { type Scan, scan } from './scan.ts';
import type { Syntax } from './texts.ts';
import { readYamlCareful } from './yamlCareful.ts';
import { parseYamlFast } from './yamlFast.ts';

export interface Parsed {
  readonly data: JsonValue;
  readonly syntax: Extract<Syntax, 'json' | 'yaml'>;
  /** References to other documents, as they are written. */
  readonly external: Scan['external'];
}

/**
 * Parses a YAML or JSON text. Which of both it is says the text itself, not the name of the file.
 * @returns null after an error was reported
 */
export function parseText(text: string, file: string, report: Report): Parsed | null {
  const parsed = parseAny(text, file, report);
  if (parsed === null) return null;
  const found = scan(parsed.data);
  if (found.tooDeep !== null) {
    report('source/too-deep', {}, { kind: 'span', file, start: 0, end: 1 });
    return null;
  }
  if (found.aliases !== 'fine') {
    const code = found.aliases === 'cyclic' ? 'source/alias-cycle' : 'source/alias-expansion';
    report(code, { file }, null);
    return null;
  }
  return { ...parsed, external: found.external };
}

function parseAny(text: string, file: string, report: Report): Omit<Parsed, 'external'> | null {
  if (!looksLikeJson(text)) {
    const fast = parseYamlFast(text, file);
    const data = fast.data === undefined ? readYamlCareful(text, file, report) : fast.data;
    return data === undefined ? null : { data, syntax: 'yaml' };
  }
  const json = parseJson(text, file, report);
  if ('data' in json) return { data: json.data, syntax: 'json' };
  // YAML in flow style: its first key has no quotes. With quotes it is JSON, and broken.
  const yaml = /^[\s\uFEFF]*[{[]+\s*["}\]]/.test(text) ? undefined : parseYamlFast(text, file).data;
  if (yaml !== undefined) return { data: yaml, syntax: 'yaml' };
  reportBrokenJson(json.problem, text, file, report);
  return null;
}

function reportBrokenJson(
  problem: ParseError | 'too deep',
  text: string,
  file: string,
  report: Report,
): void {
  if (problem === 'too deep') {
    report('source/too-deep', {}, { kind: 'span', file, start: 0, end: 1 });
    return;
  }
  const { offset, length } = problem;
  const origin: Origin = { kind: 'span', file, start: offset, end: offset + Math.max(length, 1) };
  report('source/syntax', { cause: describeJsonError(problem, text) }, origin);
}
