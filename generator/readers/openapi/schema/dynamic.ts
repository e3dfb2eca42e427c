import type { JsonValue } from '../../../ir/types.ts';
import type { Sources } from '../../../source/sources.ts';
import { child } from '../../../source/pointer.ts';
import type { Context } from '../context.ts';
import { isObject, items, member, members, type Node, type ObjectNode, originOf, valueOf } from '../node.ts';
import { isAnnotation } from './keywords.ts';
import { followText } from './references.ts';

/*
 * `$dynamicRef` (JSON Schema 2020-12, section 8.2.3.2) is how schemas have parameters: a template refers to
 * `#itemType`, and a schema that refers to the template binds the name by a `$dynamicAnchor` in its `$defs`.
 */

/**
 * Where a `$dynamicRef` leads, when that does not depend on the way by which it is reached: its anchor is a plain one,
 * or no other schema declares a dynamic anchor of the name.
 * @returns null where it depends: every value is allowed then
 */
export function dynamicTarget(context: Context, node: Node): Node | null {
  const ref = valueOf(node, '$dynamicRef');
  if (typeof ref !== 'string') return null;
  const target = followText(context, ref, { ...node, value: ref });
  const name = target === null ? undefined : valueOf(target, '$dynamicAnchor');
  const isDynamic = typeof name === 'string' && ref.endsWith(`#${name}`);
  const anchors = isDynamic ? anchorsOf(context.sources).get(name) : undefined;
  if (anchors === undefined || anchors.plain + anchors.bindings < 2) return target;
  // A template whose other anchors are bindings: those who use it read a copy of their own.
  if (anchors.plain > 1) context.report('schema/not-honoured', { keyword: '$dynamicRef' }, originOf(node));
  return null;
}

interface Anchors {
  plain: number;
  /** In the `$defs` of a schema that refers to another one. */
  bindings: number;
}

const counted = new WeakMap<Sources, ReadonlyMap<string, Anchors>>();

/** How many schemas of all documents declare each dynamic anchor. */
function anchorsOf(sources: Sources): ReadonlyMap<string, Anchors> {
  const known = counted.get(sources);
  if (known !== undefined) return known;
  const found = new Map<string, Anchors>();
  for (const { data, text } of sources.documents.values()) {
    if (data !== undefined && text.includes('$dynamicAnchor')) count(data, found);
  }
  counted.set(sources, found);
  return found;
}

/** The loader has refused documents that are nested too deeply, and cycles of aliases. */
function count(root: JsonValue, found: Map<string, Anchors>): void {
  const bindings = new Set<JsonValue>();
  const open: JsonValue[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isObject(value)) {
      for (const { value: bound } of bindingsOf({ file: '', pointer: '', value }).values())
        bindings.add(bound);
      const name = value['$dynamicAnchor'];
      if (typeof name === 'string') {
        const anchors = found.get(name) ?? { plain: 0, bindings: 0 };
        anchors[bindings.has(value) ? 'bindings' : 'plain'] += 1;
        found.set(name, anchors);
      }
    }
    open.push(...Object.values(value));
  }
}

/** The names that a schema binds for what it refers to. */
function bindingsOf(node: Node): ReadonlyMap<string, Node> {
  if (valueOf(node, '$ref') === undefined && valueOf(node, 'allOf') === undefined) return new Map();
  return new Map(
    members(member(node, '$defs')).flatMap(([, bound]): [string, Node][] => {
      const name = valueOf(bound, '$dynamicAnchor');
      return typeof name === 'string' ? [[name, bound]] : [];
    }),
  );
}

/**
 * A schema that binds names of the templates it refers to, as schemas without dynamic references: itself, and a copy of
 * each template with the bound schemas in their places.
 * @returns null where nothing is bound
 */
export function bindTemplates(context: Context, node: ObjectNode): readonly Node[] | null {
  const bindings = new Map([...bindingsOf(node)].map(([name, bound]) => [name, plainTarget(context, bound)]));
  if (bindings.size === 0) return null;
  const rest = Object.entries(node.value).filter(([key]) => key !== '$ref' && key !== 'allOf');
  const holders = [...(valueOf(node, '$ref') === undefined ? [] : [node]), ...items(member(node, 'allOf'))];
  let isBound = false;
  const parts = holders.map((holder): Node => {
    const ref = valueOf(holder, '$ref');
    const template =
      typeof ref === 'string' ? context.sources.resolve(ref, holder.file, holder.pointer) : null;
    const copy = template === null ? null : bind(context, template, node, bindings);
    if (copy === null) return holder === node ? { ...node, value: { $ref: ref ?? '' } } : holder;
    isBound = true;
    return copy;
  });
  return isBound ? [{ ...node, value: Object.fromEntries(rest) }, ...parts] : null;
}

/** What a bound schema refers to, where it does nothing else: it has a better name. */
function plainTarget(context: Context, bound: Node): Node {
  const ref = valueOf(bound, '$ref');
  if (typeof ref !== 'string' || members(bound).some(([key]) => key !== '$ref' && !isAnnotation(key)))
    return bound;
  return context.sources.resolve(ref, bound.file, bound.pointer) ?? bound;
}

/** A copy of a template for one who binds its names, at a place of its own; null: it refers to none of them. */
function bind(
  context: Context,
  template: Node,
  user: Node,
  bindings: ReadonlyMap<string, Node>,
): Node | null {
  let isBound = false;
  const substitute = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(substitute);
    if (!isObject(value)) return value;
    const copy = Object.entries(value).map(([key, inner]) => [key, substitute(inner)] as const);
    const ref = value['$dynamicRef'];
    const name = typeof ref === 'string' ? parameterOf(context, ref, template) : '';
    const address = bindings.has(name) ? addressOf(bindings.get(name), name, user, template.file) : null;
    if (address === null) return Object.fromEntries(copy);
    isBound = true;
    return { ...Object.fromEntries(copy.filter(([key]) => key !== '$dynamicRef')), $ref: address };
  };
  const value = substitute(template.value);
  const pointer = child(`${template.pointer}/~for`, `${user.file}#${user.pointer}`);
  return isBound ? { file: template.file, pointer, value } : null;
}

/** The name that a `$dynamicRef` in a template asks for; '' where it leads to a plain anchor, which nobody can bind. */
function parameterOf(context: Context, ref: string, template: Node): string {
  const name = ref.replace(/^[^#]*#/, '');
  const own = context.sources.resolve(ref, template.file, template.pointer);
  return own !== null && isObject(own.value) && own.value['$dynamicAnchor'] === name ? name : '';
}

/** A reference to a bound schema as the template's document would write it. */
function addressOf(bound: Node | undefined, name: string, user: Node, from: string): string | null {
  if (bound === undefined) return null;
  if (bound.file === from) return `#${encodeURI(bound.pointer)}`;
  const id = valueOf(user, '$id');
  return typeof id === 'string' && URL.canParse(id) ? `${id.replace(/#.*$/, '')}#${name}` : null;
}
