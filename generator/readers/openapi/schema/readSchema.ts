import type { TypeId, TypeRef } from '../../../ir/types.ts';
import { type Context, idOf, type Spot, spotOf } from '../context.ts';
import { docOf } from '../doc.ts';
import {
  describe,
  has,
  isObjectNode,
  items,
  member,
  members,
  type Node,
  type ObjectNode,
  originOf,
  placeId,
  valueOf,
} from '../node.ts';
import { bindTemplates } from './dynamic.ts';
import { factsOf } from './facts.ts';
import { isAnnotation, type JsonType } from './keywords.ts';
import { allowsNull, isNullable } from './nullability.ts';
import { takeApart } from './parts.ts';
import { plainType } from './plain.ts';
import { declaredName, ownerOf, readReference } from './references.ts';
import { applyRules } from './rules.ts';
import { neverType, nullable, refTo, unknownType } from './typeRefs.ts';
import { createView } from './view.ts';

/**
 * The type of a schema. Each place is read once; a schema that refers back to itself while it is being read gets a
 * name for that.
 */
export function readSchema(
  context: Context,
  node: Node,
  spot: Spot,
  assumed: ReadonlySet<JsonType> | null = null,
): TypeRef {
  const plain = assumed === null ? plainType(node.value) : null;
  if (plain !== null) return plain;
  const own = ownSpot(context, node, spot);
  return once(context, node, own, () => readOnce(context, node, own, assumed));
}

/** What a schema inherits is named after the schema that it stands in, whoever is read first. */
function ownSpot(context: Context, node: Node, { hint }: Spot): Spot {
  const id = idOf(node);
  const isForeign = hint.kind === 'inside' && 'type' in hint.owner && !id.startsWith(`${hint.owner.type}/`);
  const owner = isForeign && !context.read.has(id) ? ownerOf(context, node) : null;
  return owner === null ? { id, hint } : spotOf(owner.id, node, ...owner.words);
}

/** Types that are made of several schemas each, and how deep they stand in one another. Real documents: hundreds, ten. */
const maxMerged = 5000;
const maxMergedDepth = 60;

/** What satisfies all of several schemas; `spot` identifies the list of them. */
export function readMerged(context: Context, nodes: readonly Node[], spot: Spot): TypeRef {
  const { merged } = context;
  const [node] = nodes;
  if (node === undefined) return unknownType;
  return once(context, node, spot, () => {
    merged.count += 1;
    if (merged.count > maxMerged || merged.depth >= maxMergedDepth) {
      if (!context.reported.has('merged')) context.report('schema/too-many-merged', {}, originOf(node));
      context.reported.add('merged');
      return unknownType;
    }
    merged.depth += 1;
    const type = readAll(context, nodes, spot);
    merged.depth -= 1;
    return type;
  });
}

/** Reads what has an id, unless that has been done; what refers back to itself meanwhile gets a name. */
function once(context: Context, node: Node, spot: Spot, read: () => TypeRef): TypeRef {
  const { id } = spot;
  const known = context.read.get(id);
  if (known !== undefined) return known;
  if (context.active.has(id)) {
    context.active.set(id, true);
    return refTo(id);
  }
  context.active.set(id, false);
  const type = read();
  const isReferred = context.active.get(id) === true;
  context.active.delete(id);
  const result = isReferred ? nameType(context, node, spot, type) : type;
  context.read.set(id, result);
  return result;
}

function readOnce(context: Context, node: Node, spot: Spot, assumed: ReadonlySet<JsonType> | null): TypeRef {
  if (node.value === true) return unknownType;
  if (node.value === false) return neverType;
  if (!isObjectNode(node)) {
    context.report('openapi/shape', { expected: 'a schema', found: describe(node.value) }, originOf(node));
    return unknownType;
  }
  const bound = bindTemplates(context, node);
  if (bound !== null) return readAll(context, bound, spot, assumed);
  const only = soleReference(context, node);
  if (only !== null) {
    const type = readReference(context, only);
    const parts = [node, ...items(member(node, 'allOf'))];
    return parts.some((part) => isNullable(context, part)) ? nullable(type) : type;
  }
  return readAll(context, [node], spot, assumed);
}

/** The type of what satisfies all of several schemas, through all rules. */
function readAll(
  context: Context,
  nodes: readonly Node[],
  spot: Spot,
  assumed: ReadonlySet<JsonType> | null = null,
): TypeRef {
  const [node] = nodes;
  if (node === undefined) return unknownType;
  const view = createView(context, node, takeApart(context, nodes), assumed);
  return applyRules(context, view, spot);
}

/**
 * The `$ref` that a schema stands for: alone, or in an `allOf` beside which nothing limits the value. Such a schema
 * keeps the identity of what it refers to.
 */
function soleReference(context: Context, node: ObjectNode): ObjectNode | null {
  if (has(node, '$ref')) {
    const siblings = Object.keys(node.value).filter((key) => key !== '$ref' && !isAnnotation(key));
    if (siblings.length === 0) return node;
    if (context.version !== '2.0' && context.version !== '3.0') return null;
    context.report('ref/siblings', { keywords: siblings.join(', ') }, originOf(node));
    return node;
  }
  if (Object.keys(node.value).some((key) => key !== 'allOf' && !isAnnotation(key))) return null;
  const parts = items(member(node, 'allOf')).filter((part) => !isVoid(part));
  const [part] = parts;
  if (part === undefined || parts.length > 1 || !isObjectNode(part)) return null;
  return listsItself(context, node, part) ? null : soleReference(context, part);
}

/** Whether a schema extends a base that is made of those who extend it: then it takes the base's properties only. */
function listsItself(context: Context, node: ObjectNode, part: ObjectNode): boolean {
  const ref = valueOf(part, '$ref');
  const target = typeof ref === 'string' ? context.sources.resolve(ref, part.file, part.pointer) : null;
  if (target === null) return false;
  const isChild = (context.children.get(placeId(target)) ?? []).some((one) => placeId(one) === placeId(node));
  return isChild && ['discriminator', 'oneOf', 'anyOf'].some((key) => valueOf(target, key) !== undefined);
}

/** Whether a schema limits nothing; that null is allowed is seen to elsewhere. */
function isVoid(node: Node): boolean {
  return node.value === true || (isObjectNode(node) && members(node).every(([key]) => isAnnotation(key)));
}

/** Reads a schema that has a name of its own, so that references to it find a type. */
export function readDeclared(context: Context, node: Node): void {
  const id = idOf(node);
  if (context.types.has(id)) return;
  const name = declaredName(context, node) ?? '';
  const spot: Spot = { id, hint: { kind: 'declared', name } };
  const type = context.readSchema(node, spot);
  const inner = type.kind === 'nullable' && allowsNull(node) ? type.inner : type;
  nameType(context, node, spot, inner);
}

/** Makes a type the one with the place's id, where it is not yet. */
function nameType(context: Context, node: Node, spot: Spot, type: TypeRef): TypeRef {
  const own = refTo(spot.id);
  if (type.kind === 'ref' && type.to === spot.id && context.types.has(spot.id)) return own;
  const target = makeRoom(context, spot.id, type);
  const doc = docOf(node, factsOf(context, [node]));
  const origin = originOf(node, 'key');
  context.types.set(spot.id, {
    id: spot.id,
    hint: spot.hint,
    view: 'both',
    doc,
    origin,
    kind: 'alias',
    target,
  });
  return own;
}

/** A type under the id that an alias of it needs moves to an id of its own. */
function makeRoom(context: Context, id: TypeId, type: TypeRef): TypeRef {
  const named = context.types.get(id);
  if (named === undefined) return type;
  const moved = idOf({ file: `${id}/~value`, pointer: '' });
  context.types.set(moved, {
    ...named,
    id: moved,
    hint: { kind: 'inside', owner: { type: id }, words: ['value'] },
  });
  return replaceRef(type, id, moved);
}

function replaceRef(type: TypeRef, from: TypeId, to: TypeId): TypeRef {
  switch (type.kind) {
    case 'ref':
      return type.to === from ? refTo(to) : type;
    case 'nullable':
      return { kind: 'nullable', inner: replaceRef(type.inner, from, to) };
    case 'union':
    case 'intersection':
      return { kind: type.kind, members: type.members.map((inner) => replaceRef(inner, from, to)) };
    default:
      return type;
  }
}
