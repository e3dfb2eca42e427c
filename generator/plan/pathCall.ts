import type { Operation } from '../ir/types.ts';
import { singular } from '../passes/singular.ts';
import type { Segment } from './pathSegments.ts';
import { camel, wordsOf } from './words.ts';

/** Where an operation is called: `['users', 'emails']` + `list`, with longer method names for when it is not alone. */
export interface Call {
  readonly nodes: readonly string[];
  /** Best first. */
  readonly methods: readonly string[];
}

/**
 * A call path from method, path and summary alone. Every rule looks at one operation, so that adding an operation
 * renames no other:
 * - `POST /v1/{name}:cancel`: the custom verb is the method;
 * - a summary of one word (LAP's `@desc`) is the method, cut into words with the words of the path (`Resetstart` on
 *   `/reset/start` → `resetStart`); segments that the method repeats are no nodes;
 * - `POST /users/search`: the last static segment, where it is no plural, is the method;
 * - else the static segments are nodes, and the HTTP method says what is done.
 */
export function pathCall(operation: Operation, segments: readonly Segment[]): Call {
  const statics = segments.filter((segment) => segment.text !== '').map((segment) => segment.text);
  const nodes = statics.map((text) => camel(wordsOf(text))).filter((node) => node !== '');
  const last = segments.at(-1);
  const long = longMethods(operation, segments);
  if (last !== undefined && last.action !== '')
    return { nodes, methods: [camel(wordsOf(last.action)), ...long] };

  const spoken = spokenMethod(operation.doc.summary, segments);
  if (spoken.length > 0)
    return { nodes: withoutRepeated(statics, spoken), methods: [camel(spoken), ...long] };

  const verb = verbOf(operation.method, segments);
  const isAction =
    operation.method === 'POST' && last?.text !== '' && nodes.length > 1 && !isPlural(last?.text ?? '');
  const action = nodes.at(-1);
  if (isAction && action !== undefined) return { nodes: nodes.slice(0, -1), methods: [action, ...long] };
  return { nodes, methods: [verb, ...long] };
}

/**
 * `get`, `list`, `create` …: what an HTTP method does to an item or a collection. Below a plural the last parameter is
 * an item (`/users/{id}`); below anything else, and with several parameters, the name says by what it is found, so
 * that `/user` and `/user/{id}` have different names without knowing of each other.
 */
export function verbOf(method: string, segments: readonly Segment[]): string {
  const parameters = trailingParameters(segments);
  const collection = segments.at(-1 - parameters.length)?.text ?? '';
  const plural = isPlural(collection);
  if (parameters.length === 0) return plural ? collectionVerb(method) : resourceVerb(method);
  const verb = method === 'POST' ? 'post' : resourceVerb(method);
  if (plural && parameters.length === 1) return verb;
  const names = parameters.flatMap((segment) => segment.parameters).map((name) => wordsOf(name));
  return camel([verb, ...byWords(names)]);
}

function trailingParameters(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.findLastIndex((segment) => segment.text !== '');
  return segments.slice(last + 1);
}

function resourceVerb(method: string): string {
  const verbs = new Map([
    ['POST', 'create'],
    ['PUT', 'replace'],
    ['PATCH', 'update'],
  ]);
  return verbs.get(method) ?? camel(wordsOf(method.toLowerCase()));
}

function collectionVerb(method: string): string {
  if (method === 'GET') return 'list';
  return method === 'PUT' || method === 'PATCH' || method === 'DELETE'
    ? `${resourceVerb(method)}All`
    : resourceVerb(method);
}

const byWords = (names: readonly (readonly string[])[]): readonly string[] =>
  names.filter((words) => words.length > 0).flatMap((words, at) => [at === 0 ? 'by' : 'and', ...words]);

/** Longer names for operations that would have the same one: by parameters, by the whole path, with the version. */
function longMethods(operation: Operation, segments: readonly Segment[]): readonly string[] {
  const by = byWords(segments.flatMap((segment) => segment.parameters).map((name) => wordsOf(name)));
  const [, version = ''] =
    /\/(v\d+)(?:\.\d+)*\//.exec(
      operation.path.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
    ) ?? [];
  const verb = isItem(segments) ? resourceVerb(operation.method) : verbOf(operation.method, segments);
  const whole = [
    operation.method.toLowerCase(),
    ...segments.flatMap((segment) => wordsOf(segment.text)),
    ...by,
  ];
  return [camel([verb, ...by]), camel(whole), camel([...whole, version])];
}

const isItem = (segments: readonly Segment[]): boolean => trailingParameters(segments).length > 0;

/** A summary of one word, cut into words; [] when the summary is a sentence. */
function spokenMethod(summary: string, segments: readonly Segment[]): readonly string[] {
  if (!/^[A-Za-z]\w{1,60}$/.test(summary)) return [];
  const [head = '', ...rest] = wordsOf(summary);
  if (rest.length > 0) return [head, ...rest];
  const known = segments
    .flatMap((segment) => [segment.text, ...segment.parameters])
    .flatMap((text) => wordsOf(text));
  return cutWord(head.toLowerCase(), new Set(known.map((word) => word.toLowerCase())));
}

const verbs = [
  'get',
  'set',
  'list',
  'create',
  'update',
  'delete',
  'add',
  'remove',
  'start',
  'cancel',
  'send',
  'by',
];

/** `deletephonenumber` with the words phone and number: delete, phone, number. One that does not come out stays whole. */
function cutWord(text: string, known: ReadonlySet<string>): readonly string[] {
  const words = [...new Set([...known, ...[...known].map(singular), ...verbs])]
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // From the end: the shortest list of words for each rest of the text.
  const best: (readonly string[] | null)[] = Array.from({ length: text.length + 1 }, () => null);
  best[text.length] = [];
  for (let at = text.length - 1; at >= 0; at--) {
    for (const word of words) {
      const rest = text.startsWith(word, at) ? best[at + word.length] : null;
      const current = best[at];
      if (rest && (!current || rest.length + 1 < current.length)) best[at] = [word, ...rest];
    }
  }
  const found = best[0];
  if (found) return found;
  const verb = verbs.find(
    (word) => word.length > 2 && text.startsWith(word) && text.length > word.length + 2,
  );
  return verb === undefined ? [text] : [verb, text.slice(verb.length)];
}

/** The static segments as nodes, without those at the end whose words the method says already; one always stays. */
function withoutRepeated(statics: readonly string[], method: readonly string[]): readonly string[] {
  const said = new Set(method.map((word) => singular(word.toLowerCase())));
  let end = statics.length;
  while (end > 1 && wordsOf(statics[end - 1] ?? '').every((word) => said.has(singular(word.toLowerCase()))))
    end -= 1;
  return statics
    .slice(0, end)
    .map((text) => camel(wordsOf(text)))
    .filter((node) => node !== '');
}

function isPlural(text: string): boolean {
  const word = wordsOf(text).at(-1) ?? '';
  return singular(word) !== word;
}
