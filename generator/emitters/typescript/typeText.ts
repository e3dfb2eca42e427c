import type { NamedType, Scalar, TypeId, TypeRef, View } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import { idsIn } from '../../ir/walk.ts';
import type { Plan } from '../../plan/plan.ts';
import { literal } from './escape.ts';
import type { Imports } from './imports.ts';

/** What a file needs for writing types: the names of others, and its imports. */
export interface TypeContext {
  readonly plan: Plan;
  readonly types: ReadonlyMap<TypeId, NamedType>;
  readonly imports: Imports;
}

/** How tightly the parts of a type hold together: a union inside an array or an intersection needs parentheses. */
type Tightness = 'union' | 'intersection' | 'postfix';

interface Text {
  readonly text: string;
  readonly tightness: Tightness;
}

const tight = (text: string): Text => ({ text, tightness: 'postfix' });

/**
 * A type as TypeScript.
 * @param view bytes are something else to send (`Upload`) than to receive (`Blob`)
 */
export function typeText(type: TypeRef, context: TypeContext, view: View): string {
  return write(type, context, view).text;
}

function write(type: TypeRef, context: TypeContext, view: View): Text {
  const part = (inner: TypeRef): Text => write(inner, context, view);
  switch (type.kind) {
    case 'ref':
      return tight(refText(type.to, context));
    case 'scalar':
      return tight(scalarText(type.scalar, context, view));
    case 'literal':
      return tight(literal(type.value) ?? 'number');
    case 'array':
      return tight(`${inPostfix(part(type.items))}[]`);
    case 'tuple':
      return tight(
        tupleText(type.items.map(part), type.required, type.rest === null ? null : part(type.rest)),
      );
    case 'map':
      return tight(mapText(type.values, part(type.values).text));
    case 'nullable':
      return union([part(type.inner), tight('null')]);
    case 'union':
      return union(type.members.map(part));
    case 'intersection':
      return intersection(type.members.map(part));
    case 'unknown':
      return tight('unknown');
    case 'never':
      return tight('never');
    default:
      return unreachable(type);
  }
}

/** A type without a declaration can only be one that the plan left out by mistake; what it is stays open. */
function refText(id: TypeId, { plan, imports }: TypeContext): string {
  const symbol = plan.types.get(id);
  return symbol === undefined ? 'unknown' : imports.type(symbol);
}

function scalarText(scalar: Scalar, { imports, plan }: TypeContext, view: View): string {
  switch (scalar) {
    case 'string':
    case 'date':
    case 'base64':
      return 'string';
    case 'dateTime':
      return plan.codecs.values.dates;
    case 'int64':
      return plan.codecs.values.int64;
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'binary':
      return view === 'request' ? imports.runtimeType('types', 'Upload') : 'Blob';
    default:
      return unreachable(scalar);
  }
}

/** A map of named types is written out: `Record` would make a recursive alias refer to itself (TS2456). */
const mapText = (values: TypeRef, text: string): string =>
  idsIn(values).length === 0 ? `Record<string, ${text}>` : `{ [key: string]: ${text} }`;

function tupleText(items: readonly Text[], required: number, rest: Text | null): string {
  const fixed = items.map((item, at) => (at < required ? item.text : `${inPostfix(item)}?`));
  return `[${[...fixed, ...(rest === null ? [] : [`...${inPostfix(rest)}[]`])].join(', ')}]`;
}

/** Members once each; `unknown` takes everything in, `never` adds nothing. */
export function union(members: readonly Text[]): Text {
  const texts = unique(members.filter((member) => member.text !== 'never'));
  const [first] = texts;
  if (first === undefined) return tight('never');
  if (texts.some((member) => member.text === 'unknown')) return tight('unknown');
  if (texts.length === 1) return first;
  const flat = unique(
    texts.flatMap((member) => (member.tightness === 'union' ? alternatives(member) : [member])),
  );
  return { text: flat.map((member) => member.text).join(' | '), tightness: 'union' };
}

/** A union inside a union: only its trailing `null` matters, so that it is said once and at the end. */
function alternatives(member: Text): readonly Text[] {
  const nullable = member.text.endsWith(' | null');
  if (!nullable) return [member];
  return [{ text: member.text.slice(0, -' | null'.length), tightness: 'union' }, tight('null')];
}

function intersection(members: readonly Text[]): Text {
  const texts = unique(members.filter((member) => member.text !== 'unknown'));
  const [first] = texts;
  if (first === undefined) return tight('unknown');
  if (texts.length === 1) return first;
  const parts = texts.map((member) => (member.tightness === 'union' ? `(${member.text})` : member.text));
  return { text: parts.join(' & '), tightness: 'intersection' };
}

/** Several texts as one union, for places that have only texts. */
export function unionText(texts: readonly string[]): string {
  const found = new Set(texts.filter((text) => text !== 'never'));
  if (found.has('unknown')) return 'unknown';
  return found.size === 0 ? 'never' : [...found].join(' | ');
}

function unique(texts: readonly Text[]): readonly Text[] {
  const seen = new Map(texts.map((text) => [text.text, text]));
  const nulls = seen.get('null');
  if (nulls === undefined) return [...seen.values()];
  // `null` reads best at the end.
  seen.delete('null');
  return [...seen.values(), nulls];
}

const inPostfix = ({ text, tightness }: Text): string => (tightness === 'postfix' ? text : `(${text})`);
