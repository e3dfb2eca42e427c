import { type Access, createAccess, fileName } from './access.ts';
import { addDocument, type LoadContext, toText } from './context.ts';
import { crawl } from './crawl.ts';
import { type Parsed, parseText } from './parse.ts';
import { readUrl } from './read.ts';
import { withoutFragment } from './resources.ts';
import type { ExternalReference } from './scan.ts';
import type { Store } from './store.ts';

/** Loads what the root refers to. Failures are kept for whoever follows the reference. */
export async function loadReferences(
  rootUrl: string,
  external: Parsed['external'],
  context: LoadContext,
): Promise<void> {
  const { store, options } = context;
  const first = targets(external, rootUrl, store);
  if (first.length === 0) return;
  const access = await createAccess(rootUrl, options.cwd, options.allowed ?? { roots: [], origins: [] });
  await crawl(rootUrl, first, (url) => visit(url, access, context));
}

async function visit(url: string, access: Access, context: LoadContext): Promise<readonly string[]> {
  const { store, options, report } = context;
  if (store.files.has(url) || store.failures.has(url)) return [];
  const file = fileName(url, options.cwd);
  const fail = (kind: 'refused' | 'unreadable', cause: string) => {
    store.failures.set(url, { kind, target: file, cause });
    return [];
  };
  const refused = await access.refuse(url);
  if (refused !== null) return fail(refused.kind, refused.cause);
  const read = await readUrl(url, context.read);
  if ('cause' in read) return fail('unreadable', read.cause === 'missing' ? 'no such file' : read.cause);
  const text = toText(read, file, report);
  if (text === null) return fail('unreadable', 'no text');
  options.texts.add({ file, text, syntax: 'plain' });
  const parsed = parseText(text, file, report);
  if (parsed === null) return fail('unreadable', 'it cannot be parsed');
  options.texts.add({ file, text, syntax: parsed.syntax });
  const base = read.url ?? url;
  addDocument(store, { file, text, data: parsed.data }, base);
  store.files.set(url, file);
  return targets(parsed.external, base, store);
}

/**
 * URLs of referenced documents, without those that a loaded document holds under their `$id`. A reference is relative
 * to the `$id` around it (JSON Schema 2020-12, section 8.2.1); where that leads nowhere, authors mean the file.
 */
function targets(
  references: readonly ExternalReference[],
  documentUrl: string,
  store: Store,
): readonly string[] {
  const urls = new Set<string>();
  for (const { ref, ids } of references) {
    for (const base of new Set([baseOf(ids, documentUrl), documentUrl])) {
      if (!URL.canParse(ref, base)) continue;
      const url = withoutFragment(new URL(ref, base).href);
      if (!store.resources.ids.has(url) && !store.files.has(url)) urls.add(url);
    }
  }
  return [...urls];
}

function baseOf(ids: readonly string[], documentUrl: string): string {
  return ids.reduce((base, id) => (URL.canParse(id, base) ? new URL(id, base).href : base), documentUrl);
}
