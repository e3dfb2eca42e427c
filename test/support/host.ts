import type { Host } from '../../generator/cli/host.ts';
import { run } from '../../generator/cli/run.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, as if no terminal were there. */
export async function runCli(
  cwd: string,
  argv: readonly string[],
  stdin = '',
  parts: Partial<Host> = {},
): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const host: Host = {
    cwd,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    terminal: false,
    color: false,
    columns: 100,
    now: () => performance.now(),
    processes: { own: 1, isRunning: () => false },
    ...parts,
  };
  const exitCode = await run(argv, host);
  return { exitCode, stdout, stderr };
}
