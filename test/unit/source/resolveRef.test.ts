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
