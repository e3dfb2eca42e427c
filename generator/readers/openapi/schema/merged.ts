import { createHash } from 'node:crypto';
import { type Context, idOf, type Spot, spotOf } from '../context.ts';
import { keyOf, members, type Node, placeId, valueOf } from '../node.ts';
import { isAnnotation } from './keywords.ts';
import { ownerOf } from './references.ts';

/**
 * Schemas that must all hold at one place, each of them once: two parts of an object that give a property the same
 * `$ref` say the same.
 */
export function distinctSchemas(context: Context, nodes: readonly Node[]): readonly Node[] {
  const found = new Map<string, Node>();
  for (const node of nodes) {
    const id = targetId(context, node);
    if (!found.has(id)) found.set(id, node);
  }
  return [...found.values()];
}

function targetId(context: Context, node: Node): string {
  const ref = valueOf(node, '$ref');
  const isPlain = members(node).every(([key]) => key === '$ref' || (isAnnotation(key) && key !== 'nullable'));
  const target =
    typeof ref === 'string' && isPlain ? context.sources.resolve(ref, node.file, node.pointer) : null;
  return placeId(target ?? node);
}

/**
 * The spot of what satisfies several schemas. It depends on the schemas only, not on the way to them: others who
 * inherit the same parts share the type, and find it while it is being read.
 * @param fallback where the schemas stand in no schema with a name
 */
export function mergedSpot(context: Context, nodes: readonly Node[], fallback: Spot): Spot {
  const [first, ...rest] = nodes;
  if (first === undefined) return fallback;
  // The name of the file is no part of it as long as there is one file: moving a description changes nothing.
  const others = rest.map((node) => (node.file === first.file ? node.pointer : placeId(node)));
  const digest = createHash('sha256').update(others.join('\n')).digest('hex').slice(0, 12);
  const place = { file: first.file, pointer: `${first.pointer}/~merged/${digest}` };
  const owners = nodes.map((node) => ownerOf(context, node)).filter((owner) => owner !== null);
  const heir = owners.find((owner) => owners.every((other) => !isBase(context, owner.node, other.node)));
  if (heir === undefined) return { ...fallback, id: idOf(place) };
  // Where nobody extends the other, the name tells both.
  const isHeir = owners.every((owner) => owner.id === heir.id || isBase(context, owner.node, heir.node));
  const names = isHeir
    ? []
    : owners.filter((owner) => owner.id !== heir.id).map((owner) => keyOf(owner.node));
  return spotOf(heir.id, place, ...heir.words, ...names.flatMap((name) => ['and', name]));
}

/** Whether a schema is extended by another one, directly or not. */
function isBase(context: Context, base: Node, heir: Node): boolean {
  const seen = new Set<string>();
  const open = [...(context.children.get(placeId(base)) ?? [])];
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    const id = placeId(child);
    if (id === placeId(heir)) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(context.children.get(id) ?? []));
  }
  return false;
}
