import { createHash } from 'node:crypto';
import type { OperationId } from '../ir/types.ts';
import { compareText } from '../passes/compare.ts';
import type { CallPath } from './callPaths.ts';
import type { ClientScope } from './clientsOf.ts';

/** A node of the resource tree, one for all clients where it is the same. */
export interface TreeNode {
  /** Identity: its path and everything below it. */
  readonly key: string;
  readonly path: CallPath;
  readonly clients: readonly string[];
  readonly children: readonly { readonly name: string; readonly key: string }[];
  readonly methods: readonly { readonly name: string; readonly operation: OperationId }[];
}

export interface Tree {
  /** By key, children before their parents. */
  readonly nodes: ReadonlyMap<string, TreeNode>;
  /** The root of each client, by class name. */
  readonly roots: ReadonlyMap<string, Omit<TreeNode, 'key' | 'path' | 'clients'>>;
}

interface Draft {
  readonly path: CallPath;
  readonly children: Map<string, Draft>;
  readonly methods: Map<string, OperationId>;
}

/**
 * Builds the tree of every client from the call paths. Clients share a node when it has the same operations on each,
 * so that one class serves them all.
 */
export function resourceTree(
  calls: ReadonlyMap<OperationId, CallPath>,
  clients: readonly ClientScope[],
): Tree {
  const nodes = new Map<string, TreeNode>();
  const roots = new Map<string, Omit<TreeNode, 'key' | 'path' | 'clients'>>();
  for (const client of clients) {
    const own = [...calls].filter(([id]) => client.operations.has(id));
    roots.set(client.name, finish(draft(own), client.name, nodes));
  }
  return { nodes, roots };
}

function draft(calls: readonly (readonly [OperationId, CallPath])[]): Draft {
  const root: Draft = { path: [], children: new Map(), methods: new Map() };
  for (const [id, call] of calls) {
    let at = root;
    for (const name of call.slice(0, -1)) {
      const child = at.children.get(name) ?? {
        path: [...at.path, name],
        children: new Map(),
        methods: new Map(),
      };
      at.children.set(name, child);
      at = child;
    }
    at.methods.set(call.at(-1) ?? '', id);
  }
  return root;
}

function finish(
  node: Draft,
  client: string,
  nodes: Map<string, TreeNode>,
): Omit<TreeNode, 'key' | 'path' | 'clients'> {
  const children = sorted(node.children).map(([name, child]) => {
    const parts = finish(child, client, nodes);
    const below = [parts.methods.map((method) => method.operation), parts.children.map((inner) => inner.key)];
    const key = createHash('sha256')
      .update(JSON.stringify([child.path, below]))
      .digest('hex');
    const known = nodes.get(key);
    nodes.set(key, { key, path: child.path, ...parts, clients: [...(known?.clients ?? []), client] });
    return { name, key };
  });
  const methods = sorted(node.methods).map(([name, operation]) => ({ name, operation }));
  return { children, methods };
}

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].toSorted(([a], [b]) => compareText(a, b));
