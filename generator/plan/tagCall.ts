import type { Operation } from '../ir/types.ts';
import { singular } from '../passes/singular.ts';
import { type Call, pathCall, verbOf } from './pathCall.ts';
import type { Segment } from './pathSegments.ts';
import { camel, identifierLike, wordsOf } from './words.ts';

/**
 * A call path for a document with tags and operationIds, the usual kind: the first tag is the node and the operationId
 * the method, without a leading part that repeats the tag (`repos/get` under `repos` → `repos.get`). Without an
 * operationId the HTTP method and the path say what is done; without a tag the first static segment is the node.
 */
export function tagCall(operation: Operation, segments: readonly Segment[]): Call {
  const tag = operation.tags.map((name) => wordsOf(name)).find((words) => words.length > 0) ?? [];
  const id = wordsOf(operation.operationId);
  if (id.length === 0)
    return tag.length === 0 ? pathCall(operation, segments) : pathUnderTag(operation, segments, tag);
  const first =
    segments.map((segment) => wordsOf(segment.text)).find((words) => /\p{L}/u.test(words.join(''))) ?? [];
  const node = camel(tag.length > 0 ? tag : first);
  const whole = [
    camel(id),
    identifierLike(operation.operationId),
    ...pathCall(operation, segments).methods.slice(1),
  ];
  const method = camel(withoutTag(operation.operationId, tag));
  return { nodes: node === '' ? [] : [node], methods: method === whole[0] ? whole : [method, ...whole] };
}

/** Only a part that the author set off himself goes: `users_list`, `users.list`, `UsersController_list`. */
function withoutTag(operationId: string, tag: readonly string[]): readonly string[] {
  const id = wordsOf(operationId);
  const part = /^([A-Za-z0-9]+)[/._:-]+(?=[A-Za-z])/.exec(operationId)?.[1];
  if (part === undefined || tag.length === 0) return id;
  const repeated = wordsOf(part).filter((word) => word !== 'Controller');
  return plain(repeated) === plain(tag) ? wordsOf(operationId.slice(part.length)) : id;
}

const plain = (words: readonly string[]): string =>
  words.map((word) => singular(word.toLowerCase())).join(' ');

/** `GET /users/{id}/posts` under the tag `users`: `users.listPosts`. */
function pathUnderTag(operation: Operation, segments: readonly Segment[], tag: readonly string[]): Call {
  const [action = ''] = segments.slice(-1).map((segment) => segment.action);
  const own = new Set(tag.map((word) => singular(word.toLowerCase())));
  const statics = segments.map((segment) => wordsOf(segment.text)).filter((words) => words.length > 0);
  const rest = statics
    .filter((words) => !words.every((word) => own.has(singular(word.toLowerCase()))))
    .flat();
  const verb = action === '' ? verbOf(operation.method, segments) : camel(wordsOf(action));
  const long = pathCall({ ...operation, doc: { ...operation.doc, summary: '' } }, segments).methods;
  return { nodes: [camel(tag)], methods: [camel([verb, ...rest]), ...long.slice(1)] };
}
