import { expect, test } from 'vitest';
import { packageFacts } from '../../../generator/plan/packageFacts.ts';
import { readDocument } from '../../support/readDocument.ts';

test.each([
  ['Pet Store', 'pet-store'],
  ['', 'api-client'],
  ['../..', 'api-client'],
  ['Events', 'events-client'],
  ['HTTP', 'http-client'],
  ['My  API v2.0 (beta)!', 'my-api-v2-0-beta'],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
])('a package of the API %j', async (title, want) => {
  const { api } = await readDocument({ openapi: '3.1.0', info: { title, version: '1' }, paths: {} });
  expect(packageFacts(api, { input: '', output: '' }).name).toBe(want);
  const named = { input: '', output: '', package: { name: '@acme/x' } };
  expect(packageFacts(api, named).name).toBe('@acme/x');
});
