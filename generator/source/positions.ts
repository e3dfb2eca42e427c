import type { Node as JsonNode } from 'jsonc-parser';
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair } from 'yaml';
import { parseJsonTree } from './json.ts';
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

/** Positions in a text. Parses it once more, so it is called only when something has to be shown. */
export function createPositions({ text, syntax }: SourceText): Positions {
  if (syntax === 'plain') return { find: () => null, spelling: () => null };
  const content = syntax === 'markdown' ? (fencedDocument(text) ?? text) : text;
  const tree = syntax === 'yaml' ? undefined : jsonTree(content);
  return tree === undefined ? yamlPositions(content) : jsonPositions(content, tree);
}

function jsonTree(content: string): JsonNode | undefined {
  const errors: { readonly error: number; readonly offset: number; readonly length: number }[] = [];
  const tree = /^[\s\uFEFF]*[{[]/.test(content) ? parseJsonTree(content, errors) : undefined;
  return errors.length > 0 && tree?.type !== 'object' ? undefined : tree;
}

function jsonPositions(content: string, root: JsonNode): Positions {
  const walk = (pointer: string) => {
    let value = root;
    let key: JsonNode | null = null;
    let isComplete = true;
    for (const token of parsePointer(pointer)) {
      const step = jsonStep(value, token);
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
      const node = key !== null && (part === 'key' || !isComplete) ? key : value;
      return { start: node.offset, end: node.offset + node.length };
    },
    spelling: (pointer) => {
      const { value, isComplete } = walk(pointer);
      if (!isComplete || value.children !== undefined) return null;
      return value.type === 'string'
        ? String(value.value)
        : content.slice(value.offset, value.offset + value.length);
    },
  };
}

function jsonStep(
  node: JsonNode,
  token: string,
): { readonly value: JsonNode; readonly key: JsonNode | null } | null {
  if (node.type === 'array') {
    const item = node.children?.[Number(token)];
    return item === undefined ? null : { value: item, key: null };
  }
  // The last of two equal keys is the one that counts.
  const property = node.children?.findLast((entry) => entry.children?.[0]?.value === token);
  const [key, value] = property?.children ?? [];
  return key === undefined || value === undefined ? null : { value, key };
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
