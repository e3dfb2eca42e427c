import type { Content } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { objectKey, str } from './escape.ts';
import type { Imports } from './imports.ts';
import { call, type Code, list, object } from './layout.ts';
import { separators, style, type WireContext } from './wireContext.ts';

/** What writes an operation's body; '' where it has none. */
export function bodyEncoder({ body }: PlannedOperation, context: WireContext): Code {
  if (body.kind === 'none') return '';
  if (body.kind !== 'choice') return encoder(body.content, context);
  const entries = body.contents.map(
    (content) => [objectKey(content.mediaType), encoder(content, context)] as const,
  );
  return call(context.imports.runtime('choose', 'choose'), [object(entries)]);
}

/** A media type that is a range (`image/*`) names none that could be sent. */
const isRange = (mediaType: string): boolean => mediaType.includes('*');

function encoder(content: Content, { imports }: WireContext): Code {
  const { mediaType, payload } = content;
  switch (payload) {
    case 'json':
      return mediaType === 'application/json' || isRange(mediaType)
        ? imports.runtime('body', 'json')
        : style(imports, 'body', 'jsonAs', [str(mediaType)]);
    case 'form':
      return style(imports, 'urlencoded', 'urlencoded', [formParts(content, imports)]);
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
function formParts(content: Content, imports: Imports): Code | undefined {
  const parts = content.parts.flatMap(({ wireName, codec }) => {
    if (codec === null) return [];
    const name = [str(wireName)];
    if (codec.kind === 'content')
      return codec.payload === 'json' ? [style(imports, 'styles', 'jsonQuery', name)] : [];
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
