import fc from 'fast-check';
import type {
  LapDocument,
  LapEndpoint,
  LapError,
  LapExtra,
  LapField,
  LapParam,
  LapReturns,
  LapType,
  LapTypeDeclaration,
  Text,
} from '../../../../generator/readers/lap/tree.ts';
import { nowhere } from '../../../../generator/readers/lap/tree.ts';

/** Pieces that the grammar uses, and prose: put together they give texts that are hard to take apart. */
const signs = ['a', 'B', '9', ' ', '  ', ', ', ': ', ' # ', '=', '{', '}', '(', ')', '[', ']', '?', '!', '/'];
const words = ['str', 'map', 'any', 'int', 'enum', 'word', ', x: str', ', default: false', '#', '@desc', '→'];
const oddities = ['|', '`', "'", '"', '\t', '\u2028', '\r'];
const piece = fc.constantFrom(...signs, ...words, ...oddities);
const line = (pieces: fc.Arbitrary<string>, size: number): fc.Arbitrary<string> =>
  fc.array(pieces, { minLength: 1, maxLength: size }).map((parts) => parts.join(''));

const tameName = fc.stringMatching(/^[a-z$@_][a-zA-Z0-9_.[\]-]{0,12}$/);
const tameText = fc.stringMatching(/^[A-Za-z][A-Za-z .;/`-]{0,30}[a-z.]$/);

const text = (content: fc.Arbitrary<string>): fc.Arbitrary<Text> =>
  content.map((value) => ({ text: value, span: nowhere }));
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const word = fc.constantFrom('str', 'int', 'num', 'bool', 'any');
const format = fc.constantFrom('date-time', '^[a-z]{1,3}$', 'int32', 'ipv6/128', 'a(b)c');

interface Content {
  readonly name: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
}

function typeOf(content: Content, marks: boolean, depth: number): fc.Arbitrary<LapType> {
  const common = { nullable: fc.boolean(), fields: fc.constant(null), span: fc.constant(nowhere) };
  const named = fc.record({
    kind: fc.constant('name' as const),
    name: word,
    format: orNull(format),
    ...common,
  });
  if (depth === 0) return named;
  const inner = typeOf(content, marks, depth - 1);
  const array = fc.record({ kind: fc.constant('array' as const), items: inner, ...common });
  const dictionary = fc.record({
    kind: fc.constant('dictionary' as const),
    keys: named,
    values: inner,
    ...common,
  });
  const map = fc.record({
    kind: fc.constant('name' as const),
    name: fc.constantFrom('map', 'Address'),
    format: fc.constant(null),
    ...common,
    fields: fieldsOf(content, marks, depth - 1),
  });
  return fc.oneof({ weight: 4, arbitrary: named }, array, dictionary, map);
}

function fieldsOf(content: Content, marks: boolean, depth: number): fc.Arbitrary<readonly LapField[]> {
  const field: fc.Arbitrary<LapField> = fc.record({
    name: content.name,
    required: marks ? fc.boolean() : fc.constant(false),
    type: typeOf(content, marks, depth),
    mangled: fc.constant(false),
    span: fc.constant(nowhere),
  });
  return fc.array(field, { maxLength: 4 });
}

/** A parameter's word has either a format or, as its group, values. */
function paramOf(content: Content): fc.Arbitrary<LapParam> {
  const common = {
    name: content.name,
    default: orNull(fc.constantFrom('', 'x', '10', 'True', "['a', 'b']", '{}', 'a,b')),
    description: orNull(content.text),
    mangled: fc.constant(false),
    span: fc.constant(nowhere),
  };
  const free = fc.record({ ...common, type: typeOf(content, true, 2), enum: fc.constant(null) });
  const plain = fc.record({
    kind: fc.constant('name' as const),
    name: word,
    format: fc.constant(null),
    nullable: fc.constant(false),
    fields: fc.constant(null),
    span: fc.constant(nowhere),
  });
  const values = fc.record({ ...common, type: plain, enum: fc.constantFrom('a/b', 'a/b/c d', '1/2') });
  return fc.oneof(free, values);
}

function endpointOf(content: Content): fc.Arbitrary<LapEndpoint> {
  const params = orNull(fc.array(paramOf(content), { minLength: 1, maxLength: 5 }));
  const returns: fc.Arbitrary<LapReturns> = fc.record({
    code: fc.constantFrom('200', '2XX', 'OK', 'default'),
    fields: fieldsOf(content, false, 2),
    text: orNull(content.text),
    span: fc.constant(nowhere),
  });
  const error: fc.Arbitrary<LapError> = fc.record({
    code: fc.constantFrom('400', '4XX', 'default'),
    type: orNull(fc.constantFrom('NotFound', 'X')),
    text: orNull(tameText),
    span: fc.constant(nowhere),
  });
  return fc.record({
    group: fc.constantFrom('users', 'b2b', 'a b', '..'),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'SUB'),
    path: fc.constantFrom('/a', '/a/{id}', '/v1/x y', 'noslash', '/q?x=1#y'),
    description: orNull(text(content.text)),
    auth: orNull(text(fc.constantFrom('Bearer', 'ApiKey X in header'))),
    body: fc.constant(null),
    required: params,
    optional: params,
    returns: fc.array(returns, { maxLength: 2 }),
    errors: orNull(fc.array(error, { minLength: 1, maxLength: 3 })),
    example: orNull(text(fc.json().map((value) => JSON.stringify(JSON.parse(value))))),
    extras: fc.constant<readonly LapExtra[]>([]),
    span: fc.constant(nowhere),
  });
}

function documentOf(content: Content): fc.Arbitrary<LapDocument> {
  const type: fc.Arbitrary<LapTypeDeclaration> = fc.record({
    name: fc.constantFrom('User', 'pkg.Thing'),
    fields: fieldsOf(content, false, 2),
    span: fc.constant(nowhere),
  });
  return fc.record({
    dialect: fc.constant('lap' as const),
    formatVersion: fc.constant('v0.3'),
    title: text(tameText),
    base: orNull(text(fc.constantFrom('https://x.test', '/api'))),
    version: orNull(text(fc.constantFrom('1', '2024-01-01'))),
    auth: orNull(text(fc.constantFrom('Bearer', 'OAuth2 | ApiKey a b in query'))),
    commonFields: orNull(fc.array(paramOf(content), { minLength: 1, maxLength: 2 })),
    types: fc.array(type, { maxLength: 2 }),
    endpoints: fc.array(endpointOf(content), { minLength: 2, maxLength: 5 }).map(inTwoGroups),
    extras: fc.constant<readonly LapExtra[]>([]),
    span: fc.constant(nowhere),
  });
}

/** With one group only, group lines are not written and the name is derived from the path. */
const inTwoGroups = (endpoints: readonly LapEndpoint[]): readonly LapEndpoint[] =>
  endpoints.map((endpoint, index) => (index === 0 ? { ...endpoint, group: 'first' } : endpoint));

/** Documents whose texts and names cannot be taken for anything else. */
export const tameDocument: fc.Arbitrary<LapDocument> = documentOf({ name: tameName, text: tameText });

/** Documents whose texts are full of what the grammar uses. */
export const wildDocument: fc.Arbitrary<LapDocument> = documentOf({
  name: tameName,
  text: line(piece, 12),
});

export { piece };
