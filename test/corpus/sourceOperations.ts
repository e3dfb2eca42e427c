import { parse } from 'yaml';

type Json = { readonly [key: string]: unknown };

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/** An operation that a document describes. */
export interface SourceOperation {
  /** `GET /users/{id}` */
  readonly name: string;
  /** RFC 6901 pointer of the path item. */
  readonly pathItem: string;
}

/**
 * Counts the operations of a document in the simplest way there is, without any code of the product: every method of
 * every path item, references between path items of the same document followed.
 * @param text an OpenAPI or Swagger document, YAML or JSON
 */
export function sourceOperations(text: string): readonly SourceOperation[] {
  const data: unknown = text.trimStart().startsWith('{')
    ? JSON.parse(text)
    : parse(text, { maxAliasCount: -1 });
  if (!isRecord(data) || !isRecord(data['paths'])) return [];
  return Object.entries(data['paths']).flatMap(([path, item]) => {
    const pathItem = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return methodsOf(follow(item, data)).map((method) => ({ name: `${method} ${path}`, pathItem }));
  });
}

function methodsOf(item: unknown): readonly string[] {
  if (!isRecord(item)) return [];
  const more = isRecord(item['additionalOperations']) ? Object.keys(item['additionalOperations']) : [];
  const own = Object.keys(item).filter((key) => methods.has(key) && isRecord(item[key]));
  return [...own.map((key) => key.toUpperCase()), ...more];
}

function follow(item: unknown, root: Json): unknown {
  if (!isRecord(item) || typeof item['$ref'] !== 'string' || !item['$ref'].startsWith('#/')) return item;
  const target = item['$ref']
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), root);
  return isRecord(target) ? { ...target, ...item } : item;
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
