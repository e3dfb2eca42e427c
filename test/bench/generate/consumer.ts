import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const tsc = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');

/** What the compiler needs for a program that makes one call: seconds in all, and types it had to make. */
export function consumerCost(folder: string, call: string): { seconds: number; instantiations: number } {
  const consumer = join(folder, '../consumer');
  mkdirSync(consumer, { recursive: true });
  const from = JSON.stringify(join(folder, 'dist/esm/index.js'));
  const compilerOptions = { noEmit: true, strict: true, target: 'es2022', module: 'nodenext', types: [] };
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(consumer, 'main.ts'),
    `import { Client } from ${from};\nconst client = new Client({ project_id: 'p', secret: 's' });\nexport const result = await client.${call};\n`,
  );
  const given = [tsc, '-p', consumer, '--extendedDiagnostics'];
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout);
  return { seconds, instantiations: Number(/Instantiations:\s*(\d+)/.exec(stdout)?.[1] ?? Number.NaN) };
}
