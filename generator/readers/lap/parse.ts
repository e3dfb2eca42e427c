import type { Report } from '../../diagnostics/diagnostic.ts';
import { readHeader } from './dialect.ts';
import { readDocument } from './document.ts';
import { directiveLines, physicalLines, usesCrlf } from './lines.ts';
import type { LapDocument, Span } from './tree.ts';
import { createWhere } from './where.ts';

/**
 * Reads LAP text. A line that cannot be read costs that line and is reported with its number and text.
 * @param source the file, with or without a byte order mark
 * @param file its name, as it stands in origins
 * @returns the documents of the file (several stand apart by lines `---`), or null after an error was reported
 */
export function parseLap(source: string, file: string, report: Report): readonly LapDocument[] | null {
  const crlf = usesCrlf(source);
  const where = createWhere(source, file, report);
  const documents: LapDocument[] = [];
  for (const span of documentSpans(source)) {
    const header = readHeader(source.slice(span.start, span.end), file, span, report);
    if (header === null) return null;
    const { directives, stray } = directiveLines(physicalLines(source, span, crlf));
    for (const line of stray) {
      where.report(
        'lap/stray-line',
        { line: where.line(line.span), text: line.text },
        where.origin(line.span),
      );
    }
    documents.push(readDocument(header, directives, span, where));
  }
  return documents;
}

const byteOrderMark = '\uFEFF';

/** A line `---` ends a document where another one begins behind it. */
function documentSpans(source: string): readonly Span[] {
  const spans: Span[] = [];
  let start = source.startsWith(byteOrderMark) ? 1 : 0;
  for (const match of source.matchAll(/^---[ \t\r]*\n(?=\s*@(?:lap|doclean) )/gm)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: source.length });
  return spans;
}
