import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import type { LoadOptions } from '../../../generator/source/context.ts';
import { load } from '../../../generator/source/load.ts';
import { createTexts } from '../../../generator/source/texts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapwright-load-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function run(input: string, options: Partial<LoadOptions> = {}) {
  const { report, all } = createDiagnostics();
  const sources = await load(input, { cwd: folder, texts: createTexts(), ...options }, report);
  return { sources, messages: all().map(({ message }) => message), codes: all().map(({ code }) => code) };
}

const root = (ref: string) => `openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {A: {$ref: "${ref}"}}}\n`;

describe('files', () => {
  test('a document and those it refers to, under the names that messages use', async () => {
    await write({
      'api/openapi.yaml': root('schemas/My%20Type.yaml#/A~1B'),
      'api/schemas/My Type.yaml':
        'A/B: {properties: {up: {$ref: "../openapi.yaml#/components/schemas/A"}, c: {$ref: "c.json"}}}',
      'api/schemas/c.json': '{"type":"string"}',
    });
    const { sources, codes } = await run('api/openapi.yaml');
    expect(codes).toEqual([]);
    expect([...(sources?.documents.keys() ?? [])]).toEqual([
      'api/openapi.yaml',
      'api/schemas/My Type.yaml',
      'api/schemas/c.json',
    ]);
    expect(sources?.resolve('schemas/My%20Type.yaml#/A~1B', 'api/openapi.yaml')).toMatchObject({
      file: 'api/schemas/My Type.yaml',
      pointer: '/A~1B',
    });
    expect(sources?.resolve('c.json', 'api/schemas/My Type.yaml')?.value).toEqual({ type: 'string' });
  });

  test.each([
    [
      'a missing file',
      { files: {}, input: 'none.yaml', want: 'cannot read none.yaml: no such file', code: 'source/missing' },
    ],
    [
      'an empty file',
      {
        files: { 'a.yaml': ' \n' },
        input: 'a.yaml',
        want: 'a.yaml is empty: an OpenAPI or LAP document is expected',
        code: 'source/empty',
      },
    ],
    [
      'only comments',
      {
        files: { 'a.yaml': '# nothing\n---\n' },
        input: 'a.yaml',
        want: 'a.yaml is empty: an OpenAPI or LAP document is expected',
        code: 'source/empty',
      },
    ],
    [
      'a folder without schemas',
      {
        files: { 'b/a.txt': 'x' },
        input: 'b',
        want: 'the folder b holds no OpenAPI, LAP or JSON Schema document',
        code: 'source/no-schemas',
      },
    ],
    [
      'a page without a fence',
      {
        files: { 'a.md': '# Hello\n' },
        input: 'a.md',
        want: 'a.md is a Markdown page without a fenced OpenAPI block',
        code: 'source/no-fence',
      },
    ],
    [
      'another format',
      {
        files: { 'a.yaml': 'kind: Pod\n' },
        input: 'a.yaml',
        want: 'a.yaml is not an OpenAPI or LAP document: it has no "openapi" member that gives a version',
        code: 'source/not-an-api',
      },
    ],
  ])('%s', async (_, { files, input, want, code }) => {
    await write(files);
    const { sources, messages, codes } = await run(input);
    expect(sources).toBeNull();
    expect(messages).toEqual([want]);
    expect(codes).toEqual([code]);
  });

  test('a file beyond the limit is not read', async () => {
    await write({ 'a.yaml': `openapi: 3.1.0\nx-a: ${'x'.repeat(1000)}` });
    const { sources, messages } = await run('a.yaml', { maxBytes: 100 });
    expect(sources).toBeNull();
    expect(messages).toEqual(['cannot read a.yaml: it is too large: 1020 bytes or more, the limit is 100']);
  });

  test('standard input, up to the limit', async () => {
    const stdin = () => Readable.from([Buffer.from('openapi: '), Buffer.from('3.1.0')]);
    expect((await run('-', { stdin: stdin() })).sources?.root).toMatchObject({
      file: '<stdin>',
      data: { openapi: '3.1.0' },
    });
    expect((await run('-', { stdin: stdin(), maxBytes: 10 })).codes).toEqual(['source/unreadable']);
  });

  test('LAP is recognised by its text and not parsed', async () => {
    await write({ 'a.txt': '@lap v0.3\n@api A\n' });
    const { sources } = await run('a.txt');
    expect(sources).toMatchObject({ format: 'lap', root: { data: undefined, text: '@lap v0.3\n@api A\n' } });
  });

  test('a folder with an OpenAPI document', async () => {
    await write({ 'api/openapi.yml': root('a.yaml'), 'api/a.yaml': 'type: string', 'api/z.json': '{}' });
    const { sources, codes } = await run('api');
    expect(codes).toEqual([]);
    expect([...(sources?.documents.keys() ?? [])]).toEqual(['api/openapi.yml', 'api/a.yaml']);
  });

  test('a folder with one description among its parts', async () => {
    await write({
      'api/shop.json': '{"openapi": "3.1.0"}',
      'api/parts.json': '{"$id": "x", "type": "string"}',
    });
    const { sources, codes } = await run('api');
    expect(codes).toEqual([]);
    expect(sources?.root.file).toBe('api/shop.json');
  });

  test('a folder with several descriptions', async () => {
    await write({
      'api/b.yaml': 'openapi: 3.1.0',
      'api/a.lap': '@lap v0.3',
      'api/c.yaml': 'a: {openapi: 3.1.0}',
    });
    const { sources, messages, codes } = await run('api');
    expect(sources).toBeNull();
    expect(codes).toEqual(['source/which-document']);
    expect(messages).toEqual(['the folder api holds several descriptions: api/a.lap, api/b.yaml']);
  });

  test('a named pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [{ sources }] = await Promise.all([run('pipe'), writeFile(pipe, 'openapi: 3.1.0')]);
    expect(sources?.root.data).toEqual({ openapi: '3.1.0' });
  });

  test('a file URL', async () => {
    await write({ 'a.yaml': 'openapi: 3.1.0' });
    const { sources } = await run(pathToFileURL(join(folder, 'a.yaml')).href);
    expect(sources?.root.file).toBe('a.yaml');
  });

  test.each([
    ['ftp://api.example/a.yaml', 'it is neither a file nor an http URL'],
    ['https://', 'this is no URL'],
  ])('%s', async (given, want) => {
    expect((await run(given)).messages).toEqual([`cannot read ${given}: ${want}`]);
  });

  test('a folder of JSON Schema documents, linked by $id', async () => {
    await write({
      'schemas/a.json':
        '{"$id":"#/components/schemas/A","properties":{"b":{"$ref":"#/components/schemas/B"}}}',
      'schemas/b.json': '{"$id":"#/components/schemas/B","type":"string"}',
      'schemas/note.txt': 'x',
    });
    const { sources, codes } = await run('schemas');
    expect(codes).toEqual([]);
    expect(sources).toMatchObject({
      format: 'jsonSchema',
      root: { data: { documents: [{ $ref: 'a.json' }, { $ref: 'b.json' }] } },
    });
    expect(sources?.resolve('#/components/schemas/B', 'schemas/a.json')).toMatchObject({
      file: 'schemas/b.json',
      pointer: '',
    });
  });
});

describe('references that lead away', () => {
  const failure = async (ref: string, options: Partial<LoadOptions> = {}) => {
    await write({ 'api/openapi.yaml': root(ref), 'secret.yaml': 'A: {const: secret}' });
    const { sources } = await run('api/openapi.yaml', options);
    return [
      sources?.resolve(ref, 'api/openapi.yaml') ?? null,
      sources?.failure(ref, 'api/openapi.yaml') ?? null,
    ];
  };

  test.each([
    [
      'above the root’s folder',
      '../secret.yaml#/A',
      { kind: 'refused', target: 'secret.yaml', cause: "outside of the document's folder" },
    ],
    ['an absolute path', '/etc/passwd', { kind: 'refused', cause: "outside of the document's folder" }],
    ['a file URL', 'file:///etc/passwd', { kind: 'refused', cause: "outside of the document's folder" }],
    ['a host in a file URL', 'file://host/share/a.yaml', { kind: 'unreadable', cause: 'this is no path' }],
    [
      'another origin',
      'https://other.example/a.yaml',
      { kind: 'refused', target: 'https://other.example/a.yaml', cause: 'at an origin that is not allowed' },
    ],
    [
      'another scheme',
      'ftp://other.example/a.yaml',
      { kind: 'refused', cause: 'neither a file nor an http URL' },
    ],
    ['a missing file', 'none.yaml', { kind: 'unreadable', target: 'api/none.yaml', cause: 'no such file' }],
    ['a folder', '.', { kind: 'unreadable', cause: 'folder' }],
    ['no URL', 'http://[::bad', { kind: 'unreadable', cause: 'this is no URL' }],
  ])('%s', async (_, ref, want) => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const [found, why] = await failure(ref, { fetch });
    expect(found).toBeNull();
    expect(why).toMatchObject(want);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('a symbolic link does not lead out of the folder', async () => {
    await write({ 'api/openapi.yaml': root('link.yaml'), 'secret.yaml': 'type: string' });
    await symlink(join(folder, 'secret.yaml'), join(folder, 'api/link.yaml'));
    const { sources } = await run('api/openapi.yaml');
    expect(sources?.failure('link.yaml', 'api/openapi.yaml')?.kind).toBe('refused');
  });

  test('an allowed folder and an allowed origin', async () => {
    const [found] = await failure('../secret.yaml#/A', { allowed: { roots: ['.'], origins: [] } });
    expect(found).toMatchObject({ file: 'secret.yaml', value: { const: 'secret' } });
    const fetch = async () => new Response('{"A":{"type":"string"}}');
    const options = { fetch, allowed: { roots: [], origins: ['https://other.example'] } };
    const [remote] = await failure('https://other.example/a.json#/A', options);
    expect(remote).toMatchObject({ file: 'https://other.example/a.json', value: { type: 'string' } });
  });

  test('refs in examples, defaults and extensions are data', async () => {
    await write({
      'openapi.yaml':
        'openapi: 3.1.0\npaths: {}\nx-a: {$ref: none1.yaml}\ncomponents: {schemas: {A: {example: {$ref: none2.yaml}, default: {$ref: none3.yaml}, properties: {example: {$ref: b.yaml}}}}}\n',
      'b.yaml': 'type: string',
    });
    const { sources } = await run('openapi.yaml');
    expect(sources?.documents.size).toBe(2);
    expect(sources?.failure('none1.yaml', 'openapi.yaml')).toBeNull();
  });

  test('a broken document costs its own message', async () => {
    await write({ 'openapi.yaml': root('b.yaml'), 'b.yaml': '{a: [}' });
    const { sources, codes } = await run('openapi.yaml');
    expect(codes).toEqual(['source/syntax']);
    expect(sources?.failure('b.yaml', 'openapi.yaml')?.cause).toBe('it cannot be parsed');
  });

  test('an $id of a loaded document is not fetched', async () => {
    await write({ 'openapi.yaml': `${root('https://schemas.example/a')}  \n`, 'x.yaml': '' });
    await write({
      'openapi.yaml':
        'openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {A: {$ref: "https://schemas.example/b#n"}, B: {$id: "https://schemas.example/b", $defs: {N: {$anchor: n, type: string}}}}}\n',
    });
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { sources } = await run('openapi.yaml', { fetch });
    expect(sources?.resolve('https://schemas.example/b#n', 'openapi.yaml')).toMatchObject({
      pointer: '/components/schemas/B/$defs/N',
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('URLs', () => {
  test('documents of one origin, with a token for that origin only', async () => {
    const pages: Readonly<Record<string, string>> = {
      'https://api.example/v1/openapi.yaml':
        'openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {A: {$ref: "b.yaml#/B"}, C: {$ref: "https://cdn.example/c.yaml"}}}\n',
      'https://api.example/v1/b.yaml': 'B: {type: string}\n',
      'https://cdn.example/c.yaml': 'type: integer\n',
    };
    const asked: (readonly [string, string | null])[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const url = String(input);
      asked.push([url, new Headers(init?.headers).get('authorization')]);
      return new Response(pages[url] ?? '', { status: url in pages ? 200 : 404 });
    };
    const { sources, codes } = await run('https://api.example/v1/openapi.yaml', {
      fetch,
      headers: { 'https://api.example': { authorization: 'Bearer T' } },
      allowed: { roots: [], origins: ['https://cdn.example'] },
    });
    expect(codes).toEqual([]);
    expect(sources?.resolve('b.yaml#/B', 'https://api.example/v1/openapi.yaml')?.value).toEqual({
      type: 'string',
    });
    expect(asked.sort()).toEqual([
      ['https://api.example/v1/b.yaml', 'Bearer T'],
      ['https://api.example/v1/openapi.yaml', 'Bearer T'],
      ['https://cdn.example/c.yaml', null],
    ]);
  });

  test.each([
    [
      'a redirect to another origin',
      {
        status: 302,
        location: 'https://evil.example/',
        want: 'it redirects to another origin, https://evil.example',
      },
    ],
    ['a redirect without end', { status: 302, location: '/', want: 'it redirects too often' }],
    ['an error', { status: 404, location: null, want: 'the server answers 404' }],
  ])('%s', async (_, { status, location, want }) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(String(input));
      return new Response(null, { status, headers: location === null ? {} : { location } });
    };
    const { sources, messages } = await run('https://api.example/', { fetch });
    expect(sources).toBeNull();
    expect(messages).toEqual([`cannot read https://api.example/: ${want}`]);
    expect(asked.every((url) => url.startsWith('https://api.example/'))).toBe(true);
    expect(asked.length).toBeLessThan(10);
  });

  test('references start where a redirect ended', async () => {
    const fetch: typeof globalThis.fetch = async (input) => {
      const url = String(input);
      if (url === 'https://api.example/latest')
        return new Response(null, { status: 302, headers: { location: '/v2/openapi.yaml' } });
      return new Response(url.endsWith('/v2/openapi.yaml') ? root('b.yaml') : 'type: string');
    };
    const { sources } = await run('https://api.example/latest', { fetch });
    expect([...(sources?.documents.keys() ?? [])]).toEqual([
      'https://api.example/v2/openapi.yaml',
      'https://api.example/v2/b.yaml',
    ]);
  });

  test('a password in the URL becomes a header, and stays out of every name', async () => {
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      asked.push([String(input), new Headers(init?.headers).get('authorization')]);
      return new Response(String(input).endsWith('b.yaml') ? 'type: string' : root('b.yaml'));
    };
    const { sources } = await run('https://m%40e:p%s@api.example/a.yaml', { fetch });
    expect([...(sources?.documents.keys() ?? [])]).toEqual([
      'https://api.example/a.yaml',
      'https://api.example/b.yaml',
    ]);
    const authorization = `Basic ${Buffer.from('m@e:p%s').toString('base64')}`;
    expect(asked).toEqual([
      ['https://api.example/a.yaml', authorization],
      ['https://api.example/b.yaml', authorization],
    ]);
  });

  test('a document without an end is cut off at the limit', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(0x20)),
    });
    const { messages } = await run('https://api.example/', {
      fetch: async () => new Response(endless),
      maxBytes: 5000,
    });
    expect(messages).toEqual([
      'cannot read https://api.example/: it is too large: 6000 bytes or more, the limit is 5000',
    ]);
  });

  test('no connection', async () => {
    const fetch = async () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }),
      );
    expect((await run('https://api.example/', { fetch })).messages).toEqual([
      'cannot read https://api.example/: no answer: the server refuses the connection (ECONNREFUSED)',
    ]);
  });
});
