/** Keywords that say nothing about values: a schema of these alone allows everything. */
export const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  'discriminator',
  '$comment',
  '$schema',
  '$id',
  'id',
  '$anchor',
  '$dynamicAnchor',
  '$recursiveAnchor',
  '$vocabulary',
  '$defs',
  'definitions',
  'nullable',
]);

export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-');
}

/** Keywords that limit values in a way no type can say; they are told to people instead, in this order. */
export const factKeywords = [
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
] as const;

/** Keywords that limit values and are not honoured: each is reported. */
export const ignoredKeywords = [
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependentRequired',
  'dependencies',
  'contains',
  'unevaluatedItems',
  'unevaluatedProperties',
] as const;

const objectKeywords = [
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'unevaluatedProperties',
];
const arrayKeywords = [
  'items',
  'prefixItems',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains',
  'additionalItems',
];
const stringKeywords = ['pattern', 'minLength', 'maxLength', 'contentEncoding', 'contentMediaType'];
const numberKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

const jsonTypes = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'] as const;

export type JsonType = (typeof jsonTypes)[number];

/** Every type of JSON, in the order in which a union of them reads best. */
export const allTypes: ReadonlySet<JsonType> = new Set(jsonTypes);

export function isJsonType(text: string): text is JsonType {
  return jsonTypes.some((type) => type === text);
}

/** Which type the keywords of a schema without `type` speak of; the first that matches. */
export const impliedTypes: readonly { readonly type: JsonType; readonly keywords: readonly string[] }[] = [
  { type: 'object', keywords: objectKeywords },
  { type: 'array', keywords: arrayKeywords },
  { type: 'string', keywords: stringKeywords },
  { type: 'number', keywords: numberKeywords },
];
