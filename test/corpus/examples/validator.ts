import { Ajv2020 } from 'ajv/dist/2020.js';

type Json = { readonly [key: string]: unknown };

/** Keywords about limits, which no type can say, and keywords that are none of JSON Schema. */
const left = new Set([
  'default',
  'discriminator',
  'example',
  'examples',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maximum',
  'maxItems',
  'maxLength',
  'minimum',
  'minItems',
  'minLength',
  'multipleOf',
  'pattern',
  'uniqueItems',
  'xml',
]);

/** Whether a value satisfies the schema at a pointer of the document. */
export type Validator = (schema: readonly string[], value: unknown) => boolean;

/**
 * Somebody else's judgement on examples: Ajv over the schemas of an OpenAPI 3 document.
 * @returns null where the document's schemas are beyond it
 */
export function createValidator(document: Json): Validator | null {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, logger: false });
  const root = 'https://corpus.example/document.json';
  try {
    ajv.addSchema({ components: asSchema(document['components']), paths: asSchema(document['paths']) }, root);
  } catch {
    return null;
  }
  return (schema, value) => {
    try {
      return ajv.compile({ $ref: `${root}#${schema.map(fragment).join('')}` })(value) === true;
    } catch {
      return false; // A reference into nothing, or a schema that is none.
    }
  };
}

const fragment = (token: string): string =>
  `/${encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'))}`;

/** OpenAPI 3.0 as JSON Schema: `nullable` is a type, and what says nothing about types goes. */
function asSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asSchema);
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).filter(
    ([key, value]) =>
      !left.has(key) || (isRecord(value) && !/^(?:example|default|discriminator|xml)/.test(key)),
  );
  const schema: Record<string, unknown> = Object.fromEntries(
    entries.map(([key, value]) => [key, asSchema(value)]),
  );
  // Draft 3 wrote `required: true` in the property itself.
  if (typeof schema['required'] === 'boolean') delete schema['required'];
  if (node['nullable'] !== true || typeof node['type'] !== 'string') return schema;
  const values = Array.isArray(node['enum']) ? { enum: [...node['enum'], null] } : {};
  return { ...schema, type: [node['type'], 'null'], ...values };
}

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
