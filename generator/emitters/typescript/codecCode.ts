import type { JsonValue, TypeRef } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import { exactScalar } from '../../passes/exactValues.ts';
import { resolveShape } from '../../passes/shape.ts';
import { type Codec, codecOf, holdsDigits } from '../../plan/codecs.ts';
import { objectKey, str } from './escape.ts';
import { call, type Code, flat, list, object } from './layout.ts';
import type { TypeContext } from './typeText.ts';
import type { WireContext } from './wireContext.ts';

/** What converts the values of a type; null where they are the same in a program as in JSON. */
function typeCodec(type: TypeRef, context: WireContext): Codec | null {
  return codecOf(type, context.types, context.plan.codecs);
}

/** A codec as a call of the runtime, or as the name of one that is declared. */
export function codecCode(codec: Codec, context: WireContext): Code {
  const { imports, plan } = context;
  const code = (part: Codec): Code => codecCode(part, context);
  const table = (entries: readonly (readonly [string, Codec])[]): Code =>
    object(entries.map(([name, part]) => [objectKey(name), code(part)]));
  const runtime = (name: string, args: readonly Code[]): Code => call(imports.runtime('codec', name), args);
  switch (codec.kind) {
    case 'int64':
      return imports.runtime('int64', plan.codecs.values.int64 === 'bigint' ? 'bigintCodec' : 'digitsCodec');
    case 'date':
      return imports.runtime('codec', 'dateCodec');
    case 'same':
      return imports.runtime('codec', 'sameCodec');
    case 'named':
      return imports.value(codec.symbol);
    case 'fields':
      return runtime('fieldsCodec', [table(codec.known), ...(codec.rest === null ? [] : [code(codec.rest)])]);
    case 'list':
      return runtime('listCodec', [codec.each, ...codec.first].map(code));
    case 'all':
      return runtime('allCodec', codec.parts.map(code));
    case 'when':
      return runtime('whenCodec', [list(codec.keys.map(str)), code(codec.codec)]);
    case 'tag': {
      const otherwise = codec.otherwise === null ? [] : [code(codec.otherwise)];
      return runtime('tagCodec', [str(codec.tag), table(codec.table), ...otherwise]);
    }
    default:
      return unreachable(codec);
  }
}

/** What makes a value of a JSON text; null for plain `JSON.parse`. */
export function jsonParser(type: TypeRef, context: WireContext): Code | null {
  const codec = typeCodec(type, context);
  if (codec === null) return null;
  const { imports, plan } = context;
  const parser =
    plan.codecs.values.int64 === 'number'
      ? imports.runtime('codec', 'parser')
      : imports.runtime('int64', 'exactParser');
  return call(parser, [codecCode(codec, context)]);
}

/** What makes a value of a text that is no JSON: a moment. Null where it stays a text. */
export function plainParser(type: TypeRef, context: WireContext): Code | null {
  const codec = typeCodec(type, context);
  return codec === null
    ? null
    : call(context.imports.runtime('codec', 'textParser'), [codecCode(codec, context)]);
}

/** The codec of what is sent with strings of digits for 64-bit integers; null where a value is sent as it stands. */
export function digitsCodec(type: TypeRef, context: WireContext): Code | null {
  const codec = holdsDigits(type, context.plan.codecs) ? typeCodec(type, context) : null;
  return codec === null ? null : codecCode(codec, context);
}

/** A value from JSON as a program writes it: `5n`, `new Date('…')`. */
export function valueText(value: JsonValue, type: TypeRef, { plan, types }: TypeContext): string {
  const shape = resolveShape(type, types);
  const exact = 'scalar' in shape ? exactScalar(shape, plan.codecs.values) : null;
  if (exact === 'int64' && typeof value === 'number')
    return plan.codecs.values.int64 === 'bigint' ? `${value}n` : str(String(value));
  if (exact === 'dateTime' && typeof value === 'string') return flat(call('new Date', [str(value)]));
  return JSON.stringify(value);
}
