import type { Processes } from '../writer/recover.ts';

/** The world outside, as far as the command line needs it. Tests bring their own. */
export interface Host {
  readonly cwd: string;
  /** Results: what a caller may parse. */
  readonly stdout: (text: string) => void;
  /** What people read: progress, diagnostics, summaries. */
  readonly stderr: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether a person is watching standard error, so that a line may be rewritten. */
  readonly terminal: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Milliseconds from some point in time. */
  readonly now: () => number;
  readonly processes: Processes;
}

/** This process. */
export function processHost(): Host {
  const { stdout, stderr, env } = process;
  const terminal = stderr.isTTY && env['CI'] === undefined;
  // https://no-color.org and https://force-color.org
  const color = env['FORCE_COLOR'] === undefined ? terminal && !env['NO_COLOR'] : env['FORCE_COLOR'] !== '0';
  return {
    cwd: process.cwd(),
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    get stdin() {
      return process.stdin;
    },
    terminal,
    color,
    columns: stderr.columns ?? 80,
    now: () => performance.now(),
    processes: { own: process.pid, isRunning },
  };
}

/** Whether a process is there; one that belongs to somebody else is. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
