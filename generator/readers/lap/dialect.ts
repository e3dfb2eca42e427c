import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from './tree.ts';

export interface Header {
  readonly dialect: 'lap' | 'doclean';
  readonly formatVersion: string;
}

const headerPattern = /^@(lap|doclean)(?: +(\S+))?\s*$/;
const knownVersions: ReadonlySet<string> = new Set(['', 'v0.1', 'v0.2', 'v0.3']);

/**
 * Reads the first line of a document and refuses what is not LAP of an HTTP API. Several formats begin with `@lap`;
 * the content tells which one it is, the version does not.
 * @returns null after an error was reported
 */
export function readHeader(text: string, file: string, span: Span, report: Report): Header | null {
  const first = firstLine(text);
  const origin = {
    kind: 'span',
    file,
    start: span.start + first.start,
    end: span.start + first.end,
  } as const;
  const found = headerPattern.exec(first.text);
  if (found === null) {
    report('lap/header', { text: first.text }, origin);
    return null;
  }
  const other = otherDialect(text);
  if (other !== null) {
    report('lap/dialect', { dialect: other }, origin);
    return null;
  }
  const formatVersion = found[2] ?? '';
  if (!knownVersions.has(formatVersion)) report('lap/version', { version: formatVersion }, origin);
  return { dialect: found[1] === 'doclean' ? 'doclean' : 'lap', formatVersion };
}

function otherDialect(text: string): string | null {
  if (/^@endpoint /m.test(text)) return null;
  if (/^@(?:tool|in|out)\b/m.test(text)) return 'a LAP tool manifest (@tool, @in, @out)';
  if (/^(?:type|input|iface|enum|union|[QMS]) /m.test(text))
    return 'LAP of a GraphQL API (type, Q, M, S lines)';
  return null;
}

/** The first line that is neither blank nor a comment. */
function firstLine(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    if (line.trim() !== '' && !line.startsWith('#')) return { text: line.trimEnd(), start, end };
    start = end + 1;
  }
  return { text: '', start: 0, end: 0 };
}
