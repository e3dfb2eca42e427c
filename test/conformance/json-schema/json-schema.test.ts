import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { score, unsound, worse } from './score.ts';
import { readSuite } from './suite.ts';
import { readScores } from './table.ts';

/* The keywords that make up most schemas; `npm run conformance:json-schema` asks about all of them. */

const keywords = new Set([
  'additionalProperties',
  'allOf',
  'anyOf',
  'boolean_schema',
  'const',
  'enum',
  'items',
  'not',
  'oneOf',
  'prefixItems',
  'properties',
  'ref',
  'required',
  'type',
]);

const work = mkdtempSync(join(tmpdir(), 'lapwright-json-schema-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('types accept what schemas accept, and refuse no less than before', { timeout: 120_000 }, async () => {
  const { verdicts, faults } = await judge(
    readSuite((keyword) => keywords.has(keyword)),
    work,
  );
  expect(faults).toEqual([]);
  expect(unsound(verdicts)).toEqual([]);
  const before = new Map([...readScores()].filter(([keyword]) => keywords.has(keyword)));
  expect(before.size).toBe(keywords.size);
  expect(worse(before, score(verdicts))).toEqual([]);
});

test('the committed scores are sound for every keyword', () => {
  for (const { valid, accepted } of readScores().values()) {
    expect(accepted).toEqual({ request: valid, response: valid });
  }
});
