import { emptyDoc, type Doc, type EnumType, type JsonValue, type TypeRef } from '../../../ir/types.ts';
import { splitEnum } from '../enumText.ts';
import { readPythonLiteral } from '../pythonLiteral.ts';
import type { LapParam } from '../tree.ts';
import type { Lowering } from './context.ts';
import { itemPlace, type Place } from './place.ts';
import { lowerType, typeFacts } from './types.ts';
import { wordType } from './words.ts';

/** The type, default and documentation of one entry, whatever place it goes to. */
export interface ParamMeaning {
  readonly type: TypeRef;
  readonly default: JsonValue | undefined;
  readonly doc: Doc;
}

export function paramMeaning(param: LapParam, place: Place, lowering: Lowering): ParamMeaning {
  const type =
    param.enum === null
      ? lowerType(param.type, place, lowering)
      : enumType(param, param.enum, place, lowering);
  const value = param.default === null ? undefined : defaultValue(param, param.default);
  const unfit = param.default !== null && value === undefined ? [`default: ${param.default}`] : [];
  const facts = [...typeFacts(param.type), ...unfit];
  return { type, default: value, doc: { ...emptyDoc, description: param.description ?? '', facts } };
}

/** Values behind an array are those of its items. */
function enumType(param: LapParam, text: string, place: Place, lowering: Lowering): TypeRef {
  const { type } = param;
  if (type.kind === 'array') {
    return { kind: 'array', items: valuesType(param, text, itemPlace(place), lowering) };
  }
  const values = valuesType(param, text, place, lowering);
  return type.nullable ? { kind: 'nullable', inner: values } : values;
}

function valuesType(param: LapParam, text: string, place: Place, lowering: Lowering): TypeRef {
  const { values, sure } = splitEnum(text, param.default);
  const base = enumBase(param, values);
  if (base === null) return lowerType({ ...param.type, nullable: false }, place, lowering);
  if (!sure) lowering.report('lap/enum-slash', { name: param.name, values: text }, param.span);
  lowering.addType({
    id: place.id,
    hint: place.hint,
    view: 'both',
    doc: emptyDoc,
    origin: lowering.origin(param.span),
    kind: 'enum',
    base,
    members: values.map((value) => ({
      value: base === 'string' ? value : Number(value),
      name: '',
      description: '',
    })),
    open: !sure,
  });
  return { kind: 'ref', to: place.id };
}

/** Null: the values are no values of the type (`bool(true/false)` says nothing more than `bool`). */
function enumBase(param: LapParam, values: readonly string[]): EnumType['base'] | null {
  const item = param.type.kind === 'array' ? param.type.items : param.type;
  const word = item.kind === 'name' ? wordType(item.name, null)?.type : undefined;
  const allNumbers = values.every((value) => /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(value));
  const allIntegers = values.every((value) => /^-?\d{1,15}$/.test(value));
  if (word?.kind === 'unknown') {
    if (allIntegers) return 'integer';
    return allNumbers ? 'number' : 'string';
  }
  if (word?.kind !== 'scalar') return null;
  switch (word.scalar) {
    case 'integer':
    case 'int64':
      return allIntegers ? 'integer' : null;
    case 'number':
      return allNumbers ? 'number' : null;
    case 'boolean':
    case 'null':
      return null;
    default:
      return 'string';
  }
}

/** The default as a JSON value, undefined where the text is none of the type's. */
function defaultValue(param: LapParam, text: string): JsonValue | undefined {
  const { type } = param;
  const literal = readPythonLiteral(text);
  if (type.kind === 'array') return Array.isArray(literal) ? literal : undefined;
  if (type.kind === 'dictionary') return isObject(literal) ? literal : undefined;
  const word = wordType(type.name, type.format)?.type;
  if (word === undefined) return undefined;
  if (word.kind === 'map') return isObject(literal) ? literal : undefined;
  if (word.kind === 'unknown') return literal === undefined ? text : literal;
  if (word.kind !== 'scalar') return undefined;
  switch (word.scalar) {
    case 'boolean':
      return typeof literal === 'boolean' ? literal : undefined;
    case 'integer':
    case 'int64':
      return typeof literal === 'number' && Number.isSafeInteger(literal) ? literal : undefined;
    case 'number':
      return typeof literal === 'number' && Number.isFinite(literal) ? literal : undefined;
    case 'null':
      return literal === null ? null : undefined;
    default:
      return text === 'None' && !isListed(param, text) ? undefined : text;
  }
}

const isListed = (param: LapParam, value: string): boolean =>
  param.enum !== null && splitEnum(param.enum, value).values.includes(value);

const isObject = (value: JsonValue | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
