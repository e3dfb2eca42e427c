import type { Context } from '../context.ts';
import {
  has,
  isObjectNode,
  items,
  member,
  members,
  type Node,
  type ObjectNode,
  placeId,
  valueOf,
} from '../node.ts';
import { isAnnotation } from './keywords.ts';
import { listedValues, type Plain, plainValues } from './listedValues.ts';
import { absentNames } from './not.ts';
import type { View } from './view.ts';

/*
 * What a schema asks of an object depending on its properties: `dependentRequired`, `dependentSchemas`, the older
 * `dependencies`, `if` with `then` and `else`, and `not` with `required` (JSON Schema 2020-12, sections 10.2.2 and
 * 6.5.4). Each becomes a union that holds beside the object's own properties, as long as the question is one that a
 * type can ask: whether a property is there, and which of its listed values it has.
 */

export type Condition = Alternatives | Choice;

/** One of several alternatives holds. */
export interface Alternatives {
  readonly kind: 'alternatives';
  readonly owner: ObjectNode;
  readonly list: readonly Alternative[];
}

export interface Alternative {
  /** Properties that must not be there. */
  readonly absent: readonly string[];
  /** Properties that must be there. */
  readonly present: readonly string[];
  /** What holds besides. */
  readonly schemas: readonly Node[];
}

/** What holds depends on the value of one property. */
export interface Choice {
  readonly kind: 'choice';
  readonly owner: ObjectNode;
  readonly tag: string;
  readonly cases: readonly { readonly values: readonly Plain[]; readonly schemas: readonly Node[] }[];
  /** What holds for all other values; null: there are none. */
  readonly others: readonly Node[] | null;
  /** What holds where the property is not there; null: it always is. */
  readonly missing: readonly Node[] | null;
}

export interface Conditions {
  readonly list: readonly Condition[];
  /** The keywords that are among them, as `coveredKey` spells them. */
  readonly covered: ReadonlySet<string>;
}

/** They multiply: a compiler looks at every combination. */
const mostConditions = 4;
/** More alternatives of one condition nobody reads. */
const mostAlternatives = 16;

const none: Conditions = { list: [], covered: new Set() };
const keywords = ['dependentRequired', 'dependentSchemas', 'dependencies', 'if', 'not'];
const planned = new WeakMap<View, Conditions>();

export const coveredKey = (part: Node, keyword: string): string => `${placeId(part)} ${keyword}`;

/** The conditions of a view that types can express; what is too much or too deep for them is left out. */
export function conditionsOf(context: Context, view: View): Conditions {
  const isObject = view.types === null ? !context.impliedTypes : view.types.has('object');
  const isPlain = view.parts.every((part) => keywords.every((key) => part.value[key] === undefined));
  if (isPlain || !isObject || view.values !== null || view.impossible) return none;
  const known = planned.get(view) ?? plan(context, view);
  planned.set(view, known);
  return known;
}

function plan(context: Context, view: View): Conditions {
  const list: Condition[] = [];
  const covered = new Set<string>();
  const add = (keys: readonly string[], found: readonly Condition[] | null): void => {
    if (found === null || list.length + found.length > mostConditions) return;
    const lists = found.flatMap((one) => (one.kind === 'alternatives' ? [one.list] : []));
    if (lists.some((one) => one.length > mostAlternatives || one.some((other) => isFilled(view, other))))
      return;
    list.push(...found);
    for (const key of keys) covered.add(key);
  };
  for (const part of view.parts) {
    for (const keyword of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
      if (part.value[keyword] !== undefined) add([coveredKey(part, keyword)], dependencies(part, keyword));
    }
    if (part.value['not'] !== undefined) add([coveredKey(part, 'not')], exclusions(part));
  }
  for (const [keys, condition] of questions(context, view))
    add(keys, condition === null ? null : [condition]);
  return { list, covered };
}

/** Whether a property that must not be there has a default: where it is left out, the server fills it in. */
function isFilled(view: View, { absent }: Alternative): boolean {
  return absent.some((name) => (view.properties.get(name) ?? []).some((node) => has(node, 'default')));
}

/** A property that is there asks for others, or for a schema. */
function dependencies(part: ObjectNode, keyword: string): readonly Condition[] | null {
  const found: Condition[] = [];
  const entries = members(member(part, keyword)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, node] of entries) {
    const names = items(node).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    const isList = Array.isArray(node.value);
    if (!isList && !isObjectSchema(node)) return null;
    if (isList ? names.length === 0 : node.value === true) continue;
    const present: Alternative = { absent: [], present: [name, ...names], schemas: isList ? [] : [node] };
    const list = [{ absent: [name], present: [], schemas: [] }, ...(node.value === false ? [] : [present])];
    found.push({ kind: 'alternatives', owner: part, list });
  }
  return found;
}

/** `not: { required: [a, b] }`: one of them is not there. */
function exclusions(part: ObjectNode): readonly Condition[] | null {
  const excluded = absentNames(member(part, 'not'));
  if (excluded === null) return null;
  return excluded.map((names) => ({
    kind: 'alternatives',
    owner: part,
    list: names.map((name) => ({ absent: [name], present: [], schemas: [] })),
  }));
}

interface Question {
  readonly owner: ObjectNode;
  readonly key: string;
  /** Null: whether the properties in `needs` are there. */
  readonly values: readonly Plain[] | null;
  readonly tag: string;
  readonly needs: readonly string[];
  readonly yes: Node | null;
  readonly no: Node | null;
}

/** Every `if`, those about the values of one property together. */
function questions(
  context: Context,
  view: View,
): readonly (readonly [keys: readonly string[], condition: Condition | null])[] {
  const asked = view.parts.flatMap((part) => questionOf(part) ?? []);
  const byTag = new Map<string, Question[]>();
  const found: [string[], Condition | null][] = [];
  for (const question of asked) {
    if (question.values === null) found.push([[question.key], presence(question)]);
    else byTag.set(question.tag, [...(byTag.get(question.tag) ?? []), question]);
  }
  for (const [tag, group] of byTag) {
    found.push([group.map(({ key }) => key), choiceOf(context, view, tag, group)]);
  }
  return found;
}

function questionOf(part: ObjectNode): Question | null {
  const test = member(part, 'if');
  const yes = member(part, 'then');
  const no = member(part, 'else');
  if (test === null || (yes !== null && !isObjectSchema(yes)) || (no !== null && !isObjectSchema(no)))
    return null;
  const inner = isObjectNode(test) && onlyKeys(test, ['not']) ? member(test, 'not') : null;
  const [asked, first, second] = inner === null ? [test, yes, no] : [inner, no, yes];
  if (!isObjectNode(asked) || !onlyKeys(asked, ['properties', 'required', 'type'])) return null;
  if (![undefined, 'object'].some((type) => type === asked.value['type'])) return null;
  const needs = items(member(asked, 'required')).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  const common = { owner: part, key: coveredKey(part, 'if'), needs, yes: first, no: second };
  const [property, ...others] = members(member(asked, 'properties'));
  if (property === undefined) return needs.length === 0 ? null : { ...common, values: null, tag: '' };
  const [tag, node] = property;
  const values = isObjectNode(node) && onlyKeys(node, ['const', 'enum', 'type']) ? plainValues(node) : null;
  const isOne = others.length === 0 && needs.every((name) => name === tag);
  return values === null || !isOne ? null : { ...common, values, tag };
}

function presence({ owner, needs, yes, no }: Question): Condition {
  const schemas = (node: Node | null): readonly Node[] => (node === null ? [] : [node]);
  const list = [
    ...(yes?.value === false ? [] : [{ absent: [], present: needs, schemas: schemas(yes) }]),
    ...(no?.value === false
      ? []
      : needs.map((name) => ({ absent: [name], present: [], schemas: schemas(no) }))),
  ];
  return { kind: 'alternatives', owner, list };
}

/** @returns null where a value that nobody lists may be anything: then the alternatives say nothing */
function choiceOf(context: Context, view: View, tag: string, group: readonly Question[]): Choice | null {
  const [first] = group;
  if (first === undefined) return null;
  const holds = (answer: (question: Question) => boolean): readonly Node[] =>
    group.flatMap((question) => (answer(question) ? question.yes : question.no) ?? []);
  const listed = listedValues(context, view, tag);
  const values = listed ?? [...new Set(group.flatMap((question) => question.values ?? []))];
  const cases = new Map<string, { values: Plain[]; schemas: readonly Node[] }>();
  for (const value of values) {
    const schemas = holds((question) => question.values?.includes(value) === true);
    const key = schemas.map(placeId).join(' ');
    const same = cases.get(key);
    if (same === undefined) cases.set(key, { values: [value], schemas });
    else same.values.push(value);
  }
  const others = listed === null ? holds(() => false) : null;
  const isVain = others?.length === 0 || cases.size > mostAlternatives;
  if (isVain || [...cases.values()].every(({ schemas }) => schemas.length === 0)) return null;
  // A property that is not there satisfies what is said of its value.
  const missing = view.required.has(tag) ? null : holds(({ needs }) => needs.length === 0);
  return { kind: 'choice', owner: first.owner, tag, cases: [...cases.values()], others, missing };
}

function onlyKeys(node: ObjectNode, allowed: readonly string[]): boolean {
  return Object.keys(node.value).every((key) => allowed.includes(key) || isAnnotation(key));
}

/** Whether a schema speaks of objects only, or of everything. */
function isObjectSchema(node: Node): boolean {
  if (typeof node.value === 'boolean') return true;
  const type = valueOf(node, 'type');
  return isObjectNode(node) && (type === undefined || type === 'object');
}
