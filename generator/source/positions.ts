import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair } from 'yaml';
import { looksLikeJson } from './json.ts';
import { firstValue, type Slot, slotsAt } from './jsonScan.ts';
import { fencedDocument } from './markdown.ts';
import { parsePointer } from './pointer.ts';
import type { SourceText } from './texts.ts';
import { parseYamlCareful } from './yamlCareful.ts';

/** UTF-16 offsets in the file, the end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Positions {
  /** Where a pointer leads, or its nearest ancestor that exists. */
  readonly find: (pointer: string, part: 'key' | 'value') => Range | null;
  /** The spelling of the scalar at a pointer; null where there is none. */
  readonly spelling: (pointer: string) => string | null;
}

/** Positions in a text. YAML is parsed once more for them, so this is called only when something has to be shown. */
export function createPositions({ text, syntax }: SourceText): Positions {
  if (syntax === 'plain') return { find: () => null, spelling: () => null };
  const content = syntax === 'markdown' ? (fencedDocument(text) ?? text) : text;
  return syntax !== 'yaml' && looksLikeJson(content) ? jsonPositions(content) : yamlPositions(content);
}

function jsonPositions(content: string): Positions {
  const known = new Map<number, ReadonlyMap<string, Slot>>();
  const slots = (offset: number) => {
    const found = known.get(offset) ?? slotsAt(content, offset);
    known.set(offset, found);
    return found;
  };
  const root = firstValue(content);
  const walk = (pointer: string) => {
    let slot: Slot = { keyStart: -1, keyEnd: -1, start: root, end: -1 };
    let isComplete = true;
    for (const token of parsePointer(pointer)) {
      const next = slots(slot.start).get(token);
      isComplete = next !== undefined;
      if (next === undefined) break;
      slot = next;
    }
    return { slot, isComplete };
  };
  return {
    find: (pointer, part) => {
      const { slot, isComplete } = walk(pointer);
      if (slot.keyStart !== -1 && (part === 'key' || !isComplete))
        return { start: slot.keyStart, end: slot.keyEnd };
      return { start: slot.start, end: slot.end === -1 ? content.length : slot.end };
    },
    spelling: (pointer) => {
      const { slot, isComplete } = walk(pointer);
      const spelled = content.slice(slot.start, slot.end);
      if (!isComplete || /^[{[]/.test(spelled)) return null;
      if (!spelled.startsWith('"')) return spelled;
      const value: unknown = JSON.parse(spelled);
      return String(value);
    },
  };
}

function yamlPositions(content: string): Positions {
  const { document, toFile } = parseYamlCareful(content, false);
  const walk = (pointer: string) => {
    let value: unknown = document.contents;
    let key: unknown = null;
    let isComplete = true;
    for (const token of parsePointer(pointer)) {
      const step = yamlStep(document, value, token);
      if (step === null) {
        isComplete = false;
        break;
      }
      ({ value, key } = step);
    }
    return { value, key, isComplete };
  };
  return {
    find: (pointer, part) => {
      const { value, key, isComplete } = walk(pointer);
      const node = isNode(key) && (part === 'key' || !isComplete || !isNode(value)) ? key : value;
      if (!isNode(node) || node.range === undefined || node.range === null) return null;
      return { start: toFile(node.range[0]), end: toFile(node.range[1]) };
    },
    spelling: (pointer) => {
      const { value, isComplete } = walk(pointer);
      const scalar = isAlias(value) ? value.resolve(document) : value;
      if (!isComplete || !isScalar(scalar)) return null;
      return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? null);
    },
  };
}

function yamlStep(
  document: Document,
  node: unknown,
  token: string,
): { readonly value: unknown; readonly key: unknown } | null {
  const inner = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(inner)) {
    const item: unknown = inner.items[Number(token)];
    return item === undefined ? null : { value: item, key: null };
  }
  if (!isMap(inner)) return null;
  const pair = inner.items.findLast((entry) => keyText(entry) === token);
  if (pair !== undefined) return { value: pair.value, key: pair.key };
  for (const entry of inner.items) {
    if (keyText(entry) !== '<<') continue;
    const merged = isAlias(entry.value) ? entry.value.resolve(document) : entry.value;
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const step = yamlStep(document, source, token);
      if (step !== null) return step;
    }
  }
  return null;
}

function keyText(pair: Pair<unknown, unknown>): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}
