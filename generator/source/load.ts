import type { Report } from '../diagnostics/diagnostic.ts';
import { fileName, inputUrl } from './access.ts';
import {
  addDocument,
  createContext,
  type LoadContext,
  type LoadOptions,
  toSources,
  toText,
} from './context.ts';
import { loadFolder } from './folder.ts';
import { fencedDocument } from './markdown.ts';
import { type Parsed, parseText } from './parse.ts';
import { collect, readUrl } from './read.ts';
import { loadReferences } from './references.ts';
import { isLap, isMarkdown, sniff } from './sniff.ts';
import type { SourceFormat, Sources } from './sources.ts';

/**
 * Loads a description and every document it refers to.
 * @param input a path, an http URL, a folder of JSON Schema documents, or `-` for standard input
 * @returns null after an error was reported
 */
export async function load(input: string, options: LoadOptions, report: Report): Promise<Sources | null> {
  const context = createContext(options, report);
  const url = input === '-' ? inputUrl('stdin', options.cwd) : inputUrl(input, options.cwd);
  const file = input === '-' ? '<stdin>' : fileName(url, options.cwd);
  const read =
    input === '-'
      ? await collect(options.stdin ?? [], context.read.maxBytes)
      : await readUrl(url, context.read);
  if ('cause' in read && read.cause === 'folder') return loadFolder(url, file, context);
  const text = toText(read, file, context.report);
  if (text === null) return null;
  if (isLap(text)) return lapSources(text, file, url, context);
  const root = readRoot(text, file, context);
  if (root === null) return null;
  addDocument(context.store, { file, text, data: root.parsed.data }, url);
  await loadReferences(url, root.parsed, context);
  return toSources(root.format, file, context.store);
}

function lapSources(text: string, file: string, url: string, context: LoadContext): Sources {
  context.options.texts.add({ file, text, syntax: 'plain' });
  addDocument(context.store, { file, text, data: undefined }, url);
  return toSources('lap', file, context.store);
}

/** Parses the root document and finds out what it is; null after an error was reported. */
function readRoot(
  text: string,
  file: string,
  { options, report }: LoadContext,
): { readonly parsed: Parsed; readonly format: SourceFormat } | null {
  const markdown = isMarkdown(text, file);
  const content = markdown ? fencedDocument(text) : text;
  options.texts.add({ file, text, syntax: markdown ? 'markdown' : 'plain' });
  if (content === null) {
    report('source/no-fence', { file }, null);
    return null;
  }
  const parsed = parseText(content, file, report);
  if (parsed === null) return null;
  if (!markdown) options.texts.add({ file, text, syntax: parsed.syntax });
  const sniffed = sniff(parsed.data);
  if ('found' in sniffed) {
    if (parsed.data === null) report('source/empty', { file }, null);
    else
      report(
        'source/not-an-api',
        { file, found: sniffed.found },
        { kind: 'node', file, pointer: '', part: 'value' },
      );
    return null;
  }
  return { parsed, format: markdown && sniffed.format === 'openapi' ? 'markdown' : sniffed.format };
}
