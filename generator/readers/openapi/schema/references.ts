import { type NameHint, operationId, type TypeId, type TypeRef } from '../../../ir/types.ts';
import { formatPointer, parsePointer } from '../../../source/pointer.ts';
import { type Context, idOf, type Spot } from '../context.ts';
import { describe, has, isObject, keyOf, member, type Node, originOf, placeId, text } from '../node.ts';
import { allowsNull } from './nullability.ts';
import { nullable, refTo, unknownType } from './typeRefs.ts';

/**
 * Follows the `$ref` of an object by one step.
 * @returns null after the dangling reference was reported
 */
export function follow(context: Context, node: Node): Node | null {
  const ref = member(node, '$ref');
  if (ref === null) return null;
  if (typeof ref.value !== 'string') {
    context.report('ref/not-a-string', { found: describe(ref.value) }, originOf(ref));
    return null;
  }
  return followText(context, ref.value, ref);
}

/** Follows a reference that is given as a text; `at` is where it stands. */
export function followText(context: Context, ref: string, at: Node): Node | null {
  const target = context.sources.resolve(ref, at.file, at.pointer);
  if (target !== null) return target;
  const failure = context.sources.failure(ref, at.file);
  if (failure === null) context.report('ref/missing', { ref }, originOf(at));
  else {
    const { target: file, cause } = failure;
    const code = failure.kind === 'refused' ? 'ref/refused' : 'ref/unreadable';
    context.report(code, { ref, target: file, cause }, originOf(at));
  }
  return null;
}

/** How many references in a row are followed where no schema is involved: parameters, responses, path items. */
const maxChain = 50;

/**
 * The object that a node is or refers to, through any number of references; annotations beside them are dropped.
 * @returns null after the dangling or circular reference was reported
 */
export function dereference(context: Context, node: Node): Node | null {
  let here: Node | null = node;
  for (let count = 0; here !== null && has(here, '$ref'); count += 1) {
    if (count === maxChain) {
      context.report('ref/cycle', { chain: [text(node, '$ref'), text(here, '$ref')] }, originOf(node));
      return null;
    }
    here = follow(context, here);
  }
  return here;
}

/** The type of what a schema's `$ref` leads to: a named type where the place has a name, else the type itself. */
export function readReference(context: Context, node: Node): TypeRef {
  const target = follow(context, node);
  return target === null ? unknownType : typeAt(context, target);
}

/** The type of a schema at a place that something refers to. */
export function typeAt(context: Context, target: Node): TypeRef {
  const declared = context.declared.get(target);
  if (declared !== undefined) return declared;
  if (declaredName(context, target) !== null) {
    const type = allowsNull(target) ? nullable(refTo(idOf(target))) : refTo(idOf(target));
    context.queue.push(target);
    context.declared.set(target, type);
    return type;
  }
  const id = placeId(target);
  if (!context.read.has(id) && !context.active.has(id)) readHolder(context, target);
  const known = context.read.get(id);
  if (known !== undefined) return known;
  if (context.active.has(id)) {
    context.active.set(id, true);
    return refTo(idOf(target));
  }
  return context.readSchema(target, nestedSpot(context, target));
}

/** Reads the operation or the named schema that a place is part of, unless that is being done. */
function readHolder(context: Context, target: Node): void {
  const tokens = parsePointer(target.pointer);
  for (let length = 1; length < tokens.length; length += 1) {
    const holder = { file: target.file, pointer: formatPointer(tokens.slice(0, length)) };
    if (context.active.has(placeId(holder))) return;
    context.holders.get(placeId(holder))?.();
  }
}

/** The author's name of a schema: a component key, the key in a file of schemas, an `$id`; null: it has none. */
export function declaredName(context: Context, node: Node): string | null {
  if (/^\/(?:components\/schemas|definitions)\/[^/]+$/.test(node.pointer)) return keyOf(node);
  const tokens = parsePointer(node.pointer);
  const key = tokens.at(-1);
  if (key === undefined) return documentName(node);
  const holder = tokens.at(-2);
  if (holder === '$defs' || holder === 'definitions') return tokens.at(-3) === 'properties' ? null : key;
  if (tokens.length === 3 && tokens[0] === 'components' && holder === 'schemas') return key;
  if (holder === 'schemas' && tokens.length === 2) return key;
  return tokens.length === 1 && isFragment(context.sources, node.file) ? key : null;
}

/** Members of documents that are more than a collection of named schemas. */
const documentKeys = [
  'openapi',
  'swagger',
  'paths',
  'components',
  'type',
  'properties',
  'allOf',
  'oneOf',
  'anyOf',
  '$schema',
  '$id',
  '$ref',
  'documents',
];

/** Whether a document is a mere collection of parts, so that its top-level keys are names. */
export function isFragment(sources: Context['sources'], file: string): boolean {
  const data = sources.documents.get(file)?.data;
  return isObject(data) && !documentKeys.some((key) => Object.hasOwn(data, key));
}

/** The name of a document that is one schema: its `$id`, its title, or the name of the file. */
function documentName(node: Node): string {
  const id = text(node, '$id');
  if (id !== '') return baseName(id);
  return text(node, 'title') || baseName(node.file);
}

function baseName(path: string): string {
  const last =
    path
      .replace(/[/#]+$/, '')
      .split(/[/#]/)
      .at(-1) ?? path;
  return last.replace(/\.(?:schema\.)?(?:json|ya?ml)$/i, '') || path;
}

const structural =
  /^(?:\d+|patternProperties|schema|content|schemas|allOf|oneOf|anyOf|responses|application.*)$/;

/** The named schema around a place, and the words that lead from it to the place; null: there is none. */
export function ownerOf(
  context: Context,
  target: Pick<Node, 'file' | 'pointer'>,
): { readonly id: TypeId; readonly node: Node; readonly words: readonly string[] } | null {
  const tokens = parsePointer(target.pointer);
  for (let length = tokens.length - 1; length > 0; length -= 1) {
    const pointer = formatPointer(tokens.slice(0, length));
    const found = context.sources.resolve(`#${encodeURI(pointer)}`, target.file);
    if (found === null || found.pointer !== pointer || declaredName(context, found) === null) continue;
    return { id: idOf(found), node: found, words: wordsOf(tokens.slice(length)) };
  }
  return null;
}

/** The words of a way through a schema: names of properties, and what stands for lists and maps. */
function wordsOf(tokens: readonly string[]): readonly string[] {
  const words: string[] = [];
  let isName = false;
  for (const token of tokens) {
    if (isName) words.push(token);
    else if (keywordWords.has(token)) words.push(keywordWords.get(token) ?? token);
    else if (!structural.test(token) && token !== 'properties') words.push(token);
    isName = !isName && token === 'properties';
  }
  return words;
}

const keywordWords: ReadonlyMap<string, string> = new Map([
  ['items', 'item'],
  ['additionalProperties', 'value'],
]);

/** The spot of a schema that is referred to at a place inside of another one, before that one has been read. */
function nestedSpot(context: Context, target: Node): Spot {
  const id = idOf(target);
  const owner = ownerOf(context, target);
  if (owner !== null) return { id, hint: { kind: 'inside', owner: { type: owner.id }, words: owner.words } };
  const tokens = parsePointer(target.pointer);
  const [first, path = '', method = ''] = tokens;
  const hint: NameHint =
    first === 'paths'
      ? {
          kind: 'inside',
          owner: { operation: operationId(`${method.toUpperCase()} ${path}`) },
          words: wordsOf(tokens.slice(3)),
        }
      : { kind: 'declared', name: wordsOf(tokens).at(-1) ?? keyOf(target) };
  return { id, hint };
}
