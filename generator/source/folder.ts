import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { JsonObject, JsonValue } from '../ir/types.ts';
import { fileName } from './access.ts';
import { addDocument, type LoadContext, toSources, toText } from './context.ts';
import { parseText } from './parse.ts';
import { readUrl } from './read.ts';
import { sniff } from './sniff.ts';
import type { Sources } from './sources.ts';

/** URL of the document that a folder is about: `openapi.yaml` and the like; null where there is none. */
export async function mainDocument(folder: string): Promise<string | null> {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const names = new Set(await readdir(fileURLToPath(base)));
  for (const name of ['openapi', 'swagger']) {
    for (const extension of ['yaml', 'yml', 'json']) {
      if (names.has(`${name}.${extension}`)) return new URL(`${name}.${extension}`, base).href;
    }
  }
  return null;
}

/**
 * A folder of JSON Schema documents that belong together: they refer to one another by `$id` or by file name. The
 * root document is a list of references to them, in the order of their names.
 */
export async function loadFolder(url: string, folder: string, context: LoadContext): Promise<Sources | null> {
  const { options, report, store } = context;
  const base = url.endsWith('/') ? url : `${url}/`;
  const names = (await readdir(fileURLToPath(base))).filter((name) => /\.(?:json|ya?ml)$/i.test(name)).sort();
  const schemas: JsonObject[] = [];
  for (const name of names) {
    const member = new URL(encodeURIComponent(name), base).href;
    const file = fileName(member, options.cwd);
    const text = toText(await readUrl(member, context.read), file, report);
    if (text === null) return null;
    options.texts.add({ file, text, syntax: 'plain' });
    const parsed = parseText(text, file, report);
    if (parsed === null) return null;
    options.texts.add({ file, text, syntax: parsed.syntax });
    const sniffed = sniff(parsed.data);
    if (!('format' in sniffed) || sniffed.format !== 'jsonSchema') continue;
    addDocument(store, { file, text, data: parsed.data }, member);
    schemas.push({ $ref: encodeURIComponent(name) });
  }
  if (schemas.length === 0) {
    report('source/no-schemas', { file: folder }, null);
    return null;
  }
  const data: JsonValue = { documents: schemas };
  const file = folder === '' ? './' : `${folder}/`;
  addDocument(store, { file, text: JSON.stringify(data), data }, base);
  return toSources('jsonSchema', file, store);
}
