import {
  emptyDoc,
  type Assumption,
  type Origin,
  type SecurityAlternative,
  type SecurityScheme,
} from '../../../ir/types.ts';
import type { Span } from '../tree.ts';
import type { Lowering } from './context.ts';

/** An API key that has a name: an entry of that name is the credential and no parameter. */
export interface Credential {
  readonly wireName: string;
}

export interface Authentication {
  /** Names of the schemes, in the order of the text. */
  readonly names: readonly string[];
  readonly credentials: readonly Credential[];
}

type Meaning =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer' }
  | { readonly kind: 'http'; readonly scheme: string }
  | { readonly kind: 'oauth2' }
  | { readonly kind: 'openIdConnect' }
  | { readonly kind: 'mutualTLS' }
  | { readonly kind: 'apiKey'; readonly place: 'header' | 'query' | 'cookie'; readonly wireName: string }
  /** An API key in a place that is a parameter anyway (`path`, `formData`). */
  | { readonly kind: 'parameter' }
  | { readonly kind: 'unknown' };

type Usable = Exclude<Meaning, { readonly kind: 'unknown' | 'parameter' }>;

/** Reads an `@auth` text: schemes joined by ` | `, which it adds to the API's. What cannot be used is reported. */
export function readAuth(text: string, span: Span, lowering: Lowering): Authentication {
  const found = new Map<string, SecurityScheme>();
  for (const part of text === '' ? [] : text.split(' | ')) {
    const meaning = meaningOf(part.trim());
    if (meaning.kind === 'unknown') lowering.reportOnce('lap/auth', part, { scheme: part.trim() }, span);
    if (meaning.kind === 'unknown' || meaning.kind === 'parameter') continue;
    const name = schemeName(meaning, lowering.schemes);
    const scheme = lowering.schemes.get(name) ?? schemeFrom(name, meaning, lowering.origin(span));
    lowering.schemes.set(name, scheme);
    found.set(name, scheme);
  }
  const credentials = [...found.values()].flatMap((scheme) =>
    scheme.kind === 'apiKey' ? [{ wireName: scheme.wireName }] : [],
  );
  return { names: [...found.keys()], credentials };
}

function meaningOf(text: string): Meaning {
  const plain = text.replace(/ \(inferred from docs\)$/, '');
  const key = /^ApiKey (.+) in (\S+)$/i.exec(plain) ?? /^ApiKey ([^:\s]+):(\S+)$/i.exec(plain);
  if (key !== null) return apiKeyMeaning(plain, key[1] ?? '', key[2] ?? '');
  const [first = '', rest = ''] = split(plain);
  switch (first.toLowerCase()) {
    case 'bearer':
      return bearerMeaning(rest);
    case 'basic':
      return { kind: 'basic' };
    case 'oauth2':
      return { kind: 'oauth2' };
    case 'openidconnect':
      return { kind: 'openIdConnect' };
    case 'mutualtls':
      return { kind: 'mutualTLS' };
    case 'apikey':
    case 'auth':
    case 'aws':
      return { kind: 'unknown' };
    default:
      return rest === '' && /^[A-Z][A-Za-z0-9-]*$/.test(first)
        ? { kind: 'http', scheme: first }
        : { kind: 'unknown' };
  }
}

const split = (text: string): readonly string[] => {
  const blank = text.indexOf(' ');
  return blank === -1 ? [text] : [text.slice(0, blank), text.slice(blank + 1).trim()];
};

/** `ApiKey NAME in LOC`; documentation writes `ApiKey LOC:NAME`. */
function apiKeyMeaning(text: string, first: string, second: string): Meaning {
  const isColon = !text.includes(' in ');
  const place = (isColon ? first : second).toLowerCase();
  const wireName = isColon ? second : first;
  if (place === 'header' || place === 'query' || place === 'cookie')
    return { kind: 'apiKey', place, wireName };
  return place === 'path' || place === 'formdata' || place === 'body'
    ? { kind: 'parameter' }
    : { kind: 'unknown' };
}

/**
 * Older compilers wrote `Bearer` and the HTTP scheme, `token` where none was given; so `Bearer basic` is HTTP Basic.
 */
function bearerMeaning(scheme: string): Meaning {
  switch (scheme.toLowerCase()) {
    case '':
    case 'bearer':
    case 'token':
    case 'jwt':
      return { kind: 'bearer' };
    case 'basic':
      return { kind: 'basic' };
    default:
      return { kind: 'http', scheme };
  }
}

/** A name that is free, or taken by the same scheme. */
function schemeName(meaning: Usable, schemes: ReadonlyMap<string, SecurityScheme>): string {
  const isFree = (name: string): boolean => {
    const other = schemes.get(name);
    return other === undefined || isSame(other, meaning);
  };
  const plain = plainName(meaning);
  const candidates = meaning.kind === 'apiKey' ? [plain, `${plain}_${meaning.place}`] : [plain];
  return candidates.find(isFree) ?? `${plain}_${schemes.size + 1}`;
}

function plainName(meaning: Usable): string {
  if (meaning.kind === 'apiKey') return meaning.wireName;
  return meaning.kind === 'http' ? meaning.scheme.toLowerCase() : meaning.kind;
}

function isSame(scheme: SecurityScheme, meaning: Usable): boolean {
  if (scheme.kind === 'apiKey' && meaning.kind === 'apiKey') {
    return scheme.place === meaning.place && scheme.wireName === meaning.wireName;
  }
  if (scheme.kind === 'http' && meaning.kind === 'http') {
    return scheme.scheme.toLowerCase() === meaning.scheme.toLowerCase();
  }
  return scheme.kind === meaning.kind;
}

function schemeFrom(name: string, meaning: Usable, origin: Origin): SecurityScheme {
  const common = { name, doc: emptyDoc, origin };
  switch (meaning.kind) {
    case 'bearer':
      return { ...common, kind: 'bearer', format: '' };
    case 'http':
      return { ...common, kind: 'http', scheme: meaning.scheme };
    case 'oauth2':
      return { ...common, kind: 'oauth2', flows: [] };
    case 'openIdConnect':
      return { ...common, kind: 'openIdConnect', url: '' };
    case 'apiKey':
      return { ...common, kind: 'apiKey', place: meaning.place, wireName: meaning.wireName };
    default:
      return { ...common, kind: meaning.kind };
  }
}

/** Above this number of schemes not every combination is offered. */
const maxCombined = 4;

/**
 * LAP lists schemes and does not say which operation needs which, nor whether together. One scheme is needed
 * everywhere; of several any combination may be given, the most complete one is preferred, and none is fine too.
 */
export function alternativesOf(names: readonly string[]): readonly SecurityAlternative[] {
  if (names.length === 0) return [];
  const alternative = (subset: readonly string[]): SecurityAlternative =>
    subset.map((scheme) => ({ scheme, scopes: [] }));
  if (names.length === 1) return [alternative(names)];
  const subsets = names.length <= maxCombined ? subsetsOf(names) : [names, ...names.map((name) => [name])];
  return [...subsets.map(alternative), []];
}

/** Non-empty subsets, larger ones first, each in the order of `names`. */
function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  let subsets: (readonly string[])[] = [[]];
  for (const name of names) subsets = subsets.flatMap((subset) => [subset, [...subset, name]]);
  return subsets.filter((subset) => subset.length > 0).toSorted((a, b) => b.length - a.length);
}

export function authAssumption(
  names: readonly string[],
  text: string,
  origin: Origin,
): readonly Assumption[] {
  if (names.length === 0) return [];
  const only = names.length === 1;
  const told = only
    ? `every operation is taken to need "${text}"`
    : `which operation needs which of "${text}", and whether together, is not known: all are optional`;
  return [{ rule: 'lap/auth', operation: null, subject: text, text: told, origin }];
}
