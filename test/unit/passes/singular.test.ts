import { expect, it } from 'vitest';
import { singular } from '../../../generator/passes/singular.ts';

const cases: [string, string][] = [
  ['users', 'user'],
  ['addresses', 'address'],
  ['entries', 'entry'],
  ['statuses', 'status'],
  ['boxes', 'box'],
  ['branches', 'branch'],
  ['movies', 'movie'],
  ['keys', 'key'],
  ['address', 'address'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['series', 'series'],
  ['news', 'news'],
  ['alias', 'alias'],
  ['is', 'is'],
  ['totps', 'totp'],
  ['user', 'user'],
  ['', ''],
];
it.each(cases)('%s', (given, want) => {
  expect(singular(given)).toBe(want);
});
