import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../generator/convert/convert.ts';
import { verify } from '../../../generator/convert/verify/verify.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { parseLap } from '../../../generator/readers/lap/parse.ts';
import { load } from '../../../generator/source/load.ts';
import type { Sources } from '../../../generator/source/sources.ts';
import { createTexts } from '../../../generator/source/texts.ts';
import { sourcesFromData } from '../../../generator/source/fromData.ts';
import type { JsonValue } from '../../../generator/ir/types.ts';

const name = fc.constantFrom(
  'id',
  'user_id',
  'page[size]',
  '$filter',
  'X-Trace',
  '200',
  '10',
  '__proto__',
  'constructor',
);
const words = fc.constantFrom(
  'One of these.',
  'see [docs](https://x.example/a#b)',
  '(a, b',
  'a: b',
  '',
  ' ',
  '<b>bold</b>\nline',
  '&lt;',
  'an {open',
  '"q"',
  'é😀',
  '# not a mark',
);
const scalar = fc.oneof(fc.boolean(), fc.integer(), fc.constantFrom('a', 'b c', '', null));

const schema: fc.Arbitrary<JsonValue> = fc.letrec<{ schema: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 5 },
    fc.record(
      {
        type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'object', 'strange'),
        format: fc.constantFrom('date-time', 'int64', ''),
        description: words,
        default: scalar,
        enum: fc.constantFrom(['a', 'b'], ['a'], [1, 2, null]),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({ $ref: fc.constantFrom('#/components/schemas/A', '#/components/schemas/None', 'x.yaml#/A') }),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record({
      type: fc.constant('object'),
      required: fc.array(name, { maxLength: 2 }),
      properties: fc.dictionary(name, tie('schema'), { maxKeys: 3, noNullPrototype: true }),
      nullable: fc.boolean(),
    }),
  ),
})).schema;

const content = fc.record({
  'application/json': fc.record(
    { schema, example: fc.constantFrom({ a: 1 }, [], 'x') },
    { requiredKeys: ['schema'] },
  ),
});
const operation = fc.record(
  {
    summary: words,
    parameters: fc.array(
      fc.record({
        name,
        in: fc.constantFrom('query', 'header'),
        required: fc.boolean(),
        description: words,
        schema,
      }),
      { maxLength: 3 },
    ),
    requestBody: fc.record({ content }),
    responses: fc.dictionary(
      fc.constantFrom('200', '204', '2XX', '404', 'default'),
      fc.record({ description: words, content }, { requiredKeys: ['description'] }),
      { maxKeys: 3, noNullPrototype: true },
    ),
  },
  { requiredKeys: ['responses'] },
);
const document = fc.record({
  openapi: fc.constant('3.0.3'),
  info: fc.record({ title: fc.constantFrom('T', 'é'), version: fc.constantFrom('1', '') }),
  paths: fc.dictionary(
    fc.constantFrom('/a', '/a/{id}', '/v1/b', '/', '/v2'),
    fc.dictionary(fc.constantFrom('get', 'post', 'put'), operation, { maxKeys: 2, noNullPrototype: true }),
    { maxKeys: 4, noNullPrototype: true },
  ),
  components: fc.record({ schemas: fc.record({ A: schema }) }),
});

const options = { seed: 20261120, numRuns: 300 };
const quiet = createDiagnostics().report;
const lapSources = (text: string): Sources => ({
  ...sourcesFromData({}, 'a.lap', 'lap'),
  root: { file: 'a.lap', text, data: undefined },
});

describe('random OpenAPI documents', () => {
  test('compile to LAP that is read and written again as it stands, and has not drifted', () => {
    fc.assert(
      fc.property(document, fc.boolean(), (data, lean) => {
        const openapi = sourcesFromData(data);
        const text = convert(openapi, { to: 'lap', lean }, quiet)?.text ?? '';
        expect(convert(lapSources(text), { to: 'lap' }, quiet)?.text).toBe(text);
        const { report, all } = createDiagnostics();
        parseLap(text, 'a.lap', report);
        expect(all()).toEqual([]);
        expect(verify(openapi, lapSources(text), quiet)).toEqual([]);
      }),
      options,
    );
  });

  test('a line that is taken away is a difference', () => {
    fc.assert(
      fc.property(document, fc.nat(), (data, which) => {
        const openapi = sourcesFromData(data);
        const text = convert(openapi, { to: 'lap' }, quiet)?.text ?? '';
        const lines = text.split('\n');
        const told = lines.flatMap((line, index) =>
          /^@(?:endpoint |required|optional|returns|errors)/.test(line) ? [index] : [],
        );
        fc.pre(told.length > 0);
        const taken = lines.toSpliced(told[which % told.length] ?? 0, 1).join('\n');
        expect(verify(openapi, lapSources(taken), quiet)).not.toEqual([]);
      }),
      options,
    );
  });
});

describe('hostile documents', () => {
  const folder = 'test/conformance/hostile';
  const files = ['hostile', 'tricky'].flatMap((kind) =>
    readdirSync(join(folder, kind), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, kind, entry.name)),
  );
  test.each(files)('%s: converting it throws nothing, and what is written is read', async (file) => {
    const { report } = createDiagnostics();
    const sources = await load(file, { cwd: process.cwd(), texts: createTexts() }, report);
    if (sources === null || sources.format === 'jsonSchema') return;
    for (const lossless of [false, true]) {
      const lap = convert(sources, { to: 'lap', lossless }, report)?.text ?? '';
      expect(lap === '' || parseLap(lap, 'a.lap', quiet) !== null).toBe(true);
    }
    const written = convert(sources, { to: 'openapi', syntax: 'json' }, report);
    if (written !== null) expect(JSON.parse(written.text)).toMatchObject({ openapi: '3.1.1' });
  });
});
