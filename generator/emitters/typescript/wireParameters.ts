import type { ParameterKey } from '../../plan/plan.ts';
import { str } from './escape.ts';
import type { Imports } from './imports.ts';
import { type Code, object } from './layout.ts';
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

export function pathParameter(entry: ParameterKey, { imports, types }: WireContext): Code {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content')
    return codec.payload === 'json' ? style(imports, 'path', 'jsonPath', [name, key]) : '';
  const encode = codec.allowReserved ? imports.runtime('path', 'reservedPath') : undefined;
  const explode = codec.explode && !isScalar(type, types) ? 'true' : undefined;
  if (codec.kind === 'label') return style(imports, 'path', 'labelPath', [name, key, explode, encode]);
  if (codec.kind === 'matrix') return style(imports, 'path', 'matrixPath', [name, key, explode, encode]);
  const plain = key === undefined && explode === undefined && encode === undefined;
  return plain ? '' : style(imports, 'path', 'simplePath', [name, key, explode, encode]);
}

export function queryText(entry: ParameterKey, { imports, types }: WireContext): Code {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content') {
    return codec.payload === 'json'
      ? style(imports, 'styles', 'jsonQuery', [name, key])
      : formText(name, key, undefined, imports);
  }
  const encode = codec.allowReserved ? imports.runtime('styles', 'reserved') : undefined;
  if (codec.kind === 'deepObject') return style(imports, 'deep', 'deepObject', [name, key, encode]);
  const separated = codec.explode || isScalar(type, types) ? undefined : separators.get(codec.kind);
  if (separated === undefined) return formText(name, key, encode, imports);
  return style(imports, 'styles', separated, [name, key, undefined, encode]);
}

/** The default: a bare name, for which the runtime has its own words. */
const formText = (
  name: string,
  key: string | undefined,
  encode: string | undefined,
  imports: Imports,
): Code =>
  key === undefined && encode === undefined ? name : style(imports, 'query', 'form', [name, key, encode]);

export function wholeQuery({ key, parameter }: ParameterKey, { imports }: WireContext): Code {
  const isJson = parameter.codec.kind === 'content' && parameter.codec.payload === 'json';
  return style(imports, 'urlencoded', isJson ? 'jsonQuerystring' : 'formQuerystring', [str(key)]);
}

export function headerText(entry: ParameterKey, { imports, types }: WireContext): Code {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content' && codec.payload === 'json')
    return style(imports, 'header', 'jsonHeader', [name, key]);
  if (codec.kind !== 'content' && codec.explode && !isScalar(type, types)) {
    return style(imports, 'header', 'explodedHeader', [name, key]);
  }
  if (key === undefined) return name;
  return object([
    ['name', name],
    ['key', key],
  ]);
}

export function cookieText(entry: ParameterKey, { imports, types }: WireContext): Code {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content' && codec.payload === 'json')
    return style(imports, 'cookie', 'jsonCookie', [name, key]);
  const plain = codec.kind === 'content' || !codec.explode || isScalar(type, types);
  const encode =
    codec.kind !== 'content' && codec.allowReserved ? imports.runtime('cookie', 'cookieText') : undefined;
  return style(imports, 'cookie', 'formCookie', [name, key, plain ? undefined : 'true', encode]);
}
