import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { load } from '../../../generator/source/load.ts';
import type { Sources } from '../../../generator/source/sources.ts';
import { createTexts } from '../../../generator/source/texts.ts';

async function sourcesOf(document: object): Promise<Sources> {
  const { report, all } = createDiagnostics();
  const stdin = Readable.from([Buffer.from(JSON.stringify(document))]);
  const sources = await load('-', { cwd: '/', texts: createTexts(), stdin }, report);
  if (sources === null) throw new Error(JSON.stringify(all()));
  return sources;
}

test('a missing place behind a reference to itself is missing, at once', async () => {
  const sources = await sourcesOf({
    openapi: '3.2.0',
    $self: 'https://api.example/openapi.json',
    paths: { '/a': { $ref: '#/paths/~1a%20' }, '/a ': { $ref: '#/paths/~1a' } },
  });
  const started = performance.now();
  expect(sources.resolve('#/paths/~1a/get', '<stdin>')).toBeNull();
  expect(sources.resolve('https://api.example/openapi.json#/paths/~1a/get', '<stdin>')).toBeNull();
  expect(performance.now() - started).toBeLessThan(200);
});

test('a pointer leads through the references on its way', async () => {
  const sources = await sourcesOf({
    openapi: '3.1.0',
    paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1c' }, '/c': { get: { tags: ['x'] } } },
  });
  expect(sources.resolve('#/paths/~1a/get/tags/0', '<stdin>')).toEqual({
    file: '<stdin>',
    pointer: '/paths/~1c/get/tags/0',
    value: 'x',
  });
});

test('a relative reference is relative to the $id around it, and to the file where that leads nowhere', async () => {
  const texts = new Map([
    ['https://api.example/a.json', { openapi: '3.1.0', paths: {}, components: { schemas: { A: schema } } }],
    ['https://schemas.example/v1/part.json', { type: 'string' }],
    ['https://api.example/near.json', { type: 'number' }],
  ]);
  const asked: string[] = [];
  const answer = async (url: RequestInfo | URL): Promise<Response> => {
    asked.push(String(url));
    const found = texts.get(String(url));
    return new Response(JSON.stringify(found), { status: found === undefined ? 404 : 200 });
  };
  const allowed = { roots: [], origins: ['https://schemas.example'] };
  const options = { cwd: '/', texts: createTexts(), fetch: answer, allowed };
  const sources = await load('https://api.example/a.json', options, createDiagnostics().report);
  const at = '/components/schemas/A/items';
  const value = (ref: string) => sources?.resolve(ref, 'https://api.example/a.json', at)?.value;
  expect(value('part.json')).toEqual({ type: 'string' });
  expect(value('near.json')).toEqual({ type: 'number' });
  expect(asked).toContain('https://schemas.example/v1/part.json');
});

const schema = {
  $id: 'https://schemas.example/list.json',
  items: { $id: 'v1/', anyOf: [{ $ref: 'part.json' }, { $ref: 'near.json' }] },
};
