import type { JsonObject, JsonValue } from '../../ir/types.ts';
import { losslessWord, saidByLines, type SaidByLines } from '../../readers/lap/lossless/lines.ts';
import { type LapDocument, type LapEndpoint, type LapExtra, nowhere } from '../../readers/lap/tree.ts';

/**
 * Adds the lines that keep what LAP cannot say (docs/lap-lossless.md): in the header the members of the OpenAPI
 * document, in each endpoint those of its operation, without what the other lines say already.
 */
export function addLosslessLines(document: LapDocument, data: JsonObject): LapDocument {
  const paths = objectAt(data, 'paths');
  const endpoints = document.endpoints.map((endpoint) => {
    const operation = objectAt(objectAt(paths, endpoint.path), endpoint.method.toLowerCase());
    const said = saidByLines(endpoint, document.commonFields ?? []);
    return { ...endpoint, extras: [...endpoint.extras, lineOf(withoutSaid(operation, said))] };
  });
  return { ...document, endpoints, extras: [...document.extras, ...headerLines(document, data)] };
}

/** The document without operations that are endpoints; a line for each schema keeps lines short. */
function headerLines(document: LapDocument, data: JsonObject): readonly LapExtra[] {
  const info = without(objectAt(data, 'info'), {
    title: document.title?.text ?? '',
    version: document.version?.text ?? null,
  });
  const components = objectAt(data, 'components');
  const rest = {
    ...omit(data, ['info', 'paths', 'components', 'definitions']),
    ...given('info', info),
    ...given('paths', otherPaths(objectAt(data, 'paths'), document.endpoints)),
    ...given('components', omit(components, ['schemas'])),
  };
  const schemas = Object.entries(objectAt(components, 'schemas')).map(([name, schema]) => ({
    components: { schemas: only(name, schema) },
  }));
  // OpenAPI 2.0
  const definitions = Object.entries(objectAt(data, 'definitions')).map(([name, schema]) => ({
    definitions: only(name, schema),
  }));
  return [rest, ...schemas, ...definitions].map(lineOf);
}

/** What path items hold besides endpoints: shared parameters and servers, methods that LAP leaves out. */
function otherPaths(paths: JsonObject, endpoints: readonly LapEndpoint[]): JsonObject {
  const written = new Set(endpoints.map(({ method, path }) => `${method.toLowerCase()} ${path}`));
  const items = Object.entries(paths).flatMap(([path, item]): [string, JsonValue][] => {
    if (!isObject(item)) return [[path, item]];
    const rest = Object.entries(item).filter(([key]) => !written.has(`${key} ${path}`));
    return rest.length === 0 ? [] : [[path, Object.fromEntries(rest)]];
  });
  return Object.fromEntries(items);
}

/** Text for documentation sites that no client needs; often half of a document. */
const codeSamples: readonly string[] = ['x-codeSamples', 'x-code-samples'];

function withoutSaid(operation: JsonObject, said: SaidByLines): JsonObject {
  const { parameters, responses } = operation;
  const counts = new Map<string, number>();
  const short = without(
    omit(operation, codeSamples),
    said.summary === undefined ? {} : { summary: said.summary },
  );
  return {
    ...short,
    ...(isArray(parameters) ? { parameters: parameters.map((p) => shortParameter(p, said, counts)) } : {}),
    ...(isObject(responses)
      ? {
          responses: Object.fromEntries(
            Object.entries(responses).map(([code, r]) => [code, shortResponse(r, code, said)]),
          ),
        }
      : {}),
  };
}

function shortParameter(parameter: JsonValue, said: SaidByLines, counts: Map<string, number>): JsonValue {
  if (!isObject(parameter) || typeof parameter['name'] !== 'string') return parameter;
  const { name } = parameter;
  const nth = counts.get(name) ?? 0;
  counts.set(name, nth + 1);
  return without(parameter, said.parameter(name, nth));
}

const shortResponse = (response: JsonValue, code: string, said: SaidByLines): JsonValue =>
  isObject(response) && !Object.hasOwn(response, '$ref') ? without(response, said.response(code)) : response;

/** Leaves out members that are as the lines say; null takes away what the lines say and the document does not. */
function without(object: JsonObject, said: JsonObject): JsonObject {
  const kept = Object.entries(object).filter(
    ([key, value]) => value !== null && !(Object.hasOwn(said, key) && isSame(value, said[key])),
  );
  const denied = Object.keys(said).filter((key) => said[key] !== null && !Object.hasOwn(object, key));
  return Object.fromEntries([...kept, ...denied.map((key): [string, JsonValue] => [key, null])]);
}

const isSame = (a: JsonValue, b: JsonValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * One line of JSON. Braces inside strings are escaped: a parser that counts them to find the end of a block sees
 * them in pairs.
 */
function lineOf(payload: JsonObject): LapExtra {
  const text = JSON.stringify(payload).replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    literal.replaceAll('{', '\\u007b').replaceAll('}', '\\u007d'),
  );
  return { word: losslessWord, text, span: nowhere };
}

const only = (key: string, value: JsonValue): JsonObject => Object.fromEntries([[key, value]]);
const given = (key: string, value: JsonObject): JsonObject =>
  Object.keys(value).length > 0 ? only(key, value) : {};
const omit = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const isArray = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isArray(value);

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isObject(value) ? value : {};
}
