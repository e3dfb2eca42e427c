import { emptyDoc, type Parameter, type TypeRef } from '../../ir/types.ts';
import { readCodec } from './codec.ts';
import { type Context, idOf, type Spot } from './context.ts';
import { docOf, mergeDocs } from './doc.ts';
import { flag, member, members, type Node, originOf } from './node.ts';
import { payloadOf } from './payload.ts';
import { defaultOf, isSecret, schemaDoc } from './schema/properties.ts';
import { dereference } from './schema/references.ts';
import { scalarType } from './schema/typeRefs.ts';
import { objectMembers } from './shapes.ts';

/** A header's name (RFC 9110 section 5.1). */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** The headers of a response or of a part. `Content-Type` is told by the content (OAS 3.1 section 4.8.17). */
export function readHeaders(context: Context, holder: Node | null): readonly Parameter[] {
  return objectMembers(context, holder, 'an object of headers').flatMap(
    ([wireName, entry]): readonly Parameter[] => {
      if (wireName.toLowerCase() === 'content-type') return [];
      if (!isHeaderName(wireName)) {
        context.report('parameter/header-name', { name: wireName }, originOf(entry, 'key'));
        return [];
      }
      const node = dereference(context, entry);
      if (node === null) return [];
      const schema = schemaOf(node);
      const spot: Spot = {
        id: idOf(schema ?? node),
        hint: { kind: 'shared', candidates: [[wireName], [wireName, 'header']] },
      };
      const type = schema === null ? scalarType('string') : context.readSchema(schema, spot);
      return [
        {
          wireName,
          place: 'header',
          type,
          presence: flag(node, 'required') ? 'required' : 'optional',
          codec: codecOf(context, node, type),
          default: schema === null ? undefined : defaultOf(context, [schema]),
          secret: schema !== null && isSecret(schema),
          doc: mergeDocs(docOf(node), schema === null ? emptyDoc : schemaDoc(context, schema)),
          origin: originOf(entry, 'key'),
        },
      ];
    },
  );
}

/** The schema of a header or a parameter: its own, or that of its only content. */
export function schemaOf(node: Node): Node | null {
  const own = member(node, 'schema');
  if (own !== null) return own;
  const [content] = members(member(node, 'content'));
  return content === undefined ? null : member(content[1], 'schema');
}

export function codecOf(context: Context, node: Node, type: TypeRef): Parameter['codec'] {
  const [content] = members(member(node, 'content'));
  if (content === undefined) return readCodec(context, node, 'header');
  const [mediaType] = content;
  return { kind: 'content', mediaType, payload: payloadOf(mediaType, type) };
}
