import type { Parameter, ParameterCodec, TypeRef } from '../../../generator/ir/types.ts';
import { follow, itemType, propertyType, shapeOf, type Types } from './follow.ts';

/**
 * The inverse of parameter serialisation: from what a mock server expects on the wire to the value that a user
 * of the client would have passed. It knows the type, so `1` becomes a number where a number is declared.
 */
export function decodeScalar(types: Types, type: TypeRef, text: string): unknown {
  const meaning = follow(types, type);
  switch (meaning.kind) {
    case 'scalar':
      if (meaning.scalar === 'boolean') return text === 'true';
      if (meaning.scalar === 'integer' || meaning.scalar === 'int64' || meaning.scalar === 'number')
        return Number(text);
      return text;
    case 'literal':
      return typeof meaning.value === 'string' ? text : JSON.parse(text);
    case 'enum':
      return meaning.base === 'string' ? text : Number(text);
    case 'union':
      return decodeUnion(types, meaning.members, text);
    default:
      return text;
  }
}

/** The first member that gives the same text back; members that are told apart by one value come first. */
function decodeUnion(types: Types, members: readonly TypeRef[], text: string): unknown {
  const literals = members.filter((member) => follow(types, member).kind === 'literal');
  const others = members.filter(
    (member) => !literals.includes(member) && shapeOf(types, member) === 'scalar',
  );
  for (const member of literals) {
    const meaning = follow(types, member);
    if (meaning.kind === 'literal' && String(meaning.value) === text) return meaning.value;
  }
  for (const member of others) {
    const value = decodeScalar(types, member, text);
    if (String(value) === text) return value;
  }
  return text;
}

const separators = {
  form: ',',
  simple: ',',
  label: ',',
  matrix: ',',
  space: ' ',
  pipe: '|',
  tab: '\t',
  deepObject: ',',
};

/** One text that holds a whole value: `a,b`, `R,100,G,200`, `R=100,G=200`. */
export function decodeText(
  types: Types,
  type: TypeRef,
  text: string,
  layout: { readonly separator: string; readonly explode: boolean },
): unknown {
  const shape = shapeOf(types, type);
  if (shape === 'scalar') return decodeScalar(types, type, text);
  const parts = text === '' ? [] : text.split(layout.separator);
  if (shape === 'array')
    return parts.map((part, index) => decodeScalar(types, itemType(types, type, index), part));
  const pairs = layout.explode ? parts.map((part) => part.split('=')) : inPairs(parts);
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [
      name,
      decodeScalar(types, propertyType(types, type, name) ?? { kind: 'unknown' }, value),
    ]),
  );
}

const inPairs = (parts: readonly string[]) =>
  parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []));

export function separatorOf(codec: ParameterCodec): string {
  return codec.kind === 'content' ? ',' : separators[codec.kind];
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The text that stood for `{name}` in a URL. Separators are found before percent-decoding, as RFC 6570 writes them. */
export function decodePath(types: Types, parameter: Parameter, raw: string): unknown {
  const { codec, type } = parameter;
  if (codec.kind === 'content') return JSON.parse(decoded(raw));
  if (codec.kind === 'label') {
    return decodeText(types, type, decoded(raw.replace(/^\./, '')), {
      separator: codec.explode ? '.' : ',',
      explode: codec.explode,
    });
  }
  if (codec.kind === 'matrix') return decodeMatrix(types, parameter, decoded(raw), codec.explode);
  if (shapeOf(types, type) === 'scalar') return decodeScalar(types, type, decoded(raw));
  return decodeText(types, type, decoded(raw), { separator: ',', explode: codec.explode });
}

function decodeMatrix(types: Types, parameter: Parameter, raw: string, explode: boolean): unknown {
  const prefix = `;${parameter.wireName}=`;
  const shape = shapeOf(types, parameter.type);
  if (explode && shape === 'object') {
    return decodeText(types, parameter.type, raw.slice(1), { separator: ';', explode: true });
  }
  const body = raw.startsWith(prefix) ? raw.slice(prefix.length) : raw;
  if (explode && shape === 'array') {
    return decodeText(types, parameter.type, body.replaceAll(prefix, ';'), { separator: ';', explode: true });
  }
  return decodeText(types, parameter.type, body, { separator: ',', explode: false });
}

export type Query = ReadonlyMap<string, readonly string[]>;

/** The value of one query parameter; undefined: the expected request does not carry it. */
export function decodeQuery(
  types: Types,
  parameter: Parameter,
  query: Query,
  taken: ReadonlySet<string>,
): unknown {
  const { codec, type, wireName } = parameter;
  const values = query.get(wireName);
  const shape = shapeOf(types, type);
  if (codec.kind === 'content') return values?.[0] === undefined ? undefined : JSON.parse(values[0]);
  if (codec.kind === 'deepObject') return decodeDeep(types, parameter, query);
  if (codec.kind === 'form' && codec.explode && shape === 'array') {
    return values?.map((value, index) => decodeScalar(types, itemType(types, type, index), value));
  }
  if (codec.kind === 'form' && codec.explode && shape === 'object') {
    const names = [...query.keys()].filter(
      (name) => !taken.has(name) && propertyType(types, type, name) !== null,
    );
    if (names.length === 0) return undefined;
    return Object.fromEntries(
      names.map((name) => [
        name,
        decodeScalar(
          types,
          propertyType(types, type, name) ?? { kind: 'unknown' },
          query.get(name)?.[0] ?? '',
        ),
      ]),
    );
  }
  if (values === undefined) return undefined;
  return decodeText(types, type, values.join(separatorOf(codec)), {
    separator: separatorOf(codec),
    explode: false,
  });
}

function decodeDeep(types: Types, parameter: Parameter, query: Query): unknown {
  const prefix = `${parameter.wireName}[`;
  const names = [...query.keys()].filter((name) => name.startsWith(prefix) && name.endsWith(']'));
  if (names.length === 0) return undefined;
  return Object.fromEntries(
    names.map((name) => {
      const key = name.slice(prefix.length, -1);
      const type = propertyType(types, parameter.type, key) ?? { kind: 'unknown' };
      return [key, decodeScalar(types, type, query.get(name)?.[0] ?? '')];
    }),
  );
}

export function decodeHeader(types: Types, parameter: Parameter, text: string): unknown {
  if (parameter.codec.kind === 'content') return JSON.parse(text);
  const shape = shapeOf(types, parameter.type);
  if (shape === 'scalar') return decodeScalar(types, parameter.type, text);
  return decodeText(types, parameter.type, text.replaceAll(/,\s+/g, ','), {
    separator: ',',
    explode: parameter.codec.explode,
  });
}
