import type { TypeRef } from '../../../ir/types.ts';
import type { Context } from '../context.ts';
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
import { dynamicTarget } from './dynamic.ts';
import { isAnnotation } from './keywords.ts';
import { follow, readReference, typeAt } from './references.ts';

/** A schema taken apart: every part must hold at once. */
export interface Parts {
  /** Schemas with their own keywords; their `$ref` and `allOf` have become parts too. The schema itself comes first. */
  readonly parts: readonly ObjectNode[];
  /** Unions that keep their names. */
  readonly factors: readonly TypeRef[];
  /** A `false` schema is among the parts. */
  readonly impossible: boolean;
}

interface Gathering {
  readonly context: Context;
  readonly parts: ObjectNode[];
  readonly factors: TypeRef[];
  readonly done: Set<string>;
  readonly active: Set<string>;
  impossible: boolean;
}

/** Steps from a schema through references and `allOf` that are followed. */
const maxSteps = 200;

/** Takes a schema apart. Each place counts once, however many ways lead to it, so that a dense graph stays cheap. */
export function takeApart(context: Context, nodes: readonly Node[]): Parts {
  const gathering: Gathering = {
    context,
    parts: [],
    factors: [],
    done: new Set(),
    active: new Set(),
    impossible: false,
  };
  for (const node of nodes) visit(gathering, node);
  return gathering;
}

function visit(gathering: Gathering, node: Node): void {
  const { context, active, done } = gathering;
  const id = placeId(node);
  if (active.has(id)) {
    reportCycle(gathering, node);
    return;
  }
  if (active.size > maxSteps) {
    context.report('schema/allof-too-long', {}, originOf(node));
    return;
  }
  if (done.has(id)) return;
  done.add(id);
  if (node.value === false) gathering.impossible = true;
  if (typeof node.value === 'boolean') return;
  if (!isObjectNode(node)) {
    context.report('openapi/shape', { expected: 'a schema', found: describe(node.value) }, originOf(node));
    return;
  }
  active.add(id);
  if (refusesAll(member(node, 'not'))) gathering.impossible = true;
  if (saysSomething(node)) gathering.parts.push(node);
  if (has(node, '$ref')) visitReference(gathering, node);
  if (has(node, '$dynamicRef')) visitDynamic(gathering, node);
  for (const part of items(member(node, 'allOf'))) visit(gathering, part);
  active.delete(id);
}

/** `not: {}` refuses every value. */
export function refusesAll(not: Node | null): boolean {
  if (not === null) return false;
  return (
    not.value === true || (isObjectNode(not) && Object.keys(not.value).every((key) => isAnnotation(key)))
  );
}

/** One message for a cycle, whichever of its schemas is read first. */
function reportCycle({ context, active }: Gathering, node: Node): void {
  const path = [...active];
  const cycle = path
    .slice(Math.max(path.indexOf(placeId(node)), 0))
    .filter((id) => !/\/allOf\/\d+$/.test(id));
  if (cycle.some((id) => context.reported.has(id))) return;
  for (const id of cycle) context.reported.add(id);
  context.report('schema/allof-cycle', { schema: node.pointer }, originOf(node, 'key'));
}

function visitReference(gathering: Gathering, node: Node): void {
  const target = follow(gathering.context, node);
  if (target === null) return;
  if (!isUnion(target)) visit(gathering, target);
  else if (isOwnChild(gathering, target)) visit(gathering, withoutUnions(target));
  else gathering.factors.push(readReference(gathering.context, node));
}

/** What a base says besides who extends it. */
function withoutUnions(base: Node): Node {
  const own = members(base).filter(([key]) => key !== 'oneOf' && key !== 'anyOf');
  return { ...base, value: Object.fromEntries(own.map(([key, inner]) => [key, inner.value])) };
}

function visitDynamic(gathering: Gathering, node: Node): void {
  const target = dynamicTarget(gathering.context, node);
  if (target !== null) gathering.factors.push(typeAt(gathering.context, target));
}

const references: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'allOf']);

function saysSomething(node: ObjectNode): boolean {
  return Object.keys(node.value).some(
    (key) => key === 'nullable' || key === 'x-nullable' || (!references.has(key) && !isAnnotation(key)),
  );
}

function isUnion(node: Node): boolean {
  return Array.isArray(valueOf(node, 'oneOf')) || Array.isArray(valueOf(node, 'anyOf'));
}

/** Whether a union holds the very schema that is being taken apart: a base that lists the schemas which extend it. */
function isOwnChild({ context, active }: Gathering, base: Node): boolean {
  return ['oneOf', 'anyOf'].some((key) =>
    items(member(base, key)).some((variant) => {
      const ref = valueOf(variant, '$ref');
      if (typeof ref !== 'string') return false;
      const target = context.sources.resolve(ref, variant.file, variant.pointer);
      return target !== null && active.has(placeId(target));
    }),
  );
}
