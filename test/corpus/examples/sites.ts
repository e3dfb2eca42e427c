import { isRecord } from './validator.ts';

type Json = { readonly [key: string]: unknown };

/** An example of a JSON body, and the schema it stands beside. */
export interface Site {
  /** `GET /users/{id}` */
  readonly operation: string;
  /** `request`, or the status of a response. */
  readonly place: string;
  readonly schema: readonly string[];
  readonly value: unknown;
}

/** Larger examples say little more, and cost the compiler much. */
const largest = 20_000;
const perContent = 2;

/** The examples of an OpenAPI 3 document for bodies with one media type. */
export function exampleSites(document: Json): readonly Site[] {
  return members(document['paths']).flatMap(([path, item]) =>
    members(item)
      .filter(([method]) => /^(?:get|put|post|delete|patch)$/.test(method))
      .flatMap(([method, operation]) => {
        const name = `${method.toUpperCase()} ${path}`;
        const at = ['paths', path, method];
        const body = valueOf(operation, 'requestBody');
        return [
          ...inContent(document, body, [...at, 'requestBody'], name, 'request'),
          ...members(valueOf(operation, 'responses')).flatMap(([status, response]) =>
            inContent(document, response, [...at, 'responses', status], name, status),
          ),
        ];
      }),
  );
}

function inContent(
  document: Json,
  holder: unknown,
  at: readonly string[],
  operation: string,
  place: string,
): readonly Site[] {
  const found = follow(document, holder, at);
  const [entry, ...others] = members(valueOf(found.value, 'content'));
  if (entry === undefined || others.length > 0 || !/[/+]json/.test(entry[0])) return [];
  const [mediaType, content] = entry;
  if (!isRecord(valueOf(content, 'schema'))) return [];
  const schema = [...found.at, 'content', mediaType, 'schema'];
  const named = members(valueOf(content, 'examples')).map(([, one]) =>
    valueOf(follow(document, one, []).value, 'value'),
  );
  return [valueOf(content, 'example'), ...named]
    .map(parsed)
    .filter((value) => value !== undefined && JSON.stringify(value).length <= largest)
    .slice(0, perContent)
    .map((value) => ({ operation, place, schema, value }));
}

/** Some write an example as the text of it. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What a reference within the document leads to, and where that is. */
function follow(
  document: Json,
  node: unknown,
  at: readonly string[],
): { readonly value: unknown; readonly at: readonly string[] } {
  const ref = valueOf(node, '$ref');
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return { value: node, at };
  const tokens = ref
    .slice(2)
    .split('/')
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'));
  return { value: tokens.reduce<unknown>(valueOf, document), at: tokens };
}

function valueOf(node: unknown, key: string): unknown {
  return isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

const members = (node: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(node) ? Object.entries(node) : [];
