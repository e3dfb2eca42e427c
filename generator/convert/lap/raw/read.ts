import type { Sources } from '../../../source/sources.ts';
import { rawFromData } from './fromData.ts';
import { readRawJson } from './readJson.ts';
import { readRawYaml } from './readYaml.ts';
import type { Raw } from './tree.ts';

/**
 * Reads a loaded document once more, as the reference compiler does: files named `.yaml` and `.yml` as YAML,
 * others as JSON. A text that these strict readers refuse, and a page around a document, is taken as it was loaded.
 */
export function readRaw({ root, format }: Pick<Sources, 'root' | 'format'>): Raw {
  const { file, text, data } = root;
  if (format === 'markdown') return rawFromData(data ?? null);
  const yaml = /\.ya?ml$/i.test(file) || !/^[\s\uFEFF]*\{/.test(text);
  try {
    return yaml ? readRawYaml(text) : readRawJson(text);
  } catch (error) {
    // The YAML library runs out of stack on documents that are nested thousands of levels deep.
    if (error instanceof SyntaxError || error instanceof RangeError) return rawFromData(data ?? null);
    throw error;
  }
}
