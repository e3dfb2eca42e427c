import type { Body, NameHint } from '../../ir/types.ts';
import { readContents } from './content.ts';
import { type Context, idOf } from './context.ts';
import { docOf } from './doc.ts';
import { describe, flag, isObjectNode, keyOf, member, type Node, originOf } from './node.ts';
import { dereference } from './schema/references.ts';
import { checkKeys } from './unknownKeys.ts';

/** The body of a request; null where none is described or none can be sent. */
export function readBody(context: Context, operation: Node, hint: NameHint): Body | null {
  const entry = member(operation, 'requestBody');
  if (entry === null || entry.value === null) return null;
  const node = dereference(context, entry);
  if (node === null) return null;
  if (!isObjectNode(node)) {
    context.report(
      'openapi/shape',
      { expected: 'a request body', found: describe(node.value) },
      originOf(node),
    );
    return null;
  }
  checkKeys(context, node, 'request body');
  const isShared = /^\/components\/requestBodies\/[^/]+$/.test(node.pointer);
  const own: NameHint = isShared
    ? { kind: 'shared', candidates: [[keyOf(node)], [keyOf(node), 'body']] }
    : hint;
  const contents = readContents(context, node, { spot: { id: idOf(node), hint: own }, isError: false });
  if (contents.length === 0) return null;
  return {
    presence: flag(node, 'required') ? 'required' : 'optional',
    contents,
    doc: docOf(node),
    origin: originOf(entry, 'key'),
  };
}
