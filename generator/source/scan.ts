import type { JsonValue } from '../ir/types.ts';
import { maxDepth, maxValues } from './limits.ts';
import { child } from './pointer.ts';

/** What one walk over a document finds out, whatever the document means. */
export interface Scan {
  /** Set when the document is nested too deeply: pointer of a place at the limit. */
  readonly tooDeep: string | null;
  /** A YAML alias that contains itself, or aliases that stand for too many values. */
  readonly aliases: 'fine' | 'cyclic' | 'too many';
  /** References to other documents. */
  readonly external: readonly ExternalReference[];
}

/** A reference as it is written, and the `$id`s around it, from the outermost on: each is the base of the next. */
export interface ExternalReference {
  readonly ref: string;
  readonly ids: readonly string[];
}

interface Frame {
  readonly value: object;
  readonly keys: readonly string[];
  readonly key: string;
  readonly isData: boolean;
  readonly ids: readonly string[];
  next: number;
  size: number;
}

/** Members whose value is data, not a part of the description: refs in them mean nothing. */
const dataKeys = new Set(['example', 'examples', 'default', 'const', 'enum', 'x-ms-examples']);

/** Members whose keys are names that the author chose, so that `default` in them is no keyword. */
const nameKeys = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
  'callbacks',
  'pathItems',
  'content',
  'encoding',
  'paths',
  'webhooks',
]);

/** Walks a document without recursion, each shared value once. */
export function scan(root: JsonValue): Scan {
  const external = new Map<string, ExternalReference>();
  const sizes = new Map<object, number>();
  const active = new Set<object>();
  const stack: Frame[] = [];
  const enter = (value: object, key: string, isData: boolean, outer: readonly string[]) => {
    const ids = isData ? outer : idsWith(value, outer);
    if (!isData && !Array.isArray(value)) noteReference(value, ids, external);
    stack.push({ value, keys: Object.keys(value), key, isData, ids, next: 0, size: 1 });
    active.add(value);
  };
  if (root !== null && typeof root === 'object') enter(root, '', false, []);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const key = frame.keys[frame.next];
    frame.next += 1;
    if (key === undefined) {
      stack.pop();
      active.delete(frame.value);
      sizes.set(frame.value, frame.size);
      const parent = stack.at(-1);
      if (parent !== undefined) parent.size += frame.size;
      if (frame.size > maxValues) return { tooDeep: null, aliases: 'too many', external: [] };
      continue;
    }
    const value: unknown = Reflect.get(frame.value, key);
    if (value === null || typeof value !== 'object') {
      frame.size += 1;
      if (!frame.isData && frame.key === 'mapping') noteMapping(value, frame.ids, external);
      continue;
    }
    if (active.has(value)) return { tooDeep: null, aliases: 'cyclic', external: [] };
    const known = sizes.get(value);
    if (known !== undefined) frame.size += known;
    else if (stack.length >= maxDepth) return { tooDeep: pathOf(stack), aliases: 'fine', external: [] };
    else enter(value, key, frame.isData || (!nameKeys.has(frame.key) && isDataKey(key)), frame.ids);
  }
  return { tooDeep: null, aliases: 'fine', external: [...external.values()] };
}

function isDataKey(key: string): boolean {
  return dataKeys.has(key) || key.startsWith('x-');
}

function idsWith(value: object, outer: readonly string[]): readonly string[] {
  const id: unknown = Reflect.get(value, '$id');
  return typeof id === 'string' && id !== '' && !id.startsWith('#') ? [...outer, id] : outer;
}

type External = Map<string, ExternalReference>;

function noteReference(value: object, ids: readonly string[], external: External): void {
  for (const key of ['$ref', '$dynamicRef']) {
    const ref: unknown = Reflect.get(value, key);
    if (typeof ref === 'string' && ref !== '' && !ref.startsWith('#')) note(ref, ids, external);
  }
}

/** A discriminator's mapping names schemas or refers to them. */
function noteMapping(value: unknown, ids: readonly string[], external: External): void {
  if (typeof value === 'string' && !value.startsWith('#') && /[/.]/.test(value)) note(value, ids, external);
}

function note(ref: string, ids: readonly string[], external: External): void {
  external.set([...ids, ref].join('\n'), { ref, ids });
}

function pathOf(stack: readonly Frame[]): string {
  return stack.slice(1).reduce((pointer, frame) => child(pointer, frame.key), '');
}
