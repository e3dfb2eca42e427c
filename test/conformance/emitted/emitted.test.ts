import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import type { OutputFile } from '../../../generator/emitters/output.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { planPackage } from '../../../generator/plan/planPackage.ts';
import { bundledSize } from '../../support/bundledSize.ts';
import { emitPackage } from '../../../generator/emitters/emitPackage.ts';
import { readDocument } from '../../support/readDocument.ts';
import { type Feature, features } from './features.ts';

/*
 * A package holds what its description asks for and nothing else. modules.json says for each feature which modules of
 * the runtime come with it, beyond those of a plain JSON answer, and how large the client may be in a browser program.
 */
interface Row {
  readonly modules: readonly string[];
  /** Bytes of the client class and all it needs, minified and compressed. */
  readonly limit: number;
}

const table = new Map<string, Row>(
  Object.entries(JSON.parse(readFileSync(join(import.meta.dirname, 'modules.json'), 'utf8'))),
);
const work = mkdtempSync(join(tmpdir(), 'lapwright-emitted-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function emit({ operation, method = 'get', document }: Feature): Promise<readonly OutputFile[]> {
  const { report } = createDiagnostics();
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  const path = parameters.some((each) => each.in === 'path') ? '/a/{id}' : '/a';
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    servers: [{ url: 'https://a.test' }],
    paths: { [path]: { [method]: operation } },
    ...document,
  });
  const config = { input: '', output: '' };
  const simple = runPasses(api, {}, report);
  return emitPackage(simple, planPackage(simple, config, report));
}

const modulesOf = (files: readonly OutputFile[]): readonly string[] =>
  files
    .map((file) => /^src\/runtime\/(.*)\.ts$/.exec(file.path)?.[1])
    .filter((name) => name !== undefined)
    .sort();

function bundled(files: readonly OutputFile[], name: string): number {
  const folder = join(work, name.replaceAll(' ', '-'));
  for (const { path, text } of files.filter((file) => file.path.startsWith('src/'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return bundledSize(folder, `export { Client } from './src/index.js';`);
}

const measured = await Promise.all(
  features.map(async (feature) => {
    const files = await emit(feature);
    return { name: feature.name, modules: modulesOf(files), size: bundled(files, feature.name) };
  }),
);
const common = new Set(measured[0]?.modules);

test.each(measured)('$name', ({ name, modules, size }) => {
  const added = name === measured[0]?.name ? modules : modules.filter((module) => !common.has(module));
  expect(added).toEqual(table.get(name)?.modules);
  expect(size, `${name} takes ${size} bytes`).toBeLessThanOrEqual(table.get(name)?.limit ?? 0);
});

test('no feature leaves out what every package needs', () => {
  for (const { name, modules } of measured) {
    expect(
      [...common].filter((module) => !modules.includes(module)),
      name,
    ).toEqual([]);
  }
});

test('the table has no row without a feature', () => {
  expect([...table.keys()].sort()).toEqual(features.map((feature) => feature.name).sort());
});
