import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../../../generator/config/options.ts';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import { packageFiles } from '../../../../generator/emitters/docs/packageFiles.ts';
import { runPasses } from '../../../../generator/passes/runPasses.ts';
import { planPackage } from '../../../../generator/plan/planPackage.ts';
import { readDocument } from '../../../support/readDocument.ts';

const hostile = '*/ "x" \'y\' `z` ${w} {{v}} \\\n# heading <img src=x> [a](b) | c';

async function filesOf(document: object, config: Partial<ProjectConfig> = {}) {
  const { api: read } = await readDocument(document);
  const { report } = createDiagnostics();
  const project = { input: '', output: '', ...config };
  const api = runPasses(read, project, report);
  const files = packageFiles(api, planPackage(api, project, report));
  return (path: string): string => files.find((file) => file.path === path)?.text ?? 'missing';
}

const ok = {
  responses: { 200: { description: '', content: { 'application/json': { schema: { type: 'string' } } } } },
};
const document = (title: string, more: object = {}) => ({
  openapi: '3.1.0',
  info: { title, version: '1' },
  paths: {},
  ...more,
});

describe('package.json', () => {
  it('names the package after the title, and holds no script and no dependency', async () => {
    const file = await filesOf(document('Pet Store API'));
    const parsed = JSON.parse(file('package.json')) as Record<string, unknown>;
    expect(parsed).toMatchObject({
      name: 'pet-store-api',
      version: '0.1.0',
      license: 'MIT',
      sideEffects: false,
      type: 'module',
    });
    for (const field of ['scripts', 'dependencies', 'author', 'homepage', 'repository'])
      expect(parsed).not.toHaveProperty(field);
  });

  it('says what the config says', async () => {
    const facts = {
      name: '@a/b',
      version: '2.0.0',
      description: hostile,
      author: 'A "B"',
      homepage: 'https://a.example',
      repository: 'https://r.example',
    };
    const file = await filesOf(document('T'), { package: facts });
    const parsed = JSON.parse(file('package.json')) as Record<string, unknown>;
    expect(parsed).toMatchObject({ ...facts, repository: { type: 'git', url: 'https://r.example' } });
  });
});

describe('README.md', () => {
  it('has the sections that people look for', async () => {
    const file = await filesOf(document('T', { paths: { '/a': { get: ok } } }));
    const headings = file('README.md')
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## Installation',
      '## Usage',
      '## Errors',
      '## Retries',
      '## Timeouts',
      '## Raw response',
      '## More options',
      '## Runtimes',
    ]);
    expect(file('README.md')).toContain('const result = await client.a.get();');
  });

  it('says how to use what the package has', async () => {
    const content = (mediaType: string, schema: object) => ({ content: { [mediaType]: { schema } } });
    const binary = { type: 'string', format: 'binary' };
    const answer = (mediaType: string, schema: object) => ({
      responses: { 200: { description: '', ...content(mediaType, schema) } },
    });
    const key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } };
    const form = { type: 'object', properties: { file: binary } };
    const paths = {
      '/files': {
        get: { operationId: 'load', tags: ['files'], ...answer('image/png', binary) },
        post: { parameters: [key], requestBody: content('multipart/form-data', form), ...ok },
      },
      '/events': { get: { operationId: 'listen', tags: ['files'], ...answer('text/event-stream', form) } },
      '/lines': { get: { operationId: 'walk', tags: ['files'], ...answer('application/jsonl', form) } },
    };
    const flow = { tokenUrl: '/token', scopes: {} };
    const login = { authorizationCode: { ...flow, authorizationUrl: '/login' }, clientCredentials: flow };
    const components = { securitySchemes: { login: { type: 'oauth2', flows: login } } };
    const given = document('T', { paths, components, security: [{ login: [] }] });
    const text = (await filesOf(given))('README.md');
    for (const line of [
      '| `tokenRequest` | how tokens of `login` are asked for |  |',
      "const client = new Client({ baseUrl: 'https://…', clientId: '…', clientSecret: '…', tokenRequest: { scopes: ['…'], extra: { audience: '…' } } });",
      "const client = new Client({ baseUrl: 'https://…', login: '…', refreshToken: '…', clientId: '…', tokenRequest: { onTokens: (tokens) => keep(tokens) } });",
      'const file = await client.files.load({}, { onProgress: ({ loaded, total }) => console.log(loaded, total) });',
      'const { body } = await client.files.load().asResponse();',
      'for await (const event of await client.files.listen()) console.log(event);',
      'for await (const item of await client.files.walk()) console.log(item);',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    for (const word of ['`idempotencyKey` of its options', "part(bytes, { filename: 'photo.png'"]) {
      expect(text).toContain(word);
    }
  });

  it('shows values as the types have them', async () => {
    const parameters = [
      { name: 'id', in: 'query', required: true, schema: { type: 'integer', format: 'int64' } },
      { name: 'at', in: 'query', required: true, schema: { type: 'string', format: 'date-time' } },
    ];
    const given = document('T', { paths: { '/a': { get: { ...ok, parameters } } } });
    const calls = [
      [{}, "client.a.get({ id: 1, at: '2026-01-31T12:00:00Z' })", ''],
      [
        { int64: 'string' },
        "client.a.get({ id: '1', at: '2026-01-31T12:00:00Z' })",
        'are strings of their digits.',
      ],
      [
        { int64: 'bigint', dates: 'Date' },
        "client.a.get({ id: 1n, at: new Date('2026-01-31T12:00:00Z') })",
        'are of type `bigint`. Moments (`date-time`) are of type `Date`, days (`date`) are strings.',
      ],
    ] as const;
    for (const [types, call, said] of calls) {
      const text = (await filesOf(given, { types }))('README.md');
      expect(text).toContain(`const result = await ${call};`);
      expect(text).toContain(said);
      expect(text.includes('as it came')).toBe(said !== '');
    }
  });

  it('shows hostile text and obeys none of it', async () => {
    const given = document(hostile, {
      paths: { '/a': { get: { ...ok, operationId: hostile, tags: [hostile] } } },
    });
    const text = (await filesOf(given))('README.md');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toContain('[a](b)');
    expect(text).toContain('{{v}}');
  });

  it('does without an operation', async () => {
    const file = await filesOf(document('T'));
    expect(file('README.md')).not.toContain('await client.(');
    expect(file('api.md')).toContain('# API reference');
  });

  it('gives variables of servers that have no default their values', async () => {
    const server = (url: string) => ({ servers: [{ url }] });
    const file = await filesOf(
      document('T', {
        ...server('https://{tenant}.example/{base}'),
        paths: { '/a': { get: ok, put: { ...ok, ...server('https://{shard}.example') } } },
      }),
    );
    expect(file('README.md')).toContain(
      "new Client({ server: { tenant: '…', base: '…' }, servers: { shard: { shard: '…' } } })",
    );
  });
});

describe('api.md', () => {
  it('lists every method and type', async () => {
    const paths = {
      '/users': { get: { ...ok, tags: ['users'], operationId: 'list' } },
      '/users/{id}': { delete: { ...ok, tags: ['users'], operationId: 'remove' } },
    };
    const text = (await filesOf(document('T', { paths })))('api.md');
    for (const call of ['client.users.list(params?, options?)', 'client.users.remove(params, options?)'])
      expect(text).toContain(call);
    for (const type of ['UsersListRequest', 'UsersListResponse', 'UsersListError', 'UsersRemoveRequest'])
      expect(text).toContain(`- \`${type}\``);
  });
});

describe('LICENSE', () => {
  it('is the MIT text by default, and a pointer for any other', async () => {
    expect((await filesOf(document('T')))('LICENSE')).toMatch(/^MIT License/);
    const other = await filesOf(document('T'), { package: { license: 'Apache-2.0', author: 'A\nB' } });
    expect(other('LICENSE')).toBe(
      'Copyright (c) A B\n\nLicensed under Apache-2.0. The full text is at https://spdx.org/licenses/\n',
    );
  });
});
