import type { Operation, OperationId, Webhook } from '../../ir/types.ts';
import { readBody } from './bodies.ts';
import type { Context } from './context.ts';
import { docOf } from './doc.ts';
import { describe, has, isObjectNode, member, members, type Node, originOf, placeId } from './node.ts';
import { createIds, type Found } from './operations.ts';
import { follow } from './schema/references.ts';
import { objectMembers } from './shapes.ts';
import { checkKeys, methods } from './unknownKeys.ts';

/** Every operation of a `paths` object. */
export function findOperations(context: Context, paths: Node | null): readonly Found[] {
  if (paths !== null && paths.value !== null && !isObjectNode(paths)) {
    context.report(
      'openapi/shape',
      { expected: 'an object of paths', found: describe(paths.value) },
      originOf(paths),
    );
  }
  return members(paths).flatMap(([path, item]) => {
    if (path.startsWith('x-')) return [];
    if (!path.startsWith('/')) context.report('path/no-slash', { path }, originOf(item, 'key'));
    if (/[{}]/.test(path.replace(/\{[^{}/]+\}/g, '')))
      context.report('path/template', { path }, originOf(item, 'key'));
    if (path.includes('#')) context.report('path/fragment', { path }, originOf(item, 'key'));
    // RFC 3986 section 3.3.
    if (/^[^?#]*?[/\\](\.|%2e){1,2}([/\\?#]|$)/i.test(path))
      context.report('path/dot-segments', { path }, originOf(item, 'key'));
    return operationsOf(context, path, item);
  });
}

/** The operations of a path item: its own, then those of the path item that it refers to. */
export function operationsOf(context: Context, path: string, item: Node): readonly Found[] {
  const holders = holdersOf(context, item);
  const found = new Map<string, Found>();
  for (const holder of holders) {
    checkKeys(context, holder, 'path item');
    for (const [key, node] of members(holder)) {
      const method = key.toUpperCase();
      if (!methods.has(key.toLowerCase()) || found.has(method)) continue;
      if (!methods.has(key)) context.report('path/method-case', { method: key }, originOf(node, 'key'));
      found.set(method, { method, path, node, holders });
    }
    // OAS 3.2 section 4.8.9: methods that have no field of their own, spelt as they are sent.
    for (const [method, node] of objectMembers(
      context,
      member(holder, 'additionalOperations'),
      'an object of operations',
    )) {
      if (!/^[A-Za-z][\w-]*$/.test(method)) context.report('path/method', { method }, originOf(node, 'key'));
      else if (!found.has(method)) found.set(method, { method, path, node, holders });
    }
  }
  for (const { method, node } of found.values()) {
    if (unsendable.has(method)) context.report('path/unsendable', { method }, originOf(node, 'key'));
  }
  return [...found.values()];
}

/** The methods that the Fetch standard forbids (section 2.2.1, "forbidden method"). */
const unsendable: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

function holdersOf(context: Context, item: Node): readonly Node[] {
  const holders: Node[] = [];
  const seen = new Set<string>();
  for (let here: Node | null = item; here !== null;) {
    if (seen.has(placeId(here))) {
      const chain = [...seen, placeId(here)];
      context.report('path/cycle', { chain }, originOf(item, 'key'));
      break;
    }
    seen.add(placeId(here));
    if (!isObjectNode(here)) {
      context.report(
        'openapi/shape',
        { expected: 'a path item', found: describe(here.value) },
        originOf(here),
      );
      break;
    }
    holders.push(here);
    here = has(here, '$ref') ? follow(context, here) : null;
  }
  return holders;
}

/** Reads one operation of the document's version. */
export type ReadOperation = (found: Found, id: OperationId) => Operation | null;

/** Reads the operations of `paths` objects, their callbacks among them. */
export function readPaths(
  context: Context,
  holders: readonly (Node | null)[],
  read: ReadOperation,
): { readonly operations: readonly Operation[]; readonly callbacks: readonly Webhook[] } {
  const nextId = createIds();
  const all = holders.flatMap((paths) => findOperations(context, paths));
  const readers = all.map((found) => {
    const id = nextId(found.method, found.path);
    let result: Operation | null | undefined;
    let isActive = false;
    const once = (): Operation | null | undefined => {
      if (result !== undefined || isActive) return result;
      isActive = true;
      result = read(found, id);
      return result;
    };
    context.holders.set(placeId(found.node), once);
    return { found, once };
  });
  const operations: Operation[] = [];
  const callbacks: Webhook[] = [];
  for (const { found, once } of readers) {
    const operation = once();
    if (operation === null || operation === undefined) continue;
    operations.push(operation);
    const hooks = objectMembers(context, member(found.node, 'callbacks'), 'an object of callbacks');
    for (const [name, entry] of hooks) {
      callbacks.push(...readCallback(context, name, entry, operation));
    }
  }
  reportRepeatedIds(context, operations);
  return { operations, callbacks };
}

function readCallback(context: Context, name: string, entry: Node, operation: Operation): readonly Webhook[] {
  const node = has(entry, '$ref') ? follow(context, entry) : entry;
  return objectMembers(context, node, 'a callback').flatMap(([expression, item]) => {
    if (expression.startsWith('x-')) return [];
    return readHooks(context, name, item).map((hook) => ({ ...hook, operation: operation.id }));
  });
}

/** The requests that an API sends: `webhooks` of OpenAPI 3.1, `x-webhooks` before it. */
export function readWebhooks(context: Context, root: Node): readonly Webhook[] {
  const holder = member(root, 'webhooks') ?? member(root, 'x-webhooks');
  return objectMembers(context, holder, 'an object of webhooks').flatMap(([name, item]) =>
    name.startsWith('x-') ? [] : readHooks(context, name, item),
  );
}

function readHooks(context: Context, name: string, item: Node): readonly Webhook[] {
  return operationsOf(context, name, item).flatMap(({ method, node }): readonly Webhook[] => {
    if (!isObjectNode(node)) return [];
    return [
      {
        name,
        operation: null,
        method,
        body: readBody(context, node, { kind: 'inside', owner: { webhook: name }, words: ['body'] }),
        doc: docOf(node),
        origin: originOf(node, 'key'),
      },
    ];
  });
}

/** Ids must be unique (OAS 3.1 section 4.8.10.1). Names do not depend on them alone, so this costs nothing but a warning. */
export function reportRepeatedIds(context: Context, operations: readonly Operation[]): void {
  const first = new Map<string, Operation>();
  for (const operation of operations) {
    const { operationId } = operation;
    if (operationId === '') continue;
    const other = first.get(operationId);
    if (other === undefined) first.set(operationId, operation);
    else {
      const args = { operationId, first: other.id, second: operation.id };
      context.report('operation/repeated-id', args, operation.origin, [
        { message: 'the first one', origin: other.origin },
      ]);
    }
  }
}
