import type { JsonValue } from '../ir/types.ts';
import { fileName, inputUrl } from './access.ts';
import { type LoadContext, toText } from './context.ts';
import { applyOverlay } from './overlay.ts';
import { parseText } from './parse.ts';
import { readUrl } from './read.ts';

/** The root document with all overlays applied; null after one of them could not be read, which was reported. */
export async function applyOverlays(root: JsonValue, context: LoadContext): Promise<JsonValue | null> {
  const { options, report } = context;
  let data = root;
  for (const input of options.overlays ?? []) {
    const url = inputUrl(input, options.cwd);
    const file = fileName(url, options.cwd);
    const text = toText(await readUrl(url, context.read), file, report);
    if (text === null) return null;
    options.texts.add({ file, text, syntax: 'plain' });
    const parsed = parseText(text, file, report);
    if (parsed === null) return null;
    options.texts.add({ file, text, syntax: parsed.syntax });
    data = applyOverlay(data, parsed.data, file, report);
  }
  return data;
}
