import type { NameForm, ObjectType, TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotInside } from '../context.ts';
import { isObjectNode, items, member, members, type Node, originOf, valueOf } from '../node.ts';
import { isAnnotation } from './keywords.ts';
import { formOf, isAnyName, mayOverlap } from './nameForms.ts';
import { intersection, union, unknownType } from './typeRefs.ts';
import { isUnevaluatedRest } from './unevaluated.ts';
import type { View } from './view.ts';

/** What properties without a schema of their own may hold, and what their names look like. */
export interface OtherProperties {
  readonly additional: ObjectType['additional'];
  /** Null: any names. */
  readonly names: readonly NameForm[] | null;
}

interface Pattern {
  readonly source: string;
  readonly type: TypeRef;
}

export function readAdditional(context: Context, view: View, spot: Spot): OtherProperties {
  const patterns: Pattern[] = [];
  const typed: TypeRef[] = [];
  let closed = false;
  const key = isUnevaluatedRest(view, 'unevaluatedProperties')
    ? 'unevaluatedProperties'
    : 'additionalProperties';
  for (const part of view.parts) {
    const named = members(member(part, 'patternProperties')).toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [source, node] of named) {
      patterns.push({ source, type: context.readSchema(node, spotInside(spot, node, 'value')) });
    }
    const node = member(part, key);
    if (node === null || node.value === null) continue;
    if (node.value === false) closed = true;
    else typed.push(context.readSchema(node, spotInside(spot, node, 'value')));
  }
  const rest = typed.length > 0 ? intersection(typed) : null;
  const whole = wholeRest(context, patterns, rest, closed);
  const names =
    patterns.length === 0 || (rest === null && isMap(context, view, patterns))
      ? null
      : formsOf(context, patterns, rest);
  if (names === null || (typeof whole !== 'string' && whole.kind === 'never'))
    return { additional: whole, names: null };
  return {
    additional: union([...patterns.map(({ type }) => type), ...(rest === null ? [] : [rest])]),
    names,
  };
}

/** Patterns of one type that stand alone describe a map: one whose values can be asked for by any text. */
function isMap(context: Context, view: View, patterns: readonly Pattern[]): boolean {
  const types = new Set(patterns.map(({ type }) => JSON.stringify(type)));
  const isAlone = view.properties.size + view.required.size === 0 && types.size === 1;
  return context.impliedTypes && isAlone;
}

/** What other properties may hold, whatever their names are. */
function wholeRest(
  context: Context,
  patterns: readonly Pattern[],
  rest: TypeRef | null,
  closed: boolean,
): ObjectType['additional'] {
  if (patterns.length === 0) return closed ? 'closed' : (rest ?? 'open');
  const types = patterns.map(({ type }) => type);
  if (closed) return union(types);
  if (rest !== null) return union([...types, rest]);
  // To the letter, names that match no pattern may hold anything.
  return context.impliedTypes ? union(types) : unknownType;
}

/**
 * The patterns as forms of names, where all of them are such. Of several types each must be a plain one, and no name
 * may have two: only the union of all is looked at by others.
 */
function formsOf(
  context: Context,
  patterns: readonly Pattern[],
  rest: TypeRef | null,
): readonly NameForm[] | null {
  const forms = patterns.flatMap(({ source, type }): readonly NameForm[] => {
    const parts = formOf(source, context.impliedTypes);
    return parts === null || isAnyName(parts) ? [] : [{ parts, type }];
  });
  if (forms.length < patterns.length) return null;
  const types = new Set(patterns.map(({ type }) => JSON.stringify(type)));
  if (types.size === 1 && rest === null) return forms.map(({ parts }) => ({ parts, type: null }));
  if (patterns.some(({ type }) => !isPlain(type))) return null;
  const overlap = forms.some((form, at) =>
    forms.slice(at + 1).some((other) => mayOverlap(form.parts, other.parts)),
  );
  if (overlap) return null;
  return rest === null ? forms : [{ parts: ['', ''], type: null }, ...forms];
}

const plain: ReadonlySet<string> = new Set(['string', 'integer', 'number', 'boolean', 'null']);

function isPlain(type: TypeRef): boolean {
  return (
    type.kind === 'unknown' || type.kind === 'never' || (type.kind === 'scalar' && plain.has(type.scalar))
  );
}

/** The only names that properties may have (`propertyNames` with an enum or a const); null: not limited. */
export function propertyNames(context: Context, view: View): ReadonlySet<string> | null {
  for (const part of view.parts) {
    const own = member(part, 'propertyNames');
    if (own === null || own.value === true) continue;
    if (own.value === false) return new Set();
    const node = targetOf(context, own);
    const values = [...items(member(node, 'enum')).map((item) => item.value), valueOf(node, 'const')];
    const names = values.filter((value) => typeof value === 'string');
    if (names.length > 0) return new Set(names);
    if (!isTold(node))
      context.report('schema/not-honoured', { keyword: 'propertyNames' }, originOf(own, 'key'));
  }
  return null;
}

function targetOf(context: Context, node: Node): Node {
  const ref = valueOf(node, '$ref');
  return (typeof ref === 'string' ? context.sources.resolve(ref, node.file, node.pointer) : null) ?? node;
}

/** Keywords that say how long a name is and what it looks like: people are told. */
const told: ReadonlySet<string> = new Set(['type', 'pattern', 'minLength', 'maxLength', 'format']);

function isTold(node: Node): boolean {
  if (!isObjectNode(node)) return false;
  const keys = Object.keys(node.value).filter((key) => !isAnnotation(key));
  return (
    keys.every((key) => told.has(key)) && [undefined, 'string'].some((type) => type === node.value['type'])
  );
}
