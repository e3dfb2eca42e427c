import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { emitPackage } from '../../../generator/emitters/emitPackage.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { planPackage } from '../../../generator/plan/planPackage.ts';
import { readLap } from '../../../generator/readers/lap/readLap.ts';
import { typecheck } from '../../support/typecheck.ts';
import { lapDocuments } from './documents.ts';

const root = join(import.meta.dirname, '../../..');
const work = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-lap-')));
afterAll(() => rmSync(work, { recursive: true }));

/** Writes the sources of a package and returns how many operations it has. */
async function writePackage(name: string, text: string): Promise<number> {
  const { report, hasErrors } = createDiagnostics();
  const config = { input: name, output: name };
  const read = readLap({ root: { file: name, text, data: undefined } }, {}, report);
  if (read === null) throw new Error(`${name} cannot be read`);
  const api = runPasses(read, {}, report);
  const plan = planPackage(api, config, report);
  const files = emitPackage(api, plan);
  if (hasErrors()) throw new Error(`${name} has errors`);
  for (const file of files) {
    if (!file.path.startsWith('src/') || file.path.startsWith('src/runtime/')) continue;
    const path = join(work, name, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
  }
  // The runtime is in no package twice: it is the same files for all of them.
  symlinkSync(join(root, 'templates/runtime'), join(work, name, 'src/runtime'));
  return api.operations.length;
}

test('a package can be made of every document, and all compile under the strict flags', async () => {
  writeFileSync(join(work, 'package.json'), '{"type":"module"}');
  let operations = 0;
  for (const [name, text] of lapDocuments) operations += await writePackage(name, text);
  expect(operations).toBe(1001);
  expect(typecheck(work, ['*/src/**/*.ts'], { exclude: ['*/src/runtime'] })).toBe('');
}, 120_000);
