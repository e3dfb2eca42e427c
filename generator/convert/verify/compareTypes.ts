import { typeText } from '../lap/serialize.ts';
import type { LapField, LapType } from '../../readers/lap/tree.ts';
import { type Comparing, differ, pairUp, type Subjects } from './comparing.ts';

/** Compares two types and, name by name, what they hold. */
export function compareTypes(comparing: Comparing, about: Subjects, expected: LapType, found: LapType): void {
  const [a, b] = [innermost(expected), innermost(found)];
  const differs = headText(expected) !== headText(found) || (a.fields === null) !== (b.fields === null);
  if (differs) differ(comparing, about, 'type', typeText(expected), typeText(found));
  else compareFields(comparing, about, a.fields ?? [], b.fields ?? []);
}

/** Items of arrays of arrays: the type that may have fields. */
function innermost(type: LapType): LapType {
  let at = type;
  while (at.kind === 'array' && at.fields === null) at = at.items;
  return at;
}

const headText = (type: LapType): string => typeText(withoutFields(type));

function withoutFields(type: LapType): LapType {
  if (type.kind === 'array') return { ...type, fields: null, items: withoutFields(type.items) };
  return { ...type, fields: null };
}

/** Compares the fields of two objects. `about` is the object; its fields are named after it. */
export function compareFields(
  comparing: Comparing,
  about: Subjects,
  expected: readonly LapField[],
  found: readonly LapField[],
): void {
  const key = ({ name }: LapField): string => name;
  const pairs = pairUp(expected, found, key, key);
  const inside = (name: string): Pick<Subjects, 'subject' | 'endpoint' | 'name'> => ({
    subject: 'field',
    endpoint: about.endpoint,
    name: about.name + (about.subject === 'response' ? ' ' : '.') + name,
  });
  for (const field of pairs.onlyExpected) {
    differ(comparing, { ...inside(field.name), openapi: field, lap: about.lap }, 'missing');
  }
  for (const field of pairs.onlyFound) {
    differ(comparing, { ...inside(field.name), openapi: about.openapi, lap: field }, 'extra');
  }
  if (pairs.orders !== null) differ(comparing, about, 'order', ...pairs.orders);
  for (const [a, b] of pairs.both) {
    const both = { ...inside(a.name), openapi: a, lap: b };
    if (a.required !== b.required) differ(comparing, both, 'presence', presence(a), presence(b));
    compareTypes(comparing, both, a.type, b.type);
  }
}

export const presence = ({ required }: { readonly required: boolean }): string =>
  required ? 'required' : 'optional';
