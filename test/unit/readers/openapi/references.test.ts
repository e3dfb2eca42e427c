import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import { readOpenApi } from '../../../../generator/readers/openapi/readOpenApi.ts';
import { load } from '../../../../generator/source/load.ts';
import { createTexts } from '../../../../generator/source/texts.ts';
import { createShow } from '../../../support/showType.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapwright-refs-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Reads an `openapi.yaml` with the given components, in a folder with the given files. */
async function read(schemas: string, files: Readonly<Record<string, string>> = {}) {
  const text = `openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n${schemas.replace(/^/gm, '    ')}\n`;
  for (const [name, content] of Object.entries({ 'openapi.yaml': text, ...files }))
    await writeFile(join(folder, name), content);
  const { report, all } = createDiagnostics();
  const sources = await load('openapi.yaml', { cwd: folder, texts: createTexts() }, report);
  const api = sources === null ? null : readOpenApi(sources, {}, report);
  if (api === null) throw new Error(JSON.stringify(all()));
  return { api, body: createShow(api).body, diagnostics: all(), codes: all().map(({ code }) => code) };
}

describe('a reference that leads nowhere is unknown, and one message says why', () => {
  test.each([
    [
      'a missing place',
      {
        ref: '"#/components/schemas/None"',
        code: 'ref/missing',
        severity: 'warning',
        message:
          '$ref "#/components/schemas/None" points to nothing: the place is missing; its type is unknown',
      },
    ],
    [
      'a missing file',
      {
        ref: 'none.yaml',
        code: 'ref/unreadable',
        severity: 'warning',
        message: '$ref "none.yaml" cannot be followed: none.yaml: no such file; its type is unknown',
      },
    ],
    [
      'another folder',
      {
        ref: '../secret.yaml',
        code: 'ref/refused',
        severity: 'error',
        message: `$ref "../secret.yaml" is refused: ../secret.yaml is outside of the document's folder`,
      },
    ],
    [
      'a number',
      {
        ref: '5',
        code: 'ref/not-a-string',
        severity: 'warning',
        message: '$ref must be a text, not a number; its type is unknown',
      },
    ],
    [
      'an object',
      {
        ref: '{a: 1}',
        code: 'ref/not-a-string',
        severity: 'warning',
        message: '$ref must be a text, not an object; its type is unknown',
      },
    ],
  ])('%s', async (_, { ref, ...want }) => {
    const { body, diagnostics } = await read(`A: {properties: {x: {$ref: ${ref}}}}`);
    expect(body('A')).toBe('{ x?: unknown }');
    expect(diagnostics).toMatchObject([
      { ...want, origin: { file: 'openapi.yaml', pointer: '/components/schemas/A/properties/x/$ref' } },
    ]);
  });
});

describe('identity is file and pointer', () => {
  test('equal names in two files stay two types', async () => {
    const { api, codes } = await read('Error: {properties: {a: {$ref: "b.yaml#/Error"}}}', {
      'b.yaml': 'Error: {properties: {b: {$ref: "openapi.yaml#/components/schemas/Error"}}}',
    });
    expect(codes).toEqual([]);
    expect(api.types.map(({ id, hint }) => [id, hint.kind === 'declared' && hint.name])).toEqual([
      ['openapi.yaml#/components/schemas/Error', 'Error'],
      ['b.yaml#/Error', 'Error'],
    ]);
  });

  test('a whole file is named after the file', async () => {
    const { api } = await read('A: {$ref: "My%20Type.schema.json"}', {
      'My Type.schema.json': '{"properties":{}}',
    });
    expect(api.types.map(({ hint }) => hint.kind === 'declared' && hint.name)).toEqual(['A', 'My Type']);
  });

  test.each([
    ['~1 and ~0', { key: '"a/b~c"', ref: '#/components/schemas/a~1b~0c' }],
    ['percent', { key: '"Page«User»"', ref: '#/components/schemas/Page%C2%ABUser%C2%BB' }],
    ['a blank', { key: '"a b"', ref: '#/components/schemas/a%20b' }],
    ['a percent sign that nobody encoded', { key: '"100%"', ref: '#/components/schemas/100%' }],
    ['nothing encoded', { key: '"Page«User»"', ref: '#/components/schemas/Page«User»' }],
  ])('%s', async (_, { key, ref }) => {
    const { body, codes } = await read(
      `${key}: {type: object, properties: {x: {type: string}}}\nA: {properties: {y: {$ref: "${ref}"}}}`,
    );
    expect(codes).toEqual([]);
    expect(body('A')).toBe(`{ y?: ${JSON.parse(key)} }`);
  });

  test('a place inside of a schema, before and after that one is read', async () => {
    const inner = '{type: object, properties: {x: {type: string}}}';
    const { api, body, codes } = await read(
      `A: {properties: {y: {$ref: "#/components/schemas/B/properties/in"}}}\nB: {properties: {in: ${inner}, s: {type: string}}}\nC: {properties: {y: {$ref: "#/components/schemas/B/properties/in"}, z: {$ref: "#/components/schemas/B/properties/s"}}}`,
    );
    expect(codes).toEqual([]);
    expect([body('A'), body('B'), body('C')]).toEqual([
      '{ y?: { x?: string } }',
      '{ in?: { x?: string }; s?: string }',
      '{ y?: { x?: string }; z?: string }',
    ]);
    const named = api.types.filter(({ hint }) => hint.kind !== 'declared');
    expect(named.map(({ hint }) => hint)).toEqual([
      { kind: 'inside', owner: { type: 'openapi.yaml#/components/schemas/B' }, words: ['in'] },
    ]);
  });

  test('$defs, $id and $anchor', async () => {
    const { body, codes } = await read(
      'A: {$id: "https://s.example/a", properties: {x: {$ref: "#/$defs/In"}, y: {$ref: "#word"}}, $defs: {In: {type: object, properties: {n: {type: integer}}}, W: {$anchor: word, type: string}}}\nB: {properties: {z: {$ref: "https://s.example/a#/$defs/In"}, a: {$ref: "https://s.example/a"}}}',
    );
    expect(codes).toEqual([]);
    expect([body('A'), body('B')]).toEqual(['{ x?: In; y?: W }', '{ z?: In; a?: A }']);
  });

  test('a document with an $id whose references start at the document: authors mean that', async () => {
    const { body, codes } = await read(
      'A: {$id: "http://127.0.0.1:1/a", oneOf: [{$ref: "#/components/schemas/B"}, {type: string}]}\nB: {properties: {n: {type: integer}}}',
    );
    expect(codes).toEqual([]);
    expect(body('A')).toBe('(B | string)');
  });
});

describe('numbers that a double cannot hold', () => {
  test.each([
    [
      'an enum',
      {
        schema: '{type: integer, enum: [9007199254740993, 1]}',
        want: 'int64',
        codes: ['schema/number-precision'],
      },
    ],
    ['a const', { schema: '{const: 9007199254740993}', want: 'int64', codes: ['schema/number-precision'] }],
    [
      'infinity',
      { schema: '{type: number, enum: [1e400]}', want: 'number', codes: ['schema/number-precision'] },
    ],
    ['2^53, which it can', { schema: '{const: 9007199254740992}', want: '9007199254740992', codes: [] }],
    ['1e21, which it can', { schema: '{const: 1e21}', want: '1e+21', codes: [] }],
  ])('%s', async (_, { schema, want, codes }) => {
    const { body, codes: found } = await read(`A: {properties: {x: ${schema}}}`);
    expect(body('A')).toBe(`{ x?: ${want} }`);
    expect(found).toEqual(codes);
  });

  test('limits are told as they are spelt, defaults are left out', async () => {
    const { api, codes } = await read(
      'A: {properties: {x: {type: integer, format: int64, maximum: 9223372036854775807, minimum: -1, default: 9007199254740993}}}',
    );
    const [type] = api.types;
    const property = type?.kind === 'object' ? type.properties[0] : undefined;
    expect(property?.doc.facts).toEqual(['minimum: -1', 'maximum: 9223372036854775807']);
    expect(property?.default).toBeUndefined();
    expect(codes).toEqual(['schema/number-precision']);
  });
});

test('texts that YAML reads as something else keep their spelling', async () => {
  const { body, codes } = await read(
    'A: {properties: {x: {type: string, enum: [yes, 1.0, 0x1F, 1e3, .inf, ~]}}}',
  );
  expect(body('A')).toBe("{ x?: enum('yes', '1.0', '0x1F', '1e3', '.inf')? }");
  expect(new Set(codes)).toEqual(new Set(['schema/value-type']));
});
