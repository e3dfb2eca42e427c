import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import type { Api } from '../../../../generator/ir/types.ts';
import { readOpenApi } from '../../../../generator/readers/openapi/readOpenApi.ts';
import { sourcesFromData } from '../../../../generator/source/fromData.ts';
import { parseText } from '../../../../generator/source/parse.ts';
import { child } from '../../../../generator/source/pointer.ts';

/** Documents that use most of what OpenAPI has. */
const files = [
  'allof',
  'body-kinds',
  'enums',
  'openapi-32',
  'recursion',
  'responses',
  'security',
  'swagger2',
  'types-31',
];

interface Place {
  readonly parent: object;
  readonly key: string;
}

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function collect(value: unknown, pointer: string, places: Place[], refs: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  refs.push(`#${encodeURI(pointer)}`);
  for (const key of Object.keys(value)) {
    places.push({ parent: value, key });
    collect(Reflect.get(value, key), child(pointer, key), places, refs);
  }
}

function damage(document: unknown, random: () => number): void {
  const places: Place[] = [];
  const refs: string[] = [];
  collect(document, '', places, refs);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const ref = () => ({ $ref: pick(refs) });
  const kinds: readonly (() => unknown)[] = [
    ...[null, 5, -1, '', 'x', true, false, [], {}, [null], ['a', 'a'], { a: 1 }].map(
      (value) => () => structuredClone(value),
    ),
    ref,
    () => ({ $ref: '#' }),
    () => ({ $ref: 7 }),
    () => ({ allOf: [ref(), ref()] }),
    () => ({ oneOf: [ref(), { type: 'null' }], discriminator: { propertyName: 'k' } }),
    () => ({ type: ['object', 'null', 5], not: {} }),
    () => ({ enum: [null, 1, 'a', {}, []], const: 1 }),
    () => ({ items: ref(), properties: { a: ref() }, anyOf: [{ required: ['a'] }] }),
  ];
  for (let count = 1 + Math.floor(random() * 6); count > 0; count -= 1) {
    const place = pick(places);
    if (place !== undefined) Reflect.set(place.parent, place.key, pick(kinds)?.());
  }
}

/** References and owners of types that do not exist. */
function dangling(api: Api): readonly string[] {
  const known = new Set<string>(api.types.map(({ id }) => id));
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const [kind, to] = [Reflect.get(value, 'kind'), Reflect.get(value, 'to')];
    if (kind === 'ref' && typeof to === 'string' && !known.has(to)) found.push(to);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(api.types);
  walk(api.operations.map(({ parameters, body, responses }) => [parameters, body, responses]));
  for (const { hint } of api.types) {
    if (hint.kind === 'inside' && 'type' in hint.owner && !known.has(hint.owner.type))
      found.push(hint.owner.type);
  }
  return found;
}

test.each(files)('a damaged document is read to its end: %s', (file) => {
  const text = readFileSync(`test/conformance/hostile/tricky/${file}.yaml`, 'utf8');
  const random = createRandom(files.indexOf(file) + 1);
  for (let run = 0; run < 60; run += 1) {
    const data = parseText(text, file, () => {})?.data ?? null;
    damage(data, random);
    const api = readOpenApi(sourcesFromData(data), { impliedTypes: run % 3 > 0 }, createDiagnostics().report);
    expect(api === null ? [] : dangling(api), JSON.stringify(data)).toEqual([]);
  }
});
