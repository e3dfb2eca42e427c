import { paramsText } from '../lap/serialize.ts';
import type { LapEndpoint, LapParam } from '../../readers/lap/tree.ts';
import { type Comparing, compareTexts, differ, pairUp, type Subjects } from './comparing.ts';
import { compareFields, compareTypes, presence } from './compareTypes.ts';

/** A parameter of an endpoint; of common fields it is not known whether they are required. */
interface Entry {
  readonly param: LapParam;
  readonly required: boolean | null;
}

export const endpointName = ({ method, path }: LapEndpoint): string => `${method} ${path}`;

/** Compares an endpoint of the OpenAPI document with one of the LAP document. */
export function compareEndpoint(
  comparing: Comparing,
  [expected, found]: readonly [LapEndpoint, LapEndpoint],
  [common, foundCommon]: readonly [readonly LapParam[], readonly LapParam[]],
): void {
  const endpoint = endpointName(expected);
  const about: Subjects = { subject: 'endpoint', endpoint, name: '', openapi: expected, lap: found };
  if (!comparing.lean) {
    compareTexts(comparing, about, 'text', textOf(expected), textOf(found));
    compareTexts(comparing, about, 'example', expected.example?.text ?? null, found.example?.text ?? null);
  }
  // Lists of equal text are equal, also where a text of them can be read in two ways.
  if (listsText(expected, common) !== listsText(found, foundCommon)) {
    compareParams(comparing, about, entriesOf(expected, common), entriesOf(found, foundCommon));
  }
  compareReturns(comparing, about, expected, found);
  compareErrors(comparing, about, expected, found);
}

const listsText = ({ required, optional }: LapEndpoint, common: readonly LapParam[]): string =>
  [required ?? [], optional ?? [], common].map(paramsText).join('\n');

const textOf = (endpoint: LapEndpoint): string | null => endpoint.description?.text ?? null;

function entriesOf(endpoint: LapEndpoint, common: readonly LapParam[]): readonly Entry[] {
  const list = (params: readonly LapParam[] | null, required: boolean | null): readonly Entry[] =>
    (params ?? []).map((param) => ({ param, required }));
  return [...list(endpoint.required, true), ...list(endpoint.optional, false), ...list(common, null)];
}

function compareParams(
  comparing: Comparing,
  about: Subjects,
  expected: readonly Entry[],
  found: readonly Entry[],
): void {
  const key = ({ param }: Entry): string => param.name;
  const pairs = pairUp(expected, found, key, key);
  const named = (name: string) => ({ subject: 'parameter', endpoint: about.endpoint, name }) as const;
  for (const { param } of pairs.onlyExpected) {
    differ(comparing, { ...named(param.name), openapi: param, lap: about.lap }, 'missing');
  }
  for (const { param } of pairs.onlyFound) {
    differ(comparing, { ...named(param.name), openapi: about.openapi, lap: param }, 'extra');
  }
  const samePresence = pairs.both.every(([a, b]) => a.required === b.required);
  if (pairs.orders !== null && samePresence) differ(comparing, about, 'order', ...pairs.orders);
  for (const [a, b] of pairs.both) {
    compareParam(comparing, { ...named(a.param.name), openapi: a.param, lap: b.param }, a, b);
  }
}

function compareParam(comparing: Comparing, about: Subjects, expected: Entry, found: Entry): void {
  const [a, b] = [expected.param, found.param];
  if (expected.required !== null && found.required !== null && expected.required !== found.required) {
    const [wanted, is] = [{ required: expected.required }, { required: found.required }];
    differ(comparing, about, 'presence', presence(wanted), presence(is));
  }
  compareTypes(comparing, about, a.type, b.type);
  compareTexts(comparing, about, 'values', a.enum, b.enum);
  compareTexts(comparing, about, 'default', a.default, b.default);
  if (!comparing.lean) compareTexts(comparing, about, 'text', a.description, b.description);
}

function compareReturns(
  comparing: Comparing,
  { endpoint }: Subjects,
  expected: LapEndpoint,
  found: LapEndpoint,
): void {
  const key = ({ code }: { readonly code: string }): string => code;
  const pairs = pairUp(expected.returns, found.returns, key, key);
  const named = (name: string) => ({ subject: 'response', endpoint, name }) as const;
  for (const a of pairs.onlyExpected) {
    differ(comparing, { ...named(a.code), openapi: a, lap: found }, 'missing');
  }
  for (const b of pairs.onlyFound)
    differ(comparing, { ...named(b.code), openapi: expected, lap: b }, 'extra');
  for (const [a, b] of pairs.both) {
    const about = { ...named(a.code), openapi: a, lap: b };
    if (!comparing.lean) compareTexts(comparing, about, 'text', a.text, b.text);
    if ((a.fields === null) !== (b.fields === null)) {
      differ(comparing, about, 'type', bodyText(a.fields), bodyText(b.fields));
    } else compareFields(comparing, about, a.fields ?? [], b.fields ?? []);
  }
}

const bodyText = (fields: readonly unknown[] | null): string =>
  fields === null ? 'a body without described fields' : `an object of ${fields.length} fields`;

function compareErrors(
  comparing: Comparing,
  { endpoint }: Subjects,
  expected: LapEndpoint,
  found: LapEndpoint,
): void {
  const key = ({ code }: { readonly code: string }): string => code;
  const pairs = pairUp(expected.errors ?? [], found.errors ?? [], key, key);
  const named = (name: string) => ({ subject: 'error', endpoint, name }) as const;
  for (const a of pairs.onlyExpected) {
    differ(comparing, { ...named(a.code), openapi: a, lap: found }, 'missing');
  }
  for (const b of pairs.onlyFound)
    differ(comparing, { ...named(b.code), openapi: expected, lap: b }, 'extra');
  if (comparing.lean) return;
  for (const [a, b] of pairs.both) {
    compareTexts(comparing, { ...named(a.code), openapi: a, lap: b }, 'text', a.text, errorText(b));
  }
}

/** A type is not what this compiler writes: `404:NotFound: text` was written by another one. */
const errorText = ({ type, text }: { readonly type: string | null; readonly text: string | null }) =>
  type === null ? text : [type, text].filter((part) => part !== null).join(': ');
