import type { Parameter, TypeRef } from '../../ir/types.ts';
import { itemsOf, resolveShape } from '../../passes/shape.ts';
import type { ParameterKey } from '../../plan/plan.ts';
import { digitsCodec } from './codecCode.ts';
import { str } from './escape.ts';
import type { Imports } from './imports.ts';
import { call, type Code, object } from './layout.ts';
import { isScalar, separators, style, type WireContext } from './wireContext.ts';

interface Named {
  readonly name: string;
  /** Undefined: the key is the name. */
  readonly key: string | undefined;
}

const named = ({ key, parameter }: ParameterKey): Named => ({
  name: str(parameter.wireName),
  key: key === parameter.wireName ? undefined : str(key),
});

export function pathParameter(entry: ParameterKey, context: WireContext): Code {
  const { imports, types } = context;
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content')
    return codec.payload === 'json'
      ? exact(entry.parameter, style(imports, 'path', 'jsonPath', [name, key]), context)
      : '';
  const encode = codec.allowReserved ? imports.runtime('path', 'reservedPath') : undefined;
  const explode = codec.explode && !isScalar(type, types) ? 'true' : undefined;
  if (codec.kind === 'label' || codec.kind === 'matrix') {
    const write = codec.kind === 'label' ? 'labelPath' : 'matrixPath';
    return dated(entry, style(imports, 'path', write, [name, key, explode, encode]), context);
  }
  const plain = key === undefined && explode === undefined && encode === undefined;
  return plain && !isDate(type, types)
    ? ''
    : dated(entry, style(imports, 'path', 'simplePath', [name, key, explode, encode]), context);
}

export function queryText(entry: ParameterKey, context: WireContext): Code {
  const { imports, types } = context;
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content') {
    return codec.payload === 'json'
      ? exact(entry.parameter, style(imports, 'styles', 'jsonQuery', [name, key]), context)
      : formText(name, key, undefined, imports);
  }
  const encode = codec.allowReserved ? imports.runtime('styles', 'reserved') : undefined;
  if (codec.kind === 'deepObject') return style(imports, 'deep', 'deepObject', [name, key, encode]);
  const separated = codec.explode || isScalar(type, types) ? undefined : separators.get(codec.kind);
  if (separated !== undefined)
    return dated(entry, style(imports, 'styles', separated, [name, key, encode]), context);
  return isDate(type, types)
    ? dated(entry, style(imports, 'query', 'form', [name, key, encode]), context)
    : formText(name, key, encode, imports);
}

/** The default: a bare name, for which the runtime has its own words. */
const formText = (
  name: string,
  key: string | undefined,
  encode: string | undefined,
  imports: Imports,
): Code =>
  key === undefined && encode === undefined ? name : style(imports, 'query', 'form', [name, key, encode]);

export function wholeQuery({ key, parameter }: ParameterKey, context: WireContext): Code {
  const payload = parameter.codec.kind === 'content' ? parameter.codec.payload : 'form';
  const { imports } = context;
  if (payload === 'json')
    return exact(parameter, style(imports, 'urlencoded', 'jsonQuerystring', [str(key)]), context);
  const write = payload === 'form' ? 'formQuerystring' : 'textQuerystring';
  return style(imports, 'urlencoded', write, [str(key)]);
}

/** In a parameter that is JSON, strings of digits become the integers that they are. */
function exact({ type }: Parameter, code: Code, context: WireContext): Code {
  const codec = digitsCodec(type, context);
  return codec === null ? code : call(context.imports.runtime('int64', 'exactParameter'), [codec, code]);
}

/** Calendar dates are texts; of a Date that a program gives in place of one, only the day is sent. */
function dated({ parameter }: ParameterKey, code: Code, { imports, types }: WireContext): Code {
  return isDate(parameter.type, types) ? call(imports.runtime('date', 'dateOnly'), [code]) : code;
}

function isDate(type: TypeRef, types: WireContext['types']): boolean {
  const shape = resolveShape(itemsOf(type, types) ?? type, types);
  return shape.kind === 'scalar' && shape.scalar === 'date';
}

export function headerText(entry: ParameterKey, context: WireContext): Code {
  const { imports, types } = context;
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content' && codec.payload === 'json')
    return exact(entry.parameter, style(imports, 'header', 'jsonHeader', [name, key]), context);
  const isExploded = codec.kind !== 'content' && codec.explode && !isScalar(type, types);
  // Of one value and of a list, both forms are the same.
  if (isExploded || isDate(type, types))
    return dated(entry, style(imports, 'header', 'explodedHeader', [name, key]), context);
  if (key === undefined) return name;
  return object([
    ['name', name],
    ['key', key],
  ]);
}

export function cookieText(entry: ParameterKey, context: WireContext): Code {
  const { imports, types } = context;
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content' && codec.payload === 'json')
    return exact(entry.parameter, style(imports, 'cookie', 'jsonCookie', [name, key]), context);
  const plain = codec.kind === 'content' || !codec.explode || isScalar(type, types);
  const encode =
    codec.kind !== 'content' && codec.allowReserved ? imports.runtime('cookie', 'cookieText') : undefined;
  return dated(
    entry,
    style(imports, 'cookie', 'formCookie', [name, key, plain ? undefined : 'true', encode]),
    context,
  );
}
