import type { Report } from '../diagnostics/diagnostic.ts';
import type { JsonValue, Origin } from '../ir/types.ts';
import { fileName, inputUrl, withoutUserInfo } from './access.ts';
import {
  addDocument,
  createContext,
  type LoadContext,
  type LoadOptions,
  toSources,
  toText,
} from './context.ts';
import { loadFolder, mainDocuments } from './folder.ts';
import { fencedDocument } from './markdown.ts';
import { type Parsed, parseText } from './parse.ts';
import { collect, type ReadResult, readUrl } from './read.ts';
import { loadReferences } from './references.ts';
import { scan } from './scan.ts';
import { foreignText, isLap, isMarkdown, sniff } from './sniff.ts';
import type { SourceFormat, Sources } from './sources.ts';
import type { Moved } from './texts.ts';

/**
 * Loads a description and every document it refers to.
 * @param input a path, an http URL, `-` for standard input, or a folder: with an `openapi.yaml` (or `.yml`, `.json`,
 *   `swagger`) in it, or of JSON Schema documents
 * @returns null after an error was reported
 */
export async function load(input: string, options: LoadOptions, report: Report): Promise<Sources | null> {
  const { url, headers } = withoutUserInfo(inputUrl(input, options.cwd), options.headers ?? {});
  const context = createContext({ ...options, headers }, report);
  if (input === '-') {
    const read = await collect(options.stdin ?? [], context.read.maxBytes);
    return loadRead(read, inputUrl('stdin', options.cwd), '<stdin>', context);
  }
  const file = fileName(url, options.cwd);
  const read = await readUrl(url, { ...context.read, pipes: true });
  if (!('cause' in read) || read.cause !== 'folder') return loadRead(read, url, file, context);
  const [main, ...others] = await mainDocuments(url, context.read);
  if (main !== undefined && others.length > 0) {
    const names = [main, ...others].map((each) => fileName(each, options.cwd));
    report('source/which-document', { file: file || '.', names }, null);
    return null;
  }
  if (main !== undefined)
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
  if (!('cause' in read) && read.url !== undefined && read.url !== url) {
    return loadText(text, read.url, fileName(read.url, context.options.cwd), context);
  }
  return loadText(text, url, file, context);
}

async function loadText(
  text: string,
  url: string,
  file: string,
  context: LoadContext,
): Promise<Sources | null> {
  if (isLap(text)) return lapSources(text, file, url, context);
  const root = readRoot(text, file, context);
  if (root === null) return null;
  const changed = await withOverlays(root.parsed.data, file, context);
  if (changed === null) return null;
  const { data, moved } = changed;
  addDocument(context.store, { file, text, data, ...(moved === undefined ? {} : { moved }) }, url);
  const known = context.options.texts.get(file);
  if (known !== undefined && moved !== undefined) context.options.texts.add({ ...known, moved });
  await loadReferences(url, moved === undefined ? root.parsed.external : scan(data).external, context);
  return toSources(root.format, file, context.store);
}

function lapSources(text: string, file: string, url: string, context: LoadContext): Sources {
  context.options.texts.add({ file, text, syntax: 'plain' });
  refuseOverlays(context, 'a LAP document takes no overlay');
  addDocument(context.store, { file, text, data: undefined }, url);
  return toSources('lap', file, context.store);
}

/** Most descriptions have no overlay, and wait for nothing that overlays need. */
async function withOverlays(
  data: JsonValue,
  file: string,
  context: LoadContext,
): Promise<{ readonly data: JsonValue; readonly moved?: Moved } | null> {
  if ((context.options.overlays ?? []).length === 0) return { data };
  const { applyOverlays } = await import('./overlays.ts');
  return applyOverlays(data, file, context);
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
  const foreign = foreignText(content);
  if (foreign !== null) return notAnApi(foreign, { kind: 'span', file, start: 0, end: 1 }, report);
  const parsed = parseText(content, file, report);
  if (parsed === null) return null;
  if (!markdown) options.texts.add({ file, text, syntax: parsed.syntax });
  const sniffed = sniff(parsed.data);
  if ('found' in sniffed) {
    if (parsed.data !== null)
      return notAnApi(sniffed.found, { kind: 'node', file, pointer: '', part: 'value' }, report);
    report('source/empty', { file }, null);
    return null;
  }
  return { parsed, format: markdown && sniffed.format === 'openapi' ? 'markdown' : sniffed.format };
}

function notAnApi(found: string, origin: Origin, report: Report): null {
  report('source/not-an-api', { file: origin.file, found }, origin);
  return null;
}

function refuseOverlays({ options, report }: LoadContext, cause: string): void {
  if (options.overlays !== undefined && options.overlays.length > 0)
    report('overlay/action', { cause }, null);
}
