import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the whole process, from its start to its end. */
  readonly seconds: number;
  /** Peak of resident memory, in MB. */
  readonly rssMB: number;
}

/** Runs a Node program in a process of its own and measures it. */
export function runMeasured(cwd: string, argv: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'lapwright-measure-'));
  const result = join(folder, 'rss');
  const hook = join(import.meta.dirname, 'measure.js');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, MEASURED: result },
  });
  const seconds = (performance.now() - start) / 1000;
  const rssMB = Number(readFileSync(result, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { exitCode: status ?? -1, stdout, stderr, seconds, rssMB };
}
