import type { JsonValue } from '../ir/types.ts';
import { inputUrl } from './access.ts';
import { addDocument, createContext, toSources } from './context.ts';
import type { SourceFormat, Sources } from './sources.ts';

/** Sources of a document that is data already, with no other document and no positions. */
export function sourcesFromData(
  data: JsonValue,
  file = 'api.json',
  format: SourceFormat = 'openapi',
): Sources {
  const store = createContext({ cwd: '/', texts: { add: () => {}, get: () => undefined } }, () => {}).store;
  addDocument(store, { file, text: JSON.stringify(data), data }, inputUrl(file, '/'));
  return toSources(format, file, store);
}
