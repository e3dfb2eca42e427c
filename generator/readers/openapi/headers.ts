import { emptyDoc, type Parameter } from '../../ir/types.ts';
import { type Context, idOf, type Spot } from './context.ts';
import { docOf, mergeDocs } from './doc.ts';
import { flag, type Node, originOf } from './node.ts';
import { codecOf, contentOf, schemaOf } from './parameterContent.ts';
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
      const content = contentOf(context, node);
      const schema = schemaOf(node, content);
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
          codec: codecOf(context, node, content, type, 'header'),
          default: schema === null ? undefined : defaultOf(context, [schema]),
          secret: schema !== null && isSecret(schema),
          doc: mergeDocs(docOf(node), schema === null ? emptyDoc : schemaDoc(context, schema)),
          origin: originOf(entry, 'key'),
        },
      ];
    },
  );
}
