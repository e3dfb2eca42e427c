import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import type { JsonValue } from '../../../../generator/ir/types.ts';
import { runPasses } from '../../../../generator/passes/runPasses.ts';
import { readOpenApi } from '../../../../generator/readers/openapi/readOpenApi.ts';
import { sourcesFromData } from '../../../../generator/source/fromData.ts';
import { parseText } from '../../../../generator/source/parse.ts';

const folder = 'test/conformance/hostile/tricky';
const files = readdirSync(folder).filter((name) => /\.(?:yaml|json)$/.test(name));

/** Documents whose reading once depended on which place came first. */
const documents: Readonly<Record<string, JsonValue>> = {
  'what several schemas inherit': {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: {
      schemas: {
        Base: { properties: { state: { enum: ['a', 'b'] }, in: { properties: { x: { type: 'string' } } } } },
        One: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { n: { type: 'string' } } }] },
        Two: {
          allOf: [{ $ref: '#/components/schemas/One' }, { properties: { in: { properties: { y: {} } } } }],
        },
        Three: { allOf: [{ $ref: '#/components/schemas/Two' }, { required: ['n'] }] },
      },
    },
  },
  'references into operations and into schemas': {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        parameters: [{ name: 'p', in: 'query', schema: { enum: ['a', 'b'] } }],
        get: {
          responses: {
            200: {
              content: { 'application/json': { schema: { properties: { x: { properties: { y: {} } } } } } },
            },
          },
        },
        post: {
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' },
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        A: { properties: { z: { $ref: '#/components/schemas/B/oneOf/0' } } },
        B: { oneOf: [{ properties: { q: {} } }, { title: 'Named', properties: { r: {} } }] },
        C: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/x' },
      },
    },
  },
  'examples, extended bases, patterns, mappings': {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        get: {
          responses: {
            400: {
              content: {
                'application/json': {
                  examples: { a: { value: { e: 1 } }, b: { value: { f: 'x', g: { h: true } } } },
                },
              },
            },
            500: { content: { 'application/json': { example: { g: { h: false }, f: '' } } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          discriminator: { propertyName: 'k', mapping: { b: 'Dog', a: 'Dog', c: 'Cat' } },
          properties: { k: { type: 'string' } },
        },
        Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
        Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
        Map: { patternProperties: { '^b': { type: 'string' }, '^a': { type: 'integer' } } },
      },
    },
  },
};

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The same document with the keys of every mapping in another order. */
function shuffle(value: JsonValue, random: () => number): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => shuffle(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({
    key,
    inner: shuffle(inner, random),
    at: random(),
  }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, inner }) => [key, inner]));
}

/** Types and operations by id; what only tells where something came from is left out. */
function read(document: JsonValue): ReadonlyMap<string, unknown> {
  const { report } = createDiagnostics();
  const api = readOpenApi(sourcesFromData(document), {}, report);
  const plain = (value: object): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, inner: unknown) =>
        ['origin', 'extensions', 'examples'].includes(key) ? undefined : inner,
      ),
    );
  if (api === null) return new Map();
  const { types, operations } = runPasses(api, { types: { unreferenced: true } }, report);
  return new Map([...types, ...operations].map((entry) => [entry.id, plain(entry)]));
}

test.each([
  ...files.map((name): [string, JsonValue] => [
    name,
    parseText(readFileSync(`${folder}/${name}`, 'utf8'), name, () => {})?.data ?? null,
  ]),
  ...Object.entries(documents),
])('the order of keys means nothing: %s', (_, document) => {
  const want = read(document);
  const random = createRandom(1);
  for (let run = 0; run < 4; run += 1) expect(read(shuffle(document, random))).toEqual(want);
});
