import { maxDepth } from '../../../source/limits.ts';
import { parseYamlFast } from '../../../source/yamlFast.ts';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { pythonText } from '../python/text.ts';
import { plainScalar, taggedScalar } from './yamlScalar.ts';
import { isList, isMap as isRawMap, type Raw, type RawMap, type RawScalar } from './tree.ts';

/**
 * Reads YAML as PyYAML does: scalars of YAML 1.1, merge keys (`<<`), of equal keys the last value at the place of
 * the first. An alias is the node it names, so a document of aliases stays as small as its text.
 * @throws SyntaxError on broken YAML
 */
export function readRawYaml(text: string): Raw {
  const direct = parse(text);
  const document = direct.errors.length === 0 ? direct : parse(indented(text));
  const broken = document.errors[0];
  if (broken !== undefined) throw new SyntaxError(broken.message);
  return convert(document.contents, { anchors: new Map(), depth: 0 });
}

// The failsafe schema leaves every scalar as text: its meaning follows YAML 1.1, which the library does not
// read the way PyYAML does.
const parse = (text: string) =>
  parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    prettyErrors: false,
  });

/** PyYAML takes quoted scalars that go on in lines without indentation; this library wants some. */
function indented(text: string): string {
  const shallow = new Set(parseYamlFast(text, '').shallowLines);
  if (shallow.size === 0) return text;
  const lines = text.split('\n').map((line, index) => (shallow.has(index) ? ' '.repeat(100) + line : line));
  return lines.join('\n');
}

interface Reading {
  /** The latest node of each anchor; an alias inside its own node finds nothing. */
  readonly anchors: Map<string, Raw>;
  readonly depth: number;
}

function convert(node: unknown, reading: Reading): Raw {
  if (reading.depth > maxDepth) throw new SyntaxError(`nested deeper than ${maxDepth} levels`);
  if (isAlias(node)) return reading.anchors.get(node.source) ?? null;
  const value = valueOf(node, { ...reading, depth: reading.depth + 1 });
  const anchor = isScalar(node) || isSeq(node) || isMap(node) ? node.anchor : undefined;
  if (anchor !== undefined) reading.anchors.set(anchor, value);
  return value;
}

function valueOf(node: unknown, inside: Reading): Raw {
  if (isScalar(node)) return scalarOf(String(node.value ?? ''), node.type === 'PLAIN', node.tag);
  if (isSeq(node)) return node.items.map((item) => convert(item, inside));
  return isMap(node) ? mapOf(node.items, inside) : null;
}

function scalarOf(text: string, plain: boolean, tag: string | undefined): RawScalar {
  // A lone `!` makes PyYAML resolve even quoted text like a plain scalar.
  if (tag === '!') return plainScalar(text);
  if (tag !== undefined) return taggedScalar(text, tag);
  return plain ? plainScalar(text) : text;
}

function mapOf(pairs: readonly Pair[], inside: Reading): RawMap {
  const merged: RawMap[] = [];
  const own: { readonly key: Raw; readonly value: Raw }[] = [];
  for (const pair of pairs) {
    const key = isMergeKey(pair.key) ? null : convert(pair.key, inside);
    const value = convert(pair.value, inside);
    if (isMergeKey(pair.key)) merged.push(...mergedMaps(value));
    else own.push({ key, value });
  }
  const entries = new Map<string, Raw>();
  const typedKeys = new Map<string, RawScalar>();
  for (const map of merged) {
    for (const [key, value] of map.entries) entries.set(key, value);
    for (const [text, key] of map.typedKeys) typedKeys.set(text, key);
  }
  for (const { key, value } of own) {
    const text = pythonText(key);
    entries.set(text, value);
    if (typeof key !== 'string' && !isList(key) && !isRawMap(key)) typedKeys.set(text, key);
  }
  return { kind: 'map', entries, typedKeys };
}

const isMergeKey = (key: unknown): boolean => isScalar(key) && key.type === 'PLAIN' && key.source === '<<';

/** Merged entries come before the mapping's own, the last of several maps first, so that the first one wins. */
function mergedMaps(value: Raw): readonly RawMap[] {
  if (isRawMap(value)) return [value];
  return isList(value) ? value.filter(isRawMap).toReversed() : [];
}
