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
import { loadFolder, mainDocument } from './folder.ts';
import { fencedDocument } from './markdown.ts';
import { type Parsed, parseText } from './parse.ts';
import { applyOverlays } from './overlays.ts';
import { collect, type ReadResult, readUrl } from './read.ts';
import { loadReferences } from './references.ts';
import { scan } from './scan.ts';
import { isLap, isMarkdown, sniff } from './sniff.ts';
import type { SourceFormat, Sources } from './sources.ts';

/**
 * Loads a description and every document it refers to.
 * @param input a path, an http URL, `-` for standard input, or a folder: with an `openapi.yaml` (or `.yml`, `.json`,
 *   `swagger`) in it, or of JSON Schema documents
 * @returns null after an error was reported
 */
export async function load(input: string, options: LoadOptions, report: Report): Promise<Sources | null> {
  const context = createContext(options, report);
  if (input === '-') {
    const read = await collect(options.stdin ?? [], context.read.maxBytes);
    return loadRead(read, inputUrl('stdin', options.cwd), '<stdin>', context);
  }
  const url = inputUrl(input, options.cwd);
  const file = fileName(url, options.cwd);
  const read = await readUrl(url, context.read);
  if (!('cause' in read) || read.cause !== 'folder') return loadRead(read, url, file, context);
  const main = await mainDocument(url);
  if (main !== null)
    return loadRead(await readUrl(main, context.read), main, fileName(main, options.cwd), context);
  refuseOverlays(context, 'a folder of schemas takes no overlay');
  return loadFolder(url, file, context);
}

/** Loads what the root document is made of. */
async function loadRead(
  read: ReadResult,
  url: string,
  file: string,
  context: LoadContext,
): Promise<Sources | null> {
  const text = toText(read, file, context.report);
  if (text === null) return null;
  if (isLap(text)) return lapSources(text, file, url, context);
  const root = readRoot(text, file, context);
  if (root === null) return null;
  const data = await applyOverlays(root.parsed.data, context);
  if (data === null) return null;
  addDocument(context.store, { file, text, data }, url);
  const isChanged = data !== root.parsed.data;
  await loadReferences(url, isChanged ? scan(data).external : root.parsed.external, context);
  return toSources(root.format, file, context.store);
}

function lapSources(text: string, file: string, url: string, context: LoadContext): Sources {
  context.options.texts.add({ file, text, syntax: 'plain' });
  refuseOverlays(context, 'a LAP document takes no overlay');
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

function refuseOverlays({ options, report }: LoadContext, cause: string): void {
  if (options.overlays !== undefined && options.overlays.length > 0)
    report('overlay/action', { cause }, null);
}
