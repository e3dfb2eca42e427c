import type { Report } from '../../../diagnostics/diagnostic.ts';
import type { Api, Origin } from '../../../ir/types.ts';
import { sourcesFromData } from '../../../source/fromData.ts';
import { readOpenApi } from '../../openapi/readOpenApi.ts';
import type { LapDocument, Span } from '../tree.ts';
import { restoreOpenApi } from './restore.ts';

export interface Lossless {
  /** Everything that the directives say; null after an error was reported. */
  readonly api: Api | null;
  /** The document with the endpoints that they say nothing of; null: there are none. */
  readonly rest: LapDocument | null;
}

/**
 * Reads a document with `@openapi` lines: as the OpenAPI document that it was written from, with places in the LAP.
 * @param line number of the line where a span begins
 * @returns null for plain LAP
 */
export function readLossless(
  document: LapDocument,
  file: string,
  line: (span: Span) => number,
  report: Report,
): Lossless | null {
  const restored = restoreOpenApi(document, ({ span }) =>
    report('lap/lossless', { line: line(span) }, { kind: 'span', file, ...span }),
  );
  if (restored === null) return null;
  const locate = createLocate(restored.spans, file, document.span);
  const inLap: Report = (code, args, origin, related = []) =>
    report(
      code,
      args,
      origin && locate(origin),
      related.map((one) => ({ ...one, origin: locate(one.origin) })),
    );
  const api = readOpenApi(sourcesFromData(restored.data, file), {}, inLap);
  const { others } = restored;
  return {
    api: api === null ? null : withOrigins(api, locate),
    rest: others.length === 0 ? null : { ...document, endpoints: others },
  };
}

type LocateInLap = (origin: Origin) => Origin;

/** The lines of the nearest enclosing part that has lines of its own. */
function createLocate(spans: ReadonlyMap<string, Span>, file: string, whole: Span): LocateInLap {
  return (origin) => {
    if (origin.kind === 'span') return origin;
    let { pointer } = origin;
    while (pointer !== '' && !spans.has(pointer)) pointer = pointer.slice(0, pointer.lastIndexOf('/'));
    return { kind: 'span', file, ...(spans.get(pointer) ?? whole) };
  };
}

/** The same data with every `origin` in it replaced. Origins are the only members of that name in the IR. */
function withOrigins<T>(value: T, locate: LocateInLap): T {
  return mapOrigins(value, locate) as T;
}

function mapOrigins(value: unknown, locate: LocateInLap): unknown {
  if (Array.isArray(value)) return value.map((item) => mapOrigins(item, locate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'origin' && isNodeOrigin(item) ? locate(item) : mapOrigins(item, locate),
    ]),
  );
}

function isNodeOrigin(value: unknown): value is Origin {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'node' &&
    'pointer' in value &&
    typeof value.pointer === 'string' &&
    'part' in value
  );
}
