import {
  type EnumType,
  type NameForm,
  type NamedType,
  type ObjectType,
  type Property,
  type Scalar,
  type TaggedType,
  type TypeId,
  type TypeRef,
  unreachable,
} from '../../ir/types.ts';
import { schemaDocs } from './docs.ts';
import { type DocumentMap, type DocumentNode, fromJson, isMapping, mapping, unlessEmpty } from './node.ts';

export type ComponentNames = ReadonlyMap<TypeId, string>;

/** A type as a schema of OAS 3.1 (JSON Schema 2020-12). */
export function schemaOf(type: TypeRef, names: ComponentNames): DocumentMap {
  const inner = (part: TypeRef): DocumentMap => schemaOf(part, names);
  switch (type.kind) {
    case 'ref':
      return refTo(type.to, names);
    case 'scalar':
      return scalarSchema(type.scalar);
    case 'literal':
      return mapping([['const', type.value]]);
    case 'array':
      return mapping([
        ['type', 'array'],
        ['items', inner(type.items)],
      ]);
    case 'tuple':
      return mapping([
        ['type', 'array'],
        ['prefixItems', unlessEmpty(type.items.map(inner))],
        ['minItems', type.required],
        ['items', type.rest === null ? false : inner(type.rest)],
      ]);
    case 'map':
      return mapping([
        ['type', 'object'],
        ['additionalProperties', type.values.kind === 'unknown' ? undefined : inner(type.values)],
      ]);
    case 'nullable':
      return nullable(inner(type.inner));
    case 'union':
      return mapping([['anyOf', type.members.map(inner)]]);
    case 'intersection':
      return mapping([['allOf', type.members.map(inner)]]);
    case 'unknown':
      return mapping([]);
    case 'never':
      return mapping([['not', mapping([])]]);
    default:
      return unreachable(type);
  }
}

const refTo = (id: TypeId, names: ComponentNames): DocumentMap =>
  mapping([['$ref', `#/components/schemas/${names.get(id) ?? id}`]]);

const scalars: { readonly [S in Scalar]: readonly (readonly [string, string])[] } = {
  string: [['type', 'string']],
  integer: [['type', 'integer']],
  int64: [
    ['type', 'integer'],
    ['format', 'int64'],
  ],
  number: [['type', 'number']],
  boolean: [['type', 'boolean']],
  null: [['type', 'null']],
  date: [
    ['type', 'string'],
    ['format', 'date'],
  ],
  dateTime: [
    ['type', 'string'],
    ['format', 'date-time'],
  ],
  base64: [
    ['type', 'string'],
    ['contentEncoding', 'base64'],
  ],
  binary: [
    ['type', 'string'],
    ['format', 'binary'],
  ],
};

const scalarSchema = (scalar: Scalar): DocumentMap => mapping(scalars[scalar]);

function nullable(schema: DocumentMap): DocumentMap {
  const type = schema.get('type');
  if (typeof type === 'string') return new Map([...schema, ['type', [type, 'null']]]);
  if (schema.size === 0) return schema;
  return mapping([['anyOf', [schema, mapping([['type', 'null']])]]]);
}

/** A named type as an entry of `components.schemas`. */
export function componentSchema(type: NamedType, names: ComponentNames): DocumentMap {
  return withMembers(bareComponent(type, names), schemaDocs(type.doc));
}

function bareComponent(type: NamedType, names: ComponentNames): DocumentMap {
  switch (type.kind) {
    case 'object':
      return objectSchema(type, names);
    case 'enum':
      return enumSchema(type);
    case 'tagged':
      return taggedSchema(type, names);
    case 'alias':
      return schemaOf(type.target, names);
    default:
      return unreachable(type);
  }
}

function objectSchema(type: ObjectType, names: ComponentNames): DocumentMap {
  const required = type.properties.filter(({ presence }) => presence === 'required');
  return mapping([
    ['type', 'object'],
    ['required', unlessEmpty(required.map(({ wireName }) => wireName))],
    [
      'properties',
      unlessEmpty(
        mapping(type.properties.map((property) => [property.wireName, propertySchema(property, names)])),
      ),
    ],
    ...otherProperties(type, names),
  ]);
}

/** Names of a form are a pattern again. */
function otherProperties(
  type: ObjectType,
  names: ComponentNames,
): readonly (readonly [string, DocumentNode | undefined])[] {
  const { additional: rest, names: forms } = type;
  if (forms === undefined || typeof rest === 'string')
    return [['additionalProperties', additional(rest, names)]];
  const isAny = ({ parts }: NameForm): boolean => parts.every((part) => part === '');
  const patterns = forms
    .filter((form) => !isAny(form))
    .map(({ parts, type: own }) => {
      return [patternOf(parts), schemaOf(own ?? rest, names)] as const;
    });
  return [
    ['patternProperties', mapping(patterns)],
    ['additionalProperties', forms.some(isAny) ? schemaOf(rest, names) : undefined],
  ];
}

/** `['x-', '']` is `^x-`, `['', '_id']` is `_id$`. */
function patternOf(parts: readonly string[]): string {
  const marks = parts.map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const inner = marks.filter((part) => part !== '').join('.*');
  return `${parts[0] === '' ? '' : '^'}${inner}${parts.at(-1) === '' ? '' : '$'}`;
}

function additional(rule: ObjectType['additional'], names: ComponentNames): DocumentNode | undefined {
  if (rule === 'open') return undefined;
  return rule === 'closed' ? false : schemaOf(rule, names);
}

function propertySchema(property: Property, names: ComponentNames): DocumentMap {
  return withMembers(schemaOf(property.type, names), [
    ...schemaDocs(property.doc),
    ['default', property.default === undefined ? undefined : fromJson(property.default)],
    ['readOnly', property.access === 'read' ? true : undefined],
    ['writeOnly', property.access === 'write' ? true : undefined],
    ['format', property.secret ? 'password' : undefined],
  ]);
}

/** An open enum is its values or anything else of the same type. */
function enumSchema(type: EnumType): DocumentMap {
  const closed = mapping([
    ['type', type.base],
    ['enum', type.members.map(({ value }) => value)],
    ['x-enum-varnames', textsOf(type.members.map(({ name }) => name))],
    ['x-enum-descriptions', textsOf(type.members.map(({ description }) => description))],
  ]);
  return type.open ? mapping([['anyOf', [closed, mapping([['type', type.base]])]]]) : closed;
}

const textsOf = (texts: readonly string[]): readonly string[] | undefined =>
  texts.some((text) => text !== '') ? texts : undefined;

function taggedSchema(type: TaggedType, names: ComponentNames): DocumentMap {
  const members = [
    ...type.variants.map((variant) => variant.type),
    ...(type.fallback ? [type.fallback] : []),
  ];
  const values = type.variants.flatMap((variant) =>
    variant.values.map((value) => [String(value), schemaOf(variant.type, names).get('$ref')] as const),
  );
  return mapping([
    ['oneOf', members.map((member) => schemaOf(member, names))],
    [
      'discriminator',
      mapping([
        ['propertyName', type.tag],
        ['mapping', unlessEmpty(mapping(values))],
      ]),
    ],
  ]);
}

/** The schema with further members; one that both have is merged, and only mappings can be. */
export function withMembers(
  schema: DocumentMap,
  members: readonly (readonly [string, DocumentNode | undefined])[],
): DocumentMap {
  const merged = new Map(schema);
  for (const [key, value] of members) {
    if (value === undefined) continue;
    const before = merged.get(key);
    const both = before !== undefined && isMapping(before) && isMapping(value);
    merged.set(key, both ? new Map([...before, ...value]) : value);
  }
  return merged;
}
