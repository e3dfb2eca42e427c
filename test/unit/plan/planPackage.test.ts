import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { exportedRuntimeNames } from '../../../generator/emitters/typescript/indexFile.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { planPackage } from '../../../generator/plan/planPackage.ts';
import { globalNames, helperNames, packageNames } from '../../../generator/plan/reserved.ts';
import { filesBelow } from '../../support/files.ts';
import { readDocument } from '../../support/readDocument.ts';

const schema = (name: string) => ({
  $ref: name.includes('/')
    ? `#/components/schemas/${name}`
    : `#/components/schemas/${encodeURIComponent(name.replaceAll('~', '~0'))}`,
});
const returns = (name: string) => ({
  responses: { 200: { description: '', content: { 'application/json': { schema: schema(name) } } } },
});
const object = (properties: object = { a: { type: 'string' } }) => ({ type: 'object', properties });

/** A document with one operation per schema, so that all of them are used. */
const document = (names: readonly string[], more: object = {}) => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: { ...Object.fromEntries(names.map((name, at) => [`/p${at}`, { get: returns(name) }])), ...more },
  components: { schemas: Object.fromEntries(names.map((name) => [name, object()])) },
});

async function planOf(given: object, config: Partial<ProjectConfig> = {}) {
  const { api: read } = await readDocument(given);
  const { report, all } = createDiagnostics();
  const project = { input: '', output: '', ...config };
  const api = runPasses(read, project, report);
  const plan = planPackage(api, project, report);
  const symbols = [
    ...[...plan.types.values()].map(({ name }) => name),
    ...[...plan.operations.values()].flatMap(({ names }) => [
      names.function,
      names.request,
      names.response,
      names.error,
    ]),
    ...plan.nodes.map(({ className }) => className),
  ];
  return { plan, symbols: [...new Set(symbols)], all: all() };
}

const typeNames = ({ plan }: Awaited<ReturnType<typeof planOf>>): readonly string[] =>
  [...plan.types.values()].map(({ name }) => name).toSorted();

describe('reserved names', () => {
  const textsIn = (folder: string): readonly string[] => {
    const path = join(import.meta.dirname, '../../..', folder);
    return filesBelow(path).map((file) => readFileSync(join(path, file), 'utf8'));
  };
  const reserved = (name: string): boolean => packageNames.has(name) || helperNames.has(name);

  it('hold every function of the runtime: generated code may call it', () => {
    const names = textsIn('templates/runtime').flatMap((text) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|let) (\w+)/gm)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => !reserved(name))).toEqual([]);
  });

  it('hold what the index exports', () => {
    expect(exportedRuntimeNames.filter((name) => !reserved(name))).toEqual([]);
  });

  it('hold the types that generated code names', () => {
    const names = textsIn('generator/emitters/typescript').flatMap((text) =>
      [...text.matchAll(/runtimeType\('\w+', '(\w+)'/g)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !reserved(name))).toEqual([]);
  });
});

describe('options of credentials', () => {
  it('have no name that the options of a client or of its core have, or every object', async () => {
    const names = ['timeout', 'baseUrl', 'headers', 'server', 'token', 'constructor', 'valueOf'];
    const securitySchemes = Object.fromEntries(
      names.map((name) => [name, { type: 'http', scheme: 'bearer' }]),
    );
    const get = { responses: {}, security: names.map((name) => ({ [name]: [] })) };
    const { plan } = await planOf({
      ...document([]),
      paths: { '/a': { get } },
      components: { securitySchemes },
    });
    const options = plan.options.credentials.flatMap(({ fields }) => fields.map(({ option }) => option));
    expect(options.toSorted()).toEqual([
      'baseUrlCredential',
      'constructorCredential',
      'headersCredential',
      'serverCredential',
      'timeoutCredential',
      'token',
      'valueOfCredential',
    ]);
  });
});

describe('the login of calls that are not described', () => {
  const open = { get: { responses: {}, security: [] } };
  const optional = { get: { responses: {}, security: [{}] } };
  const key = { get: { responses: {}, security: [{ key: [] }] } };
  const rows: readonly [string, object, readonly (readonly string[])[]][] = [
    ['is that of most operations', { '/a': key, '/b': key, '/c': open }, [['key']]],
    ['is none where there is none', { '/a': open, '/b': optional }, []],
    [
      'is one, however many operations have none',
      { '/a': open, '/b': open, '/c': optional, '/d': key },
      [['key']],
    ],
  ];
  it.each(rows)('%s', async (_, paths, want) => {
    const securitySchemes = { key: { type: 'apiKey', in: 'header', name: 'X-Key' } };
    const { plan } = await planOf({ ...document([]), paths, components: { securitySchemes } });
    expect(plan.options.security).toEqual(want);
  });
});

describe('names of types', () => {
  const globals = [
    'Array',
    'Date',
    'Promise',
    'Record',
    'Response',
    'Error',
    'Map',
    'Client',
    'Request',
    'URL',
    'ApiError',
    'string',
    'Function',
  ];
  it('shadow no global and nothing of the package', async () => {
    const planned = await planOf(document(globals));
    expect(typeNames(planned)).toHaveLength(globals.length);
    expect(
      planned.symbols.filter((name) => globalNames.has(name) || packageNames.has(name) || name === 'Client'),
    ).toEqual([]);
    expect(typeNames(planned)).toContain('ErrorModel');
  });

  const cases: [string, { given: readonly string[]; want: readonly string[] }][] = [
    ['are the names that the author gave', { given: ['User', 'user_group'], want: ['User', 'UserGroup'] }],
    [
      'stay apart where they differ in spelling only',
      { given: ['FooBar', 'Foo_Bar'], want: ['FooBar', 'Foo_Bar'] },
    ],
    [
      'are identifiers',
      { given: ['2fa', 'a.b', 'Response«User»', '日本'], want: ['AB', 'ResponseUser', '_2fa', '日本'] },
    ],
    ['are made up where nothing is left of a name', { given: ['🚀', '-'], want: ['Model', 'Model2'] }],
    [
      'are safe for names of the prototype',
      { given: ['__proto__', 'constructor', 'toString'], want: ['Constructor', 'Proto', 'ToString'] },
    ],
  ];
  it.each(cases)('%s', async (_, { given, want }) => {
    expect(typeNames(await planOf(document(given)))).toEqual(want.toSorted());
  });

  it('of parts come from what they are a part of, whoever refers to them', async () => {
    const planned = await planOf({
      ...document(['User']),
      paths: { '/a': { get: returns('User') }, '/b': { get: returns('User/properties/address') } },
      components: { schemas: { User: object({ address: object() }) } },
    });
    expect(typeNames(planned)).toEqual(['User', 'UserAddress']);
  });

  it('do not change when an unrelated schema or operation is added', async () => {
    const before = await planOf(document(['User', 'Order', 'Error', 'Foo_Bar', 'FooBar']));
    const more = document(['User', 'Order', 'Error', 'Foo_Bar', 'FooBar', 'Aardvark', 'Zebra'], {
      '/aaa': { post: returns('User') },
      '/p0/{id}': { get: returns('Order') },
    });
    const after = await planOf(more);
    expect(after.symbols).toEqual(expect.arrayContaining([...before.symbols]));
    for (const [id, { call }] of before.plan.operations)
      expect(after.plan.operations.get(id)?.call).toEqual(call);
  });

  it('can be chosen', async () => {
    const planned = await planOf(document(['User', 'Error']), { names: { types: { Error: 'Problem' } } });
    expect(typeNames(planned)).toEqual(['Problem', 'User']);
  });

  it('are short where the config says how, and scoped where the short ones collide', async () => {
    const names = ['api_user_v1_Name', 'api_scim_v1_Name', 'api_user_v1_User'];
    const config = { names: { schema: '^api_(?<scope>\\w+)_v1_(?<name>\\w+)$' } };
    expect(typeNames(await planOf(document(names), config))).toEqual(['ScimName', 'User', 'UserName']);
  });

  it('say where inline types stand', async () => {
    const address = object({ street: object({ kind: { type: 'string', enum: ['a', 'b'] } }) });
    const given = document(['User']);
    const schemas = { User: object({ address }) };
    const planned = await planOf({ ...given, components: { schemas } });
    expect(typeNames(planned)).toEqual(['User', 'UserAddress', 'UserAddressStreet', 'UserAddressStreetKind']);
  });

  it('cope with very long names', async () => {
    const long = 'x'.repeat(50_000);
    const planned = await planOf(document([long, `${long}y`]));
    expect(typeNames(planned).map((name) => name.length)).toEqual([100, 100]);
    expect(planned.plan.modules.every(({ file }) => file.length < 100)).toBe(true);
  });
});

describe('call paths', () => {
  const call = ({ plan }: Awaited<ReturnType<typeof planOf>>): readonly string[] =>
    [...plan.operations.values()].map(({ call: path }) => path.join('.')).toSorted();
  const paths = (...operations: readonly [string, object][]) => {
    const entries = operations.map(([path, facts]): [string, object] => [
      path,
      { get: { ...returns('User'), ...facts } },
    ]);
    return { ...document(['User']), paths: Object.fromEntries(entries) };
  };

  it('are unique', async () => {
    const given = paths(
      ['/a', { tags: ['x'], operationId: 'get' }],
      ['/b', { tags: ['x'], operationId: 'get' }],
    );
    const planned = await planOf(given);
    expect(new Set(call(planned)).size).toBe(2);
    expect(planned.all.map(({ code }) => code)).toContain('plan/call-renamed');
  });

  it('never hide a node behind a method', async () => {
    const given = paths(
      ['/users/posts', {}],
      ['/users/posts/{id}/x', {}],
      ['/u', { tags: ['users'], operationId: 'posts' }],
    );
    expect(call(await planOf(given))).toEqual(['users.getPosts', 'users.posts.list', 'users.posts.x.get']);
  });

  it('keep away from members that the language calls by itself', async () => {
    const given = paths(['/then', {}], ['/constructor', { tags: ['a'], operationId: 'then' }]);
    expect(call(await planOf(given))).toEqual(['a.then_', 'then_.get']);
  });

  it('can be chosen, and a choice for nothing is reported', async () => {
    const names = { calls: { 'GET /users': 'people.all', 'GET /nothing': 'x' } };
    const planned = await planOf(paths(['/users', {}]), { names });
    expect(call(planned)).toEqual(['people.all']);
    expect(planned.all.map(({ message }) => message)).toEqual([
      'names.calls names "GET /nothing", and there is no such operation',
    ]);
  });
});

describe('clients', () => {
  it('share a class where they have the same operations, and prefix what is theirs alone', async () => {
    const users = { get: returns('User') };
    const given = {
      ...document(['User']),
      paths: { '/a/users': users, '/b/users': users, '/shared': users },
    };
    const { plan } = await planOf(given, {
      clients: [
        { name: 'Client', include: ['/a/**', '/shared'] },
        { name: 'BClient', typePrefix: 'B', include: ['/b/**', '/shared'] },
      ],
      names: { pathPrefixes: ['/a', '/b'] },
    });
    expect(plan.nodes.map(({ className }) => className)).toEqual([
      'SharedResource',
      'UsersResource',
      'BUsersResource',
    ]);
    expect(plan.operations.get('GET /b/users' as never)?.names.function).toBe('bUsersList');
    expect(plan.clients.map(({ className, file }) => `${className} ${file}`)).toEqual([
      'Client src/client.ts',
      'BClient src/b-client.ts',
    ]);
  });
});

describe('webhooks', () => {
  it('go on in another file when one is full, which no client has', async () => {
    const post = { post: { description: 'A long story. '.repeat(1500), responses: {} } };
    const given = { ...document(['User']), webhooks: { a: post, b: post, c: post } };
    const { plan } = await planOf(given, { clients: [{ name: 'Webhooks_2', include: ['/**'] }] });
    const files = [...plan.webhooks, ...plan.clients].map(({ file }) => file);
    expect(files).toEqual([
      'src/webhooks.ts',
      'src/webhooks-2.ts',
      'src/webhooks-3.ts',
      'src/webhooks-2-2.ts',
    ]);
  });
});

describe('pages that the config asks for', () => {
  const answer = object({ items: { type: 'array', items: object() }, next: { type: 'string' } });
  const cursor = { cursor: { type: 'string' } };
  const paging = {
    'POST /a': { kind: 'cursor', items: 'items', parameter: 'cursor', next: 'next' },
  } as const;
  const cases: [string, { given: object; want: readonly string[] }][] = [
    ['by a property of a flat body', { given: object(cursor), want: [] }],
    [
      'by a property of a body that is given whole',
      { given: { ...object(cursor), additionalProperties: true }, want: ['plan/paging-unknown'] },
    ],
  ];
  it.each(cases)('%s', async (_, { given, want }) => {
    const json = (type: object) => ({ content: { 'application/json': { schema: type } } });
    const post = { requestBody: json(given), responses: { 200: { description: '', ...json(answer) } } };
    const { plan, all } = await planOf(document([], { '/a': { post } }), { paging });
    expect(all.map(({ code }) => code)).toEqual(want);
    expect(plan.operations.get('POST /a' as never)?.paging === null).toBe(want.length > 0);
  });
});
