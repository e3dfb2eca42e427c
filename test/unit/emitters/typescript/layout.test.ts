import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../../../generator/config/options.ts';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import { emitTypeScript } from '../../../../generator/emitters/typescript/emitTypeScript.ts';
import { breakLines, call, lay, list, object } from '../../../../generator/emitters/typescript/layout.ts';
import type { Api } from '../../../../generator/ir/types.ts';
import { runPasses } from '../../../../generator/passes/runPasses.ts';
import { planPackage } from '../../../../generator/plan/planPackage.ts';
import config from '../../../../lapwright.config.ts';
import { readApi } from '../../../support/readApi.ts';
import { readDocument } from '../../../support/readDocument.ts';

const pretty = (text: string): Promise<string> =>
  format(text, { parser: 'babel-ts', printWidth: 110, singleQuote: true });

function emit(read: Api, project: ProjectConfig) {
  const { report } = createDiagnostics();
  const api = runPasses(read, project, report);
  const files = emitTypeScript(api, planPackage(api, project, report));
  return files.filter(({ path }) => !path.startsWith('src/runtime/'));
}

/** Files that claim to be laid out and come out of the formatter changed, with the first line that differs. */
async function changed(files: ReturnType<typeof emit>) {
  const found: string[] = [];
  for (const { path, text } of files.filter(({ syntax }) => syntax === 'verbatim')) {
    const want = (await pretty(text)).split('\n');
    const got = text.split('\n');
    const at = got.findIndex((line, index) => line !== want[index]);
    if (at >= 0) found.push(`${path}:${at + 1}: ${got[at] ?? ''} | ${want[at] ?? ''}`);
  }
  return found;
}

describe('settled files', () => {
  it.each(['stytch', 'stytch-lap'] as const)(
    'of %s are what the formatter would write, and nearly all are settled',
    async (name) => {
      const project = config.projects[name];
      const files = emit(await readApi(project.input), project);
      expect(await changed(files)).toEqual([]);
      expect(files.filter(({ syntax }) => syntax !== 'verbatim').map(({ path }) => path)).toEqual([]);
    },
  );

  it('of an API with everything are what the formatter would write', async () => {
    const project = { input: '', output: '' };
    const files = emit((await readDocument(everything())).api, project);
    expect(await changed(files)).toEqual([]);
    expect(files.filter(({ syntax }) => syntax === 'verbatim').length).toBeGreaterThan(2);
  });
});

describe('lay', () => {
  const long = (name: string): string => `${name}_${'x'.repeat(40)}`;
  const cases: [string, { given: Parameters<typeof lay>[0]; want: string }][] = [
    [
      'one line where it fits',
      { given: call('f', ['a', object([['b', list(["'c'"])]])]), want: "f(a, { b: ['c'] })" },
    ],
    [
      'one argument to a line',
      {
        given: call('f', [long('a'), long('b'), long('c')]),
        want: `f(\n  ${long('a')},\n  ${long('b')},\n  ${long('c')},\n)`,
      },
    ],
    [
      'a single object hugged',
      {
        given: call('f', [
          object([
            ['a', long('a')],
            ['b', long('b')],
            ['c', long('c')],
          ]),
        ]),
        want: `f({\n  a: ${long('a')},\n  b: ${long('b')},\n  c: ${long('c')},\n})`,
      },
    ],
    [
      'a last object hugged',
      {
        given: call('f', [
          long('a'),
          object([
            ['a', long('b')],
            ['b', long('c')],
          ]),
        ]),
        want: `f(${long('a')}, {\n  a: ${long('b')},\n  b: ${long('c')},\n})`,
      },
    ],
    [
      'a last object behind another one',
      {
        given: call('f', [
          object([['a', long('b')]]),
          object([
            ['a', long('b')],
            ['b', long('c')],
          ]),
        ]),
        want: `f(\n  { a: ${long('b')} },\n  { a: ${long('b')}, b: ${long('c')} },\n)`,
      },
    ],
    [
      'a last list behind a call',
      {
        given: call('f', [call('g', [long('a')]), list([long('b'), long('c')])]),
        want: `f(g(${long('a')}), [\n  ${long('b')},\n  ${long('c')},\n])`,
      },
    ],
    [
      'a call that is the last argument',
      {
        given: call('f', [long('a'), call('g', [long('b'), long('c')])]),
        want: `f(\n  ${long('a')},\n  g(${long('b')}, ${long('c')}),\n)`,
      },
    ],
    [
      'several objects in a list, however short',
      {
        given: list([
          object([
            ['a', '1'],
            ['b', '2'],
          ]),
          object([
            ['a', '1'],
            ['b', '2'],
          ]),
        ]),
        want: '[\n  { a: 1, b: 2 },\n  { a: 1, b: 2 },\n]',
      },
    ],
    ['nothing in brackets', { given: call('f', [object([]), list([])]), want: 'f({}, [])' }],
  ];
  it.each(cases)('%s', async (_, { given, want }) => {
    expect(lay(given, 0, 0, 1)).toBe(want);
    expect(await pretty(`${want};`)).toBe(`${want};\n`);
  });
});

describe('breakLines', () => {
  const union = Array.from({ length: 12 }, (_, at) => `'a | member ${at}'`);
  const cases: [string, string][] = [
    ['a union', `export type A = ${union.join(' | ')};`],
    [
      'a union that fits on the next line',
      `export type ${'A'.repeat(60)} = ${union.slice(0, 3).join(' | ')};`,
    ],
    ['a property', `interface A {\n  'b-c'?: ${union.join(' | ')};\n}`],
    ['an index signature', `interface A {\n  [key: string]: ${union.join(' | ')};\n}`],
    [
      'an import',
      `import { ${Array.from({ length: 20 }, (_, at) => `name${at}`).join(', ')} } from './a.js';`,
    ],
    ['an array of a union', `interface A {\n  b: (${union.join(' | ')})[];\n}`],
    [
      'an array of a union that fits on the next line',
      `interface A {\n  ${'b'.repeat(60)}: (${union.slice(0, 3).join(' | ')})[];\n}`,
    ],
    [
      'type arguments',
      `export type ${'A'.repeat(60)} = Reply<200, ${'B'.repeat(40)}[], C<{ a: string | null }>>;`,
    ],
    ['type arguments of a property', `interface A {\n  b: Record<string, ${'B'.repeat(100)}>;\n}`],
    ['a long name behind another', `export type ${'A'.repeat(60)} = ${'B'.repeat(60)}[];`],
    ['a long property', `interface A {\n  ${'b'.repeat(60)}?: ${'B'.repeat(60)};\n}`],
    ['a long heading', `export interface ${'A'.repeat(60)} extends ${'B'.repeat(60)} {\n  c: string;\n}`],
    ['an import of one long name', `import { ${'N'.repeat(120)} } from './a.js';`],
    [
      'an intersection with a union',
      `interface A {\n  b: Base & (${'B'.repeat(60)} | ${'C'.repeat(60)});\n}`,
    ],
    [
      'an intersection with a short union',
      `export type ${'A'.repeat(60)} = Base & (${'B'.repeat(20)} | ${'C'.repeat(20)});`,
    ],
    ['an intersection with a name', `export type ${'A'.repeat(60)} = Base & ${'B'.repeat(60)};`],
    ['an empty interface', 'interface A {\n}'],
    ['a long comment', `/** ${'word '.repeat(40)}*/\ntype A = 1;`],
  ];
  it.each(cases)('%s', async (_, given) => {
    const { text, settled } = breakLines(given);
    expect(settled).toBe(true);
    expect(`${text}\n`).toBe(await pretty(given));
  });

  it('marks what it has no rule for', () => {
    expect(breakLines(`export type A = Map<${union.join(' & ')}>;`).settled).toBe(false);
    expect(breakLines(`export type A = '${'日'.repeat(60)}';`).settled).toBe(false);
  });
});

/** A document whose declarations take every form that the emitters write. */
function everything(): object {
  const names = Array.from({ length: 30 }, (_, at) => `member_number_${at}`);
  const text = { type: 'string' };
  const json = (schema: object) => ({ description: 'd', content: { 'application/json': { schema } } });
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  return {
    openapi: '3.1.0',
    info: { title: 'Everything', version: '1' },
    servers: [
      { url: 'https://{region}.example', variables: { region: { default: 'eu', enum: ['eu', 'us'] } } },
    ],
    paths: {
      '/things/{id}/{when}': {
        put: {
          operationId: 'replaceTheThingWithAnotherThingOfTheSameKind',
          tags: ['things'],
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              style: 'label',
              explode: true,
              schema: { type: 'array', items: text },
            },
            { name: 'when', in: 'path', required: true, schema: { type: 'string', format: 'date' } },
            {
              name: 'deep',
              in: 'query',
              style: 'deepObject',
              explode: true,
              schema: { type: 'object', properties: { a: text } },
            },
            {
              name: 'list',
              in: 'query',
              style: 'pipeDelimited',
              explode: false,
              schema: { type: 'array', items: text },
            },
            {
              name: 'X-Object',
              in: 'header',
              explode: true,
              schema: { type: 'object', properties: { a: text } },
            },
            { name: 'X-Other', in: 'header', schema: text },
            { name: 'sid', in: 'cookie', schema: text },
          ],
          requestBody: {
            content: {
              'application/json': { schema: ref('Thing') },
              'multipart/form-data': {
                schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
              },
              'text/csv': { schema: text },
            },
          },
          responses: {
            200: {
              ...json(ref('Thing')),
              headers: { 'X-Total': { schema: { type: 'integer' }, required: true } },
            },
            201: json({ type: 'array', items: ref('Pet') }),
            204: { description: 'nothing' },
            404: json({ type: 'object', properties: { code: text }, required: ['code'] }),
            '4XX': json({ type: 'object', properties: { problem: text } }),
            default: json(text),
          },
        },
      },
      '/events': {
        get: {
          responses: { 200: { description: 'd', content: { 'text/event-stream': { schema: ref('Pet') } } } },
        },
      },
      '/pages': {
        get: {
          parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
          responses: {
            200: json({
              type: 'object',
              properties: { items: { type: 'array', items: { type: 'object', properties: { id: text } } } },
            }),
          },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: 'object',
          required: ['tuple', 'names'],
          properties: {
            tuple: {
              type: 'array',
              prefixItems: [text, { type: 'number' }],
              items: { type: ['string', 'null'] },
            },
            names: { type: 'string', enum: names, description: 'One of **many**.' },
            inline: {
              anyOf: [
                text,
                { type: 'integer' },
                { type: 'array', items: { anyOf: [text, { type: 'null' }] } },
              ],
            },
            self: ref('Thing'),
            map: { type: 'object', additionalProperties: ref('Thing') },
            both: {
              allOf: [{ anyOf: [ref('Cat'), ref('Dog')] }, { type: 'object', properties: { extra: text } }],
            },
            'odd name': { const: "it's" },
            free: {},
            deprecated: { type: 'string', deprecated: true, default: 'x', examples: ['y'] },
          },
          additionalProperties: { type: 'integer' },
        },
        Empty: { type: 'object', properties: {} },
        Pet: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
        Cat: { type: 'object', required: ['kind'], properties: { kind: { const: 'Cat' } } },
        Dog: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
      },
    },
  };
}
