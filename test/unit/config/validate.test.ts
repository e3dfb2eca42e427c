import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as v from 'valibot';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import type { projectSchema } from '../../../generator/config/schema.ts';
import { locateIn, validateConfig } from '../../../generator/config/validate.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';

/** What is reported for a config, as `code message @ text of the place`. */
function problems(config: unknown, text = ''): string[] {
  const diagnostics = createDiagnostics();
  validateConfig(config, locateIn('c.json', text), diagnostics.report);
  return diagnostics.all().map(({ code, message, origin }) => {
    const at = origin?.kind === 'span' ? ` @ ${text.slice(0, origin.end)}` : '';
    return `${code}: ${message}${at}`;
  });
}

const sound = { input: 'a.yaml', output: 'out' };

describe('validateConfig', () => {
  const cases: [string, { given: unknown; want: string[] }][] = [
    ['one project', { given: sound, want: [] }],
    ['named projects', { given: { projects: { a: sound, b: sound } }, want: [] }],
    ['paging switched off', { given: { ...sound, paging: { 'GET /a': false } }, want: [] }],
    [
      'an unknown option with its like',
      {
        given: { ...sound, inputt: 'x' },
        want: ['config/unknown-option: "inputt": unknown option; did you mean "input"?'],
      },
    ],
    [
      'an unknown option without any like',
      { given: { ...sound, colour: 'x' }, want: ['config/unknown-option: "colour": unknown option'] },
    ],
    [
      'an unknown option deep inside',
      {
        given: { projects: { a: { ...sound, names: { pathPrefix: [] } } } },
        want: [
          'config/unknown-option: "projects.a.names.pathPrefix": unknown option; did you mean "pathPrefixes"?',
        ],
      },
    ],
    [
      'missing options',
      {
        given: {},
        want: ['config/missing-option: "input" is missing', 'config/missing-option: "output" is missing'],
      },
    ],
    [
      'a missing option of a client',
      {
        given: { ...sound, clients: [{}] },
        want: ['config/missing-option: "clients.0.name" is missing'],
      },
    ],
    [
      'values of the wrong type',
      {
        given: { input: 1, output: null, clients: {}, names: 'x', types: { nullableOptional: 'yes' } },
        want: [
          'config/wrong-value: "input": expected a text, got 1',
          'config/wrong-value: "output": expected a text, got null',
          'config/wrong-value: "clients": expected a list, got Object',
          'config/wrong-value: "names": expected an object, got "x"',
          'config/wrong-value: "types.nullableOptional": expected true or false, got "yes"',
        ],
      },
    ],
    [
      'a value that is not one of the allowed ones',
      {
        given: { ...sound, names: { from: 'tag' } },
        want: ['config/wrong-value: "names.from": expected one of "tags", "path", "operationId", got "tag"'],
      },
    ],
    [
      'values that mean nothing',
      {
        given: {
          input: '',
          output: '',
          maxBytes: 0,
          baseUrl: 'example.com',
          package: { name: 'My API', version: '1' },
          clients: [],
          headers: { 'api.example': {}, 'https://api.example/': {} },
          refs: { origins: ['https://a.example/path'] },
        },
        want: [
          'config/wrong-value: "input": expected a text, got ""',
          'config/wrong-value: "output": expected a text, got ""',
          'config/wrong-value: "refs.origins.0": expected an origin such as https://api.example.com, got "https://a.example/path"',
          'config/wrong-value: "headers.api.example": expected an origin such as https://api.example.com, got "api.example"',
          'config/wrong-value: "headers.https://api.example/": expected an origin such as https://api.example.com, got "https://api.example/"',
          'config/wrong-value: "maxBytes": expected a number of bytes, got 0',
          'config/wrong-value: "package.name": expected the name of an npm package, in lower case, got "My API"',
          'config/wrong-value: "package.version": expected a version such as 1.2.3, got "1"',
          'config/wrong-value: "clients": expected at least one client',
          'config/wrong-value: "baseUrl": expected a URL that begins with http:// or https://, got "example.com"',
        ],
      },
    ],
    [
      'values that mean something',
      {
        given: {
          ...sound,
          maxBytes: 1,
          baseUrl: 'https://{tenant}.example.com/v1',
          package: { name: '@acme/api-client', version: '1.2.3-rc.1' },
          clients: [{ name: 'Shop', typePrefix: '' }],
          headers: { 'https://api.example': { authorization: 'x' }, 'http://localhost:1': {} },
          refs: { origins: ['https://a.example'] },
        },
        want: [],
      },
    ],
    [
      'a broken pattern',
      {
        given: { ...sound, names: { schema: '(' } },
        want: [
          'config/wrong-value: "names.schema": is not a regular expression: Invalid regular expression: /(/u: Unterminated group',
        ],
      },
    ],
    [
      'a wrong paging',
      {
        given: { ...sound, paging: { 'GET /a': true, 'GET /b': { kind: 'cursor' } } },
        want: [
          'config/wrong-value: "paging.GET /a": expected false or an object',
          'config/missing-option: "paging.GET /b.items" is missing',
        ],
      },
    ],
    ['no projects', { given: { projects: {} }, want: ['config/no-projects: the config names no project'] }],
    ['not an object', { given: 'x', want: ['config/wrong-value: the config: expected an object, got "x"'] }],
  ];
  it.each(cases)('%s', (_, { given, want }) => {
    expect(problems(given)).toEqual(want);
  });

  it('keeps the order of the projects', () => {
    const projects = validateConfig(
      { projects: { b: sound, a: sound } },
      () => null,
      createDiagnostics().report,
    );
    expect([...(projects?.keys() ?? [])]).toEqual(['b', 'a']);
  });
});

describe('locateIn', () => {
  it('finds an option below its parents', () => {
    const text = `export default { names: { from: 'x' }, types: { from: 1 } }`;
    expect(locateIn('c.ts', text)(['types', 'from'])).toEqual({
      kind: 'span',
      file: 'c.ts',
      start: 48,
      end: 52,
    });
  });
  it('finds quoted keys with signs in them', () => {
    const text = `{ "calls": { "GET /v1/{id}": 3 } }`;
    expect(locateIn('c.ts', text)(['calls', 'GET /v1/{id}'])).toMatchObject({ start: 14, end: 26 });
  });
  it('has no place for what is not written', () => {
    expect(locateIn('c.ts', `export default make()`)(['input'])).toBeNull();
  });
});

/** A type without its `readonly`, which says nothing about values. */
type Plain<T> = T extends readonly (infer I)[]
  ? Plain<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

describe('projectSchema', () => {
  it('has the options of ProjectConfig, no more and no less', () => {
    expectTypeOf<Plain<v.InferOutput<typeof projectSchema>>>().toEqualTypeOf<Plain<ProjectConfig>>();
  });
});
