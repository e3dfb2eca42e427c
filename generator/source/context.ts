import type { Report } from '../diagnostics/diagnostic.ts';
import type { AllowedReferences } from './access.ts';
import { decodeText } from './decode.ts';
import { defaultMaxBytes } from './limits.ts';
import type { ReadOptions, ReadResult } from './read.ts';
import { createResources, indexResources } from './resources.ts';
import type { SourceDocument, SourceFormat, Sources } from './sources.ts';
import { failureOf, resolveRef, type Store } from './store.ts';
import type { Texts } from './texts.ts';

export interface LoadOptions {
  /** Absolute path: relative inputs start here, and file names in messages are relative to it. */
  readonly cwd: string;
  /** Gets every text that is read, for positions and code frames. */
  readonly texts: Texts;
  /** Standard input, for the input `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Default: the platform's. */
  readonly fetch?: typeof fetch;
  /** Bytes one document may have; default 100 MB. */
  readonly maxBytes?: number;
  /** OpenAPI Overlays that are applied to the root document in this order: paths or URLs. Default: none. */
  readonly overlays?: readonly string[];
  /** What references may lead to beyond the root's folder or origin; default: nothing. */
  readonly allowed?: AllowedReferences;
  /** Headers (credentials) for requests to one origin and to no other. */
  readonly headers?: ReadOptions['headers'];
}

/** What all documents of one run share. */
export interface LoadContext {
  readonly options: LoadOptions;
  readonly read: ReadOptions;
  readonly store: Store;
  readonly report: Report;
}

export function createContext(options: LoadOptions, report: Report): LoadContext {
  return {
    options,
    read: {
      maxBytes: options.maxBytes ?? defaultMaxBytes,
      fetch: options.fetch ?? fetch,
      headers: options.headers ?? {},
    },
    store: {
      documents: new Map(),
      files: new Map(),
      urls: new Map(),
      failures: new Map(),
      resources: createResources(),
    },
    report,
  };
}

export function toText(read: ReadResult, file: string, report: Report): string | null {
  if ('cause' in read) {
    if (read.cause === 'missing') report('source/missing', { file }, null);
    else report('source/unreadable', { file, cause: read.cause }, null);
    return null;
  }
  const text = decodeText(read.bytes, file, report);
  if (text === null || text.trim() !== '') return text;
  report('source/empty', { file }, null);
  return null;
}

export function addDocument(store: Store, document: SourceDocument, url: string): void {
  store.documents.set(document.file, document);
  store.files.set(url, document.file);
  store.urls.set(document.file, url);
  if (document.data === undefined || !/\$(?:id|anchor|dynamicAnchor|self)\b/.test(document.text)) return;
  indexResources(document.data, document.file, url, store.resources);
}

export function toSources(format: SourceFormat, file: string, store: Store): Sources {
  const root = store.documents.get(file);
  if (root === undefined) throw new Error(`no document ${file}`); // The caller has added it.
  return {
    format,
    root,
    documents: store.documents,
    resolve: createResolve(store),
    failure: (ref, from) => failureOf(store, ref, from),
  };
}

/** Documents refer to the same places again and again. Where an `$id` can change what a reference means, nothing is kept. */
function createResolve(store: Store): Sources['resolve'] {
  const found = new Map<string, ReturnType<Sources['resolve']>>();
  return (ref, from, at = '') => {
    if (store.resources.bases.size > 0) return resolveRef(store, ref, from, at);
    const key = `${from}\n${ref}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const result = resolveRef(store, ref, from, at);
    found.set(key, result);
    return result;
  };
}
