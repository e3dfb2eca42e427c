import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonValue } from '../../generator/ir/types.ts';
import { filesBelow } from '../support/files.ts';
import { generateFiles } from '../support/generateFiles.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'lapwright-determinism-'));
afterAll(() => rmSync(work, { recursive: true }));

/** Descriptions that use many different things, and one that is large. */
const descriptions = [
  'spec/stytch.openapi.yaml',
  ...[
    'types-31',
    'allof',
    'names-globals',
    'names-opid-collision',
    'responses',
    'security',
    'params-query-styles',
    'readwrite',
  ].map((name) => `test/conformance/hostile/tricky/${name}.yaml`),
];

/** A generator of numbers in [0, 1) that gives the same ones every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same document with the keys of every mapping in another order; lists keep theirs. */
function shuffled(value: JsonValue, random: () => number): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => ({
    key,
    member: shuffled(member, random),
    at: random(),
  }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, member }) => [key, member]));
}

async function bytes(file: string): Promise<Map<string, string>> {
  const { files, diagnostics } = await generateFiles(work, file);
  expect(files, JSON.stringify(diagnostics.map(({ message }) => message))).not.toBeNull();
  return new Map((files ?? []).map(({ path, text }) => [path, text]));
}

describe('the same bytes', () => {
  it.each(descriptions)(
    'twice, and with shuffled keys: %s',
    async (path) => {
      const document: JsonValue = parse(readFileSync(join(root, path), 'utf8'), { maxAliasCount: -1 });
      writeFileSync(join(work, 'api.json'), JSON.stringify(document));
      const first = await bytes('api.json');
      expect(await bytes('api.json')).toEqual(first);
      writeFileSync(join(work, 'api.json'), JSON.stringify(shuffled(document, seeded(7))));
      expect(await bytes('api.json')).toEqual(first);
    },
    60_000,
  );
});

describe('the same bytes elsewhere', () => {
  const places: [string, Record<string, string>][] = [
    ['Asia/Kathmandu, German', { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }],
    ['America/St_Johns, Turkish', { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ];
  const run = (name: string, env: Record<string, string>): Map<string, string> => {
    const out = join(work, name);
    const given = ['generate', '-i', join(root, 'spec/stytch.lap'), '-o', out, '--silent'];
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...given], {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return new Map(filesBelow(out).map((path) => [path, readFileSync(join(out, path), 'utf8')]));
  };
  let here = new Map<string, string>();
  beforeAll(() => {
    here = run('here', {});
  });
  it.each(places)('%s', (name, env) => {
    expect(run(name, env)).toEqual(here);
  });
});
