import type { JsonObject, JsonValue } from '../../../ir/types.ts';
import { formatPointer } from '../../../source/pointer.ts';
import type { LapDocument, LapEndpoint, LapExtra, LapParam, Span } from '../tree.ts';
import { losslessWord, saidByLines, type SaidByLines } from './lines.ts';

export interface Restored {
  readonly data: JsonObject;
  /** Where the lines stand that a part of `data` comes from, by RFC 6901 pointer of that part. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Endpoints that say nothing in the directive: they are read like any other LAP. */
  readonly others: readonly LapEndpoint[];
}

/**
 * Makes the OpenAPI document again that a lossless LAP document was written from.
 * @param lost takes lines that are no JSON object
 * @returns null where the header has no such line: the document is plain LAP
 */
export function restoreOpenApi(document: LapDocument, lost: (line: LapExtra) => void): Restored | null {
  const said = document.endpoints.filter(({ extras }) => extras.some(({ word }) => word === losslessWord));
  // Paths in the order of the endpoints, whatever the header says of some of them.
  const root: Tree = new Map([['paths', new Map(said.map(({ path }) => [path, new Map()]))]]);
  const spans = new Map<string, Span>();
  const header = document.extras.filter(({ word }) => word === losslessWord);
  const parts = header.map((line) => ({ line, payload: payloadOf(line, lost) }));
  if (parts.every(({ payload }) => payload === null)) return null;
  for (const { line, payload } of parts) {
    if (payload === null) continue;
    merge(root, payload);
    for (const pointer of onlyPath(payload)) if (!spans.has(pointer)) spans.set(pointer, line.span);
  }
  fillInfo(root, document);
  const others: LapEndpoint[] = [];
  for (const endpoint of document.endpoints) {
    const operation = operationOf(endpoint, document.commonFields ?? [], lost);
    if (operation === null) others.push(endpoint);
    else {
      const at = ['paths', endpoint.path, endpoint.method.toLowerCase()];
      merge(root, nest(at, operation));
      spans.set(formatPointer(at), endpoint.span);
    }
  }
  return { data: toObject(root), spans, others };
}

/** An operation of the document: what the directive says, and from the lines what it leaves out. */
function operationOf(
  endpoint: LapEndpoint,
  common: readonly LapParam[],
  lost: (line: LapExtra) => void,
): JsonObject | null {
  const lines = endpoint.extras.filter(({ word }) => word === losslessWord);
  const payloads = lines.map((line) => payloadOf(line, lost)).filter((payload) => payload !== null);
  if (payloads.length === 0) return null;
  const whole: Tree = new Map();
  for (const payload of payloads) merge(whole, payload);
  return complete(toObject(whole), saidByLines(endpoint, common));
}

/** Adds what the lines say. A member that is null in the directive is not there at all. */
export function complete(payload: JsonObject, said: SaidByLines): JsonObject {
  const filled = fill(payload, said.summary === undefined ? {} : { summary: said.summary });
  const { parameters, responses } = payload;
  const counts = new Map<string, number>();
  return {
    ...filled,
    ...(isArray(parameters)
      ? { parameters: parameters.map((parameter) => completeParameter(parameter, said, counts)) }
      : {}),
    ...(isObject(responses)
      ? { responses: mapValues(responses, (r, code) => completeResponse(r, code, said)) }
      : {}),
  };
}

function completeParameter(parameter: JsonValue, said: SaidByLines, counts: Map<string, number>): JsonValue {
  if (!isObject(parameter) || typeof parameter['name'] !== 'string') return parameter;
  const { name } = parameter;
  const nth = counts.get(name) ?? 0;
  counts.set(name, nth + 1);
  return fill(parameter, said.parameter(name, nth));
}

const completeResponse = (response: JsonValue, code: string, said: SaidByLines): JsonValue =>
  isObject(response) && !Object.hasOwn(response, '$ref') ? fill(response, said.response(code)) : response;

function fill(payload: JsonObject, said: JsonObject): JsonObject {
  const own = Object.entries(payload).filter(([, value]) => value !== null);
  const added = Object.entries(said).filter(([key]) => !Object.hasOwn(payload, key));
  return Object.fromEntries([...own, ...added]);
}

/** Title and version stand on lines of their own. */
function fillInfo(root: Tree, document: LapDocument): void {
  const info = root.get('info');
  const said = {
    title: document.title?.text ?? '',
    ...(document.version === null ? {} : { version: document.version.text }),
  };
  root.set('info', toTree(fill(info instanceof Map ? toObject(info) : {}, said)));
}

function payloadOf(line: LapExtra, lost: (line: LapExtra) => void): JsonObject | null {
  try {
    const value: JsonValue = JSON.parse(line.text);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  lost(line);
  return null;
}

/** A document being put together. Maps, because names may be `__proto__`, and lines add to each other. */
type Tree = Map<string, Tree | JsonValue>;

/** Adds the members of an object to those that are there; the later line wins where both say something. */
function merge(tree: Tree, object: JsonObject): void {
  for (const [key, value] of Object.entries(object)) {
    const before = tree.get(key);
    if (before instanceof Map && isObject(value)) merge(before, value);
    else tree.set(key, toTree(value));
  }
}

function toTree(value: JsonValue): Tree | JsonValue {
  if (!isObject(value)) return value;
  return new Map(Object.entries(value).map(([key, item]) => [key, toTree(item)]));
}

const toObject = (tree: Tree): JsonObject =>
  Object.fromEntries([...tree].map(([key, value]) => [key, value instanceof Map ? toObject(value) : value]));

function nest(path: readonly string[], value: JsonObject): JsonObject {
  return path.toReversed().reduce<JsonObject>((inner, key) => Object.fromEntries([[key, inner]]), value);
}

/** Pointers of the part that a header line is about: the way through its objects of one member. */
function onlyPath(payload: JsonObject): readonly string[] {
  const tokens: string[] = [];
  let at: JsonValue = payload;
  while (isObject(at) && tokens.length < 3) {
    const [key, ...others]: readonly string[] = Object.keys(at);
    if (key === undefined || others.length > 0) break;
    tokens.push(key);
    at = at[key] ?? null;
  }
  return [formatPointer(tokens)];
}

const isArray = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isArray(value);
const mapValues = (object: JsonObject, change: (value: JsonValue, key: string) => JsonValue): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
