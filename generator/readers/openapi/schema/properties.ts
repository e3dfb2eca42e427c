import type { Doc, JsonValue, Property, TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotOf } from '../context.ts';
import { docOf, mergeDocs } from '../doc.ts';
import { flag, has, items, member, type Node, originOf, valueOf } from '../node.ts';
import { factsOf, firstText } from './facts.ts';
import { distinctSchemas, mergedSpot } from './merged.ts';
import { isExactAt } from './numbers.ts';
import { unknownType } from './typeRefs.ts';

/**
 * One property of an object.
 * @param nodes its schemas: more than one where several parts of the object define it
 */
export function readProperty(
  context: Context,
  wireName: string,
  nodes: readonly Node[],
  spot: Spot,
  isRequired: boolean,
): Property | null {
  const [node] = nodes;
  if (node === undefined) return null;
  const carriers = nodes.flatMap((schema) => carriersOf(context, schema));
  return {
    wireName,
    type: typeOf(context, nodes, wireName, spot),
    presence: isRequired ? 'required' : 'optional',
    access: accessOf(carriers),
    default: defaultOf(context, carriers),
    secret: carriers.some((carrier) => isSecret(carrier)),
    doc: nodes.map((schema) => schemaDoc(context, schema)).reduce(mergeDocs),
    origin: originOf(node, 'key'),
  };
}

function typeOf(context: Context, nodes: readonly Node[], wireName: string, spot: Spot): TypeRef {
  const distinct = distinctSchemas(context, nodes);
  const [node] = distinct;
  if (node === undefined) return unknownType;
  if (distinct.length > 1) {
    return context.readMerged(distinct, mergedSpot(context, distinct, spotOf(spot.id, node, wireName)));
  }
  return context.readSchema(node, spotOf(spot.id, node, wireName));
}

/** The schema, and what its `$ref` or single `allOf` leads to: each may say readOnly, default, password. */
function carriersOf(context: Context, node: Node): readonly Node[] {
  const carriers = [node];
  let here: Node | null = node;
  for (let count = 0; here !== null && count < 10; count += 1) {
    const parts: readonly Node[] = items(member(here, 'allOf'));
    const ref = valueOf(here, '$ref');
    const [part] = parts;
    if (typeof ref === 'string') here = context.sources.resolve(ref, here.file, here.pointer);
    else here = parts.length === 1 && part !== undefined ? part : null;
    if (here !== null) carriers.push(here);
  }
  return carriers;
}

function accessOf(carriers: readonly Node[]): Property['access'] {
  const isRead = carriers.some((carrier) => flag(carrier, 'readOnly'));
  const isWritten = carriers.some((carrier) => flag(carrier, 'writeOnly'));
  if (isRead === isWritten) return 'both';
  return isRead ? 'read' : 'write';
}

/** The default that the first of several schemas has. A number that a double cannot hold is reported and dropped. */
export function defaultOf(context: Context, carriers: readonly Node[]): JsonValue | undefined {
  const carrier = carriers.find((node) => has(node, 'default'));
  const node = carrier === undefined ? null : member(carrier, 'default');
  if (node === null || isExactAt(context, node)) return node?.value;
  context.report('schema/number-precision', {}, originOf(node));
  return undefined;
}

export function isSecret(node: Node): boolean {
  return valueOf(node, 'format') === 'password' || flag(node, 'x-ms-secret') || flag(node, 'x-sensitive');
}

/** What a schema in a place says to people. What a `$ref` leads to has a doc of its own. */
export function schemaDoc(context: Context, node: Node): Doc {
  if (!has(node, 'allOf')) return docOf(node, [...factsOf(context, [node]), ...itemFacts(context, node)]);
  const parts = [node, ...items(member(node, 'allOf')).filter((part) => !has(part, '$ref'))];
  const facts = [...factsOf(context, parts), ...itemFacts(context, node)];
  return parts.map((part) => docOf(part)).reduce(mergeDocs, docOf(node, facts));
}

/** Facts about the items of a list have no other place to stand. */
function itemFacts(context: Context, node: Node): readonly string[] {
  const own = member(node, 'items');
  if (own === null || has(own, '$ref') || firstText([own], 'type') === 'object') return [];
  return factsOf(context, [own]).map((fact) => `items: ${fact}`);
}
