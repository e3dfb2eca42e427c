import type { Content } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { itemsOf, propertiesOf } from '../../passes/shape.ts';
import { digitsCodec } from './codecCode.ts';
import { objectKey, str } from './escape.ts';
import { call, type Code, list, object } from './layout.ts';
import { isScalar, separators, style, type WireContext } from './wireContext.ts';

/** What writes an operation's body; '' where it has none. */
export function bodyEncoder({ body }: PlannedOperation, context: WireContext): Code {
  if (body.kind === 'none') return '';
  if (body.kind !== 'choice') return exactEncoder(body.content, context);
  const entries = body.contents.map(
    (content) => [objectKey(content.mediaType), exactEncoder(content, context)] as const,
  );
  return call(context.imports.runtime('choose', 'choose'), [object(entries)]);
}

/** A media type that is a range (`image/*`) names none that could be sent. */
const isRange = (mediaType: string): boolean => mediaType.includes('*');

/** Strings of digits become the integers that they are, wherever a body is JSON. */
function exactEncoder(content: Content, context: WireContext): Code {
  const { imports, types } = context;
  const { payload, type } = content;
  const plain = encoder(content, context);
  if (payload === 'json') {
    const codec = digitsCodec(type, context);
    return codec === null ? plain : call(imports.runtime('int64', 'exactBody'), [codec, plain]);
  }
  if (payload !== 'form' && payload !== 'multipart') return plain;
  const fields = propertiesOf(type, types).flatMap((property) => {
    // A single value is the same text with and without quotes around it.
    const codec = isScalar(property.type, types) ? null : digitsCodec(property.type, context);
    return codec === null ? [] : [[objectKey(property.wireName), codec] as const];
  });
  return fields.length === 0 ? plain : call(imports.runtime('int64', 'exactForm'), [object(fields), plain]);
}

function encoder(content: Content, context: WireContext): Code {
  const { imports } = context;
  const { mediaType, payload } = content;
  switch (payload) {
    case 'json':
      return mediaType === 'application/json' || isRange(mediaType)
        ? imports.runtime('body', 'json')
        : style(imports, 'body', 'jsonAs', [str(mediaType)]);
    case 'form':
      return style(imports, 'urlencoded', 'urlencoded', [formParts(content, context)]);
    case 'multipart': {
      const own = mediaType === 'multipart/form-data' || isRange(mediaType) ? undefined : str(mediaType);
      const types = multipartTypes(content);
      return style(imports, 'multipart', 'multipart', [
        types ?? (own === undefined ? undefined : object([])),
        own,
      ]);
    }
    case 'text':
    case 'xml':
    case 'events':
    case 'jsonLines':
      return style(imports, 'raw', 'text', [str(isRange(mediaType) ? 'text/plain' : mediaType)]);
    case 'binary':
      return style(imports, 'raw', 'binary', [isRange(mediaType) ? undefined : str(mediaType)]);
    default:
      return unreachable(payload);
  }
}

/** Fields of a form that are not written in the default style. */
function formParts(content: Content, { imports, types }: WireContext): Code | undefined {
  const lists = new Set(
    propertiesOf(content.type, types)
      .filter(({ type }) => itemsOf(type, types) !== null)
      .map(({ wireName }) => wireName),
  );
  const parts = content.parts.flatMap(({ wireName, codec, mediaTypes }) => {
    // Objects are JSON anyway, and of a single value the bare text is meant.
    if (codec === null)
      return lists.has(wireName) && /^[^,]*[/+]json *(;|$)/i.test(mediaTypes.join())
        ? [style(imports, 'styles', 'jsonQuery', [str(wireName)])]
        : [];
    if (codec.kind === 'content')
      return codec.payload === 'json' ? [style(imports, 'styles', 'jsonQuery', [str(wireName)])] : [];
    const encode = codec.allowReserved ? imports.runtime('styles', 'reserved') : undefined;
    const name = [str(wireName), undefined, encode];
    if (codec.kind === 'deepObject') return [style(imports, 'deep', 'deepObject', name)];
    const separated = codec.explode ? undefined : separators.get(codec.kind);
    return [
      separated === undefined
        ? style(imports, 'query', 'form', name)
        : style(imports, 'styles', separated, name),
    ];
  });
  return parts.length === 0 ? undefined : list(parts);
}

/** Parts with one media type of their own; of several, the caller says which (`part(value, { contentType })`). */
function multipartTypes(content: Content): Code | undefined {
  const entries = content.parts.flatMap(({ wireName, mediaTypes }) => {
    const [only, other] = mediaTypes;
    return only === undefined || other !== undefined || isRange(only)
      ? []
      : [[objectKey(wireName), str(only)] as const];
  });
  return entries.length === 0 ? undefined : object(entries);
}
