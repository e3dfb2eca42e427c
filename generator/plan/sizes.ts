import type { Doc, JsonValue, NamedType, TypeId } from '../ir/types.ts';
import type { OperationDraft } from './operations.ts';

/*
 * How many bytes a declaration will take, about. Files are divided by these numbers before anything is printed, so
 * they need not be exact; they must be the same every time.
 */

export function docSize(doc: Doc): number {
  const texts = [doc.summary, doc.description, ...doc.facts];
  const examples = doc.examples.reduce(
    (sum: number, example: JsonValue) => sum + JSON.stringify(example).length,
    0,
  );
  const written =
    texts.reduce((sum, text) => sum + text.length, 0) + doc.links.length * 60 + Math.min(examples, 500);
  return written === 0 ? 0 : 20 + written * 1.06;
}

export function typeSize(type: NamedType): number {
  const own = 60 + docSize(type.doc);
  if (type.kind === 'object') {
    return type.properties.reduce((sum, p) => sum + 30 + p.wireName.length + docSize(p.doc), own);
  }
  if (type.kind === 'enum') {
    return type.members.reduce((sum, m) => sum + 12 + 2 * String(m.value).length + m.description.length, own);
  }
  return type.kind === 'tagged' ? own + type.variants.length * 60 : own + 40;
}

/** Function, request, response and error types of an operation. */
export function operationSize(draft: OperationDraft, types: ReadonlyMap<TypeId, NamedType>): number {
  const parameters = draft.keys.parameters.reduce(
    (sum, { parameter }) => sum + 40 + docSize(parameter.doc),
    0,
  );
  const own = [draft.ownBody, draft.ownResponse].flatMap((id) => (id === null ? [] : [types.get(id)]));
  const bodies = own.reduce((sum, type) => sum + (type === undefined ? 0 : typeSize(type)), 0);
  return 900 + docSize(draft.operation.doc) + parameters + bodies + draft.errors.length * 60;
}

/** A file is full at this estimated size, in bytes; formatters and editors get slow beyond 50 kB. */
export const fullFile = 40_000;

/** The methods of a resource class; `brief`: with one line of text each. */
export function methodsSize(drafts: readonly OperationDraft[], brief: boolean): number {
  return drafts.reduce((sum, { operation }) => sum + 220 + (brief ? 80 : docSize(operation.doc)), 200);
}

export const isBrief = (drafts: readonly OperationDraft[]): boolean => methodsSize(drafts, false) > fullFile;
