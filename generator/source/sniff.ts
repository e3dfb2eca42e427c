import type { JsonValue } from '../ir/types.ts';
import type { SourceFormat } from './sources.ts';

/** Whether a text is LAP: its first line that says something is a directive (YAML cannot begin with `@`). */
export function isLap(text: string): boolean {
  for (const match of text.matchAll(/^[^\S\n]*(\S.*)?$/gm)) {
    const line = match[1] ?? '';
    if (line === '' || line.startsWith('#')) continue;
    return /^\uFEFF?@[a-z_]+/.test(line);
  }
  return false;
}

/** Whether a text is a Markdown page: by its name, or because a fence stands where no YAML could go on. */
export function isMarkdown(text: string, file: string): boolean {
  if (/\.(?:md|mdx|markdown)(?:[?#]|$)/i.test(file)) return true;
  return (
    !/\.(?:ya?ml|json)(?:[?#]|$)/i.test(file) && /^#{1,6} \S/m.test(text) && /^(?:`{3,}|~{3,})/m.test(text)
  );
}

const foreignTexts: readonly { readonly match: RegExp; readonly found: string }[] = [
  {
    match: /^<(?:!doctype html|html|head|body)\b/i,
    found: 'it is an HTML page: a login, an error, or documentation about the API',
  },
  { match: /^<\?xml|^<[\w:]+[\s>]/, found: 'it is XML' },
  { match: /^#%RAML/, found: 'it is RAML, which is not supported' },
  { match: /^FORMAT:\s*1A\b/i, found: 'it is API Blueprint, which is not supported' },
  { match: /^syntax\s*=\s*["']proto/, found: 'it is a Protocol Buffers definition, which is not supported' },
  {
    match: /^(?:type|input|interface|enum|scalar|directive|extend|schema)\b[^:{\n]*\{\s/,
    found: 'it is a GraphQL schema, which is not supported',
  },
];

/** What a text is that neither YAML nor JSON can be, in words; null: nothing that is known. */
export function foreignText(text: string): string | null {
  const start = text.slice(0, 2000).replace(/^[\s\uFEFF]+/, '');
  return foreignTexts.find(({ match }) => match.test(start))?.found ?? null;
}

/** Descriptions of APIs in other formats, by what they have at their top. */
function foreignData(data: object): string | null {
  const info: unknown = Reflect.get(data, 'info');
  const schema: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'schema') : undefined;
  if (typeof schema === 'string' && /getpostman\.com/.test(schema))
    return 'it is a Postman collection: export or convert it as OpenAPI';
  if (Object.hasOwn(data, '__export_format')) return 'it is an Insomnia export: export it as OpenAPI';
  const log: unknown = Reflect.get(data, 'log');
  if (typeof log === 'object' && log !== null && Object.hasOwn(log, 'entries'))
    return 'it is an HTTP archive (HAR), which is not supported';
  if (Object.hasOwn(data, 'kind') && Object.hasOwn(data, 'discoveryVersion'))
    return 'it is a Google API discovery document, which is not supported';
  return null;
}

/**
 * What a parsed document is, by its content.
 * @returns the format, or what was found instead, in words
 */
export function sniff(data: JsonValue): { readonly format: SourceFormat } | { readonly found: string } {
  if (Array.isArray(data)) return { found: 'it is a list, not an object' };
  if (data === null || typeof data !== 'object') return { found: `it is ${describe(data)}, not an object` };
  const has = (key: string) => Object.hasOwn(data, key);
  if (has('openapi') || has('swagger')) return { format: 'openapi' };
  if (has('swaggerVersion')) return { found: 'it is Swagger 1.x, a version that is not supported' };
  if (has('asyncapi')) return { found: 'it is an AsyncAPI document, which is not supported' };
  if (has('overlay')) return { found: 'it is an OpenAPI Overlay, which is applied to a document' };
  if (has('arazzo')) return { found: 'it is an Arazzo document, which is not supported' };
  const foreign = foreignData(data);
  if (foreign !== null) return { found: foreign };
  if (isJsonSchema(data)) return { format: 'jsonSchema' };
  if (has('$schema'))
    return { found: 'it is a JSON Schema without $id or title, so its type would have no name' };
  return { found: 'it has no "openapi" member that gives a version' };
}

function describe(data: JsonValue): string {
  if (data === null) return 'empty';
  return typeof data === 'string' ? 'a text' : `a ${typeof data}`;
}

const schemaKeys = ['type', 'properties', 'allOf', 'oneOf', 'anyOf', 'enum', 'const', 'items', '$ref', 'not'];

function isJsonSchema(data: object): boolean {
  const has = (key: string) => Object.hasOwn(data, key);
  if (has('$defs') || has('definitions')) return true;
  return (has('$id') || has('title')) && (has('$schema') || schemaKeys.some(has));
}
