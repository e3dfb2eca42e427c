import {
  type IndexSignatureDeclarationStructure,
  type InterfaceDeclarationStructure,
  type PropertySignatureStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { EnumType, NamedType, ObjectType, Property, TaggedType, TypeRef, View } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import { propertiesOf } from '../../passes/shape.ts';
import { valueText } from './codecCode.ts';
import { docComment, memberDocs } from './docs.ts';
import { ident, key, literal, str } from './escape.ts';
import { indexSignatures } from './indexSignatures.ts';
import { type TypeContext, typeText, unionText } from './typeText.ts';

export type TypeStructure = InterfaceDeclarationStructure | TypeAliasDeclarationStructure;

/** The declaration of a named type under its planned name. */
export function modelStructure(type: NamedType, name: string, context: TypeContext): TypeStructure {
  const own = { name: ident(name), isExported: true };
  switch (type.kind) {
    case 'object':
      return {
        ...own,
        ...objectBody(type, context),
        kind: StructureKind.Interface,
        leadingTrivia: docComment(type.doc),
      };
    case 'enum': {
      const leadingTrivia = docComment(type.doc, [memberDocs(type.members)]);
      return { ...own, kind: StructureKind.TypeAlias, type: enumText(type), leadingTrivia };
    }
    case 'tagged':
      return {
        ...own,
        kind: StructureKind.TypeAlias,
        type: taggedText(type, context),
        leadingTrivia: docComment(type.doc),
      };
    case 'alias': {
      const target = aliasTarget(type.target, context, type.view);
      return typeof target === 'string'
        ? { ...own, kind: StructureKind.TypeAlias, type: target, leadingTrivia: docComment(type.doc) }
        : { ...own, ...target, kind: StructureKind.Interface, leadingTrivia: docComment(type.doc) };
    }
    default:
      return unreachable(type);
  }
}

/** An alias of a map is an interface, which may refer to itself. */
function aliasTarget(
  target: TypeRef,
  context: TypeContext,
  view: View,
): string | Pick<InterfaceDeclarationStructure, 'indexSignatures'> {
  if (target.kind !== 'map') return typeText(target, context, view);
  return {
    indexSignatures: [
      { keyName: 'key', keyType: 'string', returnType: typeText(target.values, context, view) },
    ],
  };
}

/** Properties and index signature of an object type. */
export function objectBody(
  type: ObjectType,
  context: TypeContext,
): Pick<InterfaceDeclarationStructure, 'properties' | 'indexSignatures'> {
  const named = type.properties.map((property) => ({
    wireName: property.wireName,
    structure: propertyStructure(property, context, type.view),
  }));
  const properties = named.map(({ structure }) => structure);
  if (typeof type.additional !== 'string')
    return { properties, indexSignatures: [...indexSignatures(type, named, context)] };
  // An interface without members takes in every value, `1` and `'text'` too.
  return properties.length > 0
    ? { properties }
    : { properties, indexSignatures: [anything(type.additional)] };
}

function anything(additional: 'open' | 'closed'): IndexSignatureDeclarationStructure {
  const returnType = additional === 'open' ? 'unknown' : 'never';
  return { kind: StructureKind.IndexSignature, keyName: 'key', keyType: 'string', returnType };
}

/** One property. In what is sent, `undefined` is the same as leaving the property out. */
export function propertyStructure(
  property: Pick<Property, 'wireName' | 'type' | 'presence' | 'default' | 'doc'>,
  context: TypeContext,
  view: View,
): PropertySignatureStructure {
  const optional = property.presence === 'optional';
  const own = typeText(property.type, context, view);
  const text = optional && inherited.has(property.wireName) ? unionText([own, inheritedText(property)]) : own;
  return {
    kind: StructureKind.PropertySignature,
    name: key(property.wireName),
    hasQuestionToken: optional,
    type: optional && view !== 'response' ? unionText([text, 'undefined']) : text,
    leadingTrivia: docComment(property.doc, [], property.default, (value) =>
      valueText(value, property.type, context),
    ),
  };
}

/** Every object has members of these names, so an object without a property of the name still has a value there. */
const inherited: ReadonlySet<string> = new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

const inheritedText = ({ wireName }: Pick<Property, 'wireName'>): string => `Object[${str(wireName)}]`;

function enumText(type: EnumType): string {
  const base = type.base === 'string' ? 'string' : 'number';
  const members = type.members.map((member) => literal(member.value) ?? 'number');
  // `string & {}` keeps the known values in an editor's list where plain `string` would take them in.
  return unionText([...members, ...(type.open ? [`(${base} & {})`] : [])]);
}

/** A variant that has not got the tag as one value already is told so at the union; its own type stays as it is. */
function taggedText(type: TaggedType, context: TypeContext): string {
  const variants = type.variants.map((variant) => {
    const tags = variant.values.map((value) => literal(value) ?? 'number');
    // OpenAPI wants the tag to be required; where an author did not say so, there are values without it.
    const own = propertiesOf(variant.type, context.types).find(({ wireName }) => wireName === type.tag);
    const optional = own?.presence === 'optional';
    const absent = optional && type.view !== 'response' ? ['undefined'] : [];
    const tag = `${key(type.tag)}${optional ? '?' : ''}: ${unionText([...tags, ...absent])}`;
    return `(${typeText(variant.type, context, type.view)} & { ${tag} })`;
  });
  const fallback = type.fallback === null ? [] : [typeText(type.fallback, context, type.view)];
  return unionText([...variants, ...fallback]);
}
