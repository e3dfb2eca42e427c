import type { Scalar, TypeRef } from '../../../ir/types.ts';

const scalar = (name: Scalar): TypeRef => ({ kind: 'scalar', scalar: name });
const unknownType: TypeRef = { kind: 'unknown' };

function all(names: string, type: TypeRef): readonly [string, TypeRef][] {
  return names.split(' ').map((name) => [name, type]);
}

/** What compilers write, and raw `type` values of broken OpenAPI documents that they copy. */
const words: ReadonlyMap<string, TypeRef> = new Map<string, TypeRef>([
  ...all('str string text char id uuid email url uri password enum', scalar('string')),
  ...all('int integer int8 int16 int32 uint8 uint16 uint32 short', scalar('integer')),
  ...all('int64 uint64 long', scalar('int64')),
  ...all('num number float double', scalar('number')),
  ...all('bool boolean', scalar('boolean')),
  ...all('datetime date-time', scalar('dateTime')),
  ...all('map object', { kind: 'map', values: unknownType }),
  ...all('array list', { kind: 'array', items: unknownType }),
  ['date', scalar('date')],
  ['null', scalar('null')],
  ['bytes', scalar('base64')],
  ['any', unknownType],
]);

const stringFormats: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['date', 'date'],
  ['date-time', 'dateTime'],
  ['byte', 'base64'],
]);
const wideIntegers: ReadonlySet<string> = new Set(['int64', 'uint64', 'i64', 'u64', 'long']);

export interface WordType {
  readonly type: TypeRef;
  /** The format, where the type does not say it. */
  readonly fact: string | null;
}

/** The type of a word with its format; null: the word is not one of the format's. */
export function wordType(word: string, format: string | null): WordType | null {
  const plain = words.get(word);
  if (plain === undefined) return null;
  if (format === null || word === 'enum') return { type: plain, fact: null };
  const special = formatScalar(plain, format);
  return special === null
    ? { type: plain, fact: `format: ${format}` }
    : { type: scalar(special), fact: null };
}

function formatScalar(type: TypeRef, format: string): Scalar | null {
  if (type.kind !== 'scalar') return null;
  if (type.scalar === 'string') return stringFormats.get(format) ?? null;
  return type.scalar === 'integer' && wideIntegers.has(format) ? 'int64' : null;
}
