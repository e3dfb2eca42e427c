import type { JsonValue } from '../ir/types.ts';
import { fileName, inputUrl } from './access.ts';
import { type LoadContext, toText } from './context.ts';
import { applyOverlay } from './overlay.ts';
import { createPlaces, movedPlaces } from './overlayPlaces.ts';
import { parseText } from './parse.ts';
import { readUrl } from './read.ts';
import type { Moved } from './texts.ts';

/** The root document with all overlays applied; null after one of them could not be read, which was reported. */
export async function applyOverlays(
  root: JsonValue,
  rootFile: string,
  context: LoadContext,
): Promise<{ readonly data: JsonValue; readonly moved: Moved } | null> {
  const { options, report } = context;
  const places = createPlaces();
  let data = places.adopt(root, { file: rootFile, pointer: '' });
  for (const input of options.overlays ?? []) {
    const url = inputUrl(input, options.cwd);
    const file = fileName(url, options.cwd);
    const text = toText(await readUrl(url, context.read), file, report);
    if (text === null) return null;
    options.texts.add({ file, text, syntax: 'plain' });
    const parsed = parseText(text, file, report);
    if (parsed === null) return null;
    options.texts.add({ file, text, syntax: parsed.syntax });
    data = applyOverlay(data, parsed.data, file, report, places);
  }
  return { data, moved: movedPlaces(data, rootFile, places) };
}
