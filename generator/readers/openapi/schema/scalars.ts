import type { Scalar, TypeRef } from '../../../ir/types.ts';
import { firstText } from './facts.ts';
import { valueOf } from '../node.ts';
import { scalarType } from './typeRefs.ts';
import type { View } from './view.ts';

/** String formats that have a type of their own (OAS format registry). */
const stringFormats: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['date', 'date'],
  ['date-time', 'dateTime'],
  ['byte', 'base64'],
  ['base64', 'base64'],
  ['binary', 'binary'],
  ['file', 'binary'],
]);

/** A string: dates, base64, bytes, or a text. */
export function readString(view: View): TypeRef {
  if (view.parts.some((part) => valueOf(part, 'type') === 'file')) return scalarType('binary');
  const encoding = firstText(view.parts, 'contentEncoding').toLowerCase();
  if (encoding === 'base64' || encoding === 'base64url') return scalarType('base64');
  const media = firstText(view.parts, 'contentMediaType');
  // Bytes without an encoding cannot stand in JSON: this is a part of a multipart body (OAS 3.1 section 4.8.14.4).
  if (
    media !== '' &&
    encoding === '' &&
    /^(?:application\/octet-stream|image\/|audio\/|video\/)/.test(media)
  ) {
    return scalarType('binary');
  }
  return stringOf(firstText(view.parts, 'format'));
}

export function stringOf(format: string): TypeRef {
  return scalarType(stringFormats.get(format) ?? 'string');
}

export function readInteger(view: View): TypeRef {
  return integerOf(firstText(view.parts, 'format'));
}

/** An integer that may exceed 2^53 is told apart. */
export function integerOf(format: string): TypeRef {
  return scalarType(/^u?int64$|^long$/.test(format) ? 'int64' : 'integer');
}
