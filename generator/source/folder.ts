import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { JsonObject, JsonValue } from '../ir/types.ts';
import { fileName } from './access.ts';
import { addDocument, type LoadContext, toSources, toText } from './context.ts';
import { parseText } from './parse.ts';
import { type ReadOptions, readUrl } from './read.ts';
import { isLap, sniff } from './sniff.ts';
import type { Sources } from './sources.ts';

/**
 * URLs of the documents that a folder can be about: `openapi.yaml` and the like, else those of any name that say they
 * are OpenAPI or LAP.
 */
export async function mainDocuments(folder: string, options: ReadOptions): Promise<readonly string[]> {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const names = (await readdir(fileURLToPath(base))).sort();
  const usual = ['openapi', 'swagger'].flatMap((name) =>
    ['yaml', 'yml', 'json'].map((extension) => `${name}.${extension}`),
  );
  const first = usual.find((name) => names.includes(name));
  if (first !== undefined) return [new URL(first, base).href];
  const found: string[] = [];
  for (const name of names.filter((each) => /\.(?:json|ya?ml|lap)$/i.test(each))) {
    const url = new URL(encodeURIComponent(name), base).href;
    const read = await readUrl(url, options);
    if ('bytes' in read && isDescription(new TextDecoder().decode(read.bytes))) found.push(url);
  }
  return found;
}

/** Whether a text has a version of OpenAPI at its top, or is LAP: a look at it, as most files of a folder are parts. */
function isDescription(text: string): boolean {
  return (
    /^["']?(?:openapi|swagger)["']?\s*:|^\s*\{[^{}[\]]*"(?:openapi|swagger)"\s*:/m.test(text) || isLap(text)
  );
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
    report('source/no-schemas', { file: folder || '.' }, null);
    return null;
  }
  const data: JsonValue = { documents: schemas };
  const file = folder === '' ? './' : `${folder}/`;
  addDocument(store, { file, text: JSON.stringify(data), data }, base);
  return toSources('jsonSchema', file, store);
}
