import { emptyDoc, type Property, type TypeId, type TypeRef } from '../../../ir/types.ts';
import { splitEnum } from '../enumText.ts';
import type { LapField, LapType, LapTypeDeclaration } from '../tree.ts';
import type { Lowering } from './context.ts';
import { declaredPlace, fieldPlace, itemPlace, type Place } from './place.ts';
import { wordType } from './words.ts';

const unknownType: TypeRef = { kind: 'unknown' };

/** Words whose fields have no name of their own. */
const anonymous: ReadonlySet<string> = new Set(['map', 'object', 'any']);

export function lowerType(type: LapType, place: Place, lowering: Lowering): TypeRef {
  const inner = lowerInner(type, place, lowering);
  if (!type.nullable || inner.kind === 'unknown') return inner;
  return { kind: 'nullable', inner };
}

function lowerInner(type: LapType, place: Place, lowering: Lowering): TypeRef {
  switch (type.kind) {
    case 'array':
      return { kind: 'array', items: lowerItems(type.items, type.fields, place, lowering) };
    case 'dictionary':
      return { kind: 'map', values: lowerType(type.values, itemPlace(place), lowering) };
    case 'name':
      return lowerName(type, place, lowering);
  }
}

/** Fields behind an array, `[map]{…}`, describe its items. */
function lowerItems(items: LapType, fields: LapType['fields'], place: Place, lowering: Lowering): TypeRef {
  const described = fields === null || items.fields !== null ? items : { ...items, fields };
  return lowerType(described, itemPlace(place), lowering);
}

function lowerName(type: Extract<LapType, { kind: 'name' }>, place: Place, lowering: Lowering): TypeRef {
  const declared = declaredId(type.name, lowering);
  if (declared !== null) return { kind: 'ref', to: declared };
  if (type.fields !== null && type.fields.length > 0) {
    const named = anonymous.has(type.name) ? place.hint : ({ kind: 'declared', name: type.name } as const);
    return lowerFields(type.fields, { ...place, hint: named }, type, lowering);
  }
  if (type.name === 'enum' && type.format !== null) return lowerEnum(type, type.format, place, lowering);
  if (type.name === 'file')
    return place.direction === 'request' ? { kind: 'scalar', scalar: 'binary' } : unknownType;
  const word = wordType(type.name, type.format);
  if (word !== null) return word.type;
  lowering.reportOnce('lap/unknown-type', type.name, { name: type.name }, type.span);
  return unknownType;
}

/** A `@type` by its whole name, else by the last part of a dotted one. */
function declaredId(name: string, lowering: Lowering): TypeId | null {
  const { declared } = lowering;
  return declared.get(name) ?? declared.get(name.slice(name.lastIndexOf('.') + 1)) ?? null;
}

function lowerEnum(type: LapType, text: string, place: Place, lowering: Lowering): TypeRef {
  const { values, sure } = splitEnum(text, null);
  if (!sure) lowering.reportOnce('lap/enum-slash', text, { name: 'enum', values: text }, type.span);
  lowering.addType({
    ...place,
    view: 'both',
    doc: emptyDoc,
    origin: lowering.origin(type.span),
    kind: 'enum',
    base: 'string',
    members: values.map((value) => ({ value, name: '', description: '' })),
    open: !sure,
  });
  return { kind: 'ref', to: place.id };
}

/** An object type of fields in braces. */
export function lowerFields(
  fields: readonly LapField[],
  place: Place,
  node: Pick<LapType, 'span'>,
  lowering: Lowering,
): TypeRef {
  const seen = new Set<string>();
  const properties = fields.flatMap((field) => {
    if (!seen.has(field.name)) {
      seen.add(field.name);
      return [lowerField(field, place, lowering)];
    }
    lowering.report('lap/duplicate-field', { name: field.name }, field.span);
    return [];
  });
  lowering.addType({
    id: place.id,
    hint: place.hint,
    view: 'both',
    doc: emptyDoc,
    origin: lowering.origin(node.span),
    kind: 'object',
    properties,
    additional: 'open',
  });
  return { kind: 'ref', to: place.id };
}

/** In what is received every field counts as present; in what is sent those marked `!` must be given. */
function lowerField(field: LapField, owner: Place, lowering: Lowering): Property {
  const isPresent = owner.direction === 'response' || field.required;
  return {
    wireName: field.name,
    type: lowerType(field.type, fieldPlace(owner, field.name), lowering),
    presence: isPresent ? 'required' : 'optional',
    access: 'both',
    default: undefined,
    secret: isSecret(field.type),
    doc: { ...emptyDoc, facts: typeFacts(field.type) },
    origin: lowering.origin(field.span),
  };
}

export const isSecret = (type: LapType): boolean => type.kind === 'name' && type.format === 'password';

/** What a type says beyond the type it became: its format. */
export function typeFacts(type: LapType): readonly string[] {
  if (type.kind === 'array') return typeFacts(type.items).map((fact) => `items: ${fact}`);
  if (type.kind === 'dictionary') return typeFacts(type.values).map((fact) => `values: ${fact}`);
  const fact = wordType(type.name, type.format)?.fact ?? null;
  return fact === null ? [] : [fact];
}

export function lowerDeclaration(declaration: LapTypeDeclaration, lowering: Lowering): void {
  lowerFields(declaration.fields, declaredPlace(declaration.name), declaration, lowering);
}
