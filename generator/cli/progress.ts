import type { Stage } from '../generate.ts';
import type { Host } from './host.ts';

export interface Timing {
  readonly stage: Stage;
  readonly milliseconds: number;
}

export interface Progress {
  readonly stage: <T>(stage: Stage, work: () => Promise<T>) => Promise<T>;
  readonly timings: () => readonly Timing[];
}

/** Shows the stages of one project, one line each; on a terminal the line stands there while the stage runs. */
export function showProgress(host: Host, name: string, silent: boolean): Progress {
  const timings: Timing[] = [];
  const stage = async <T>(current: Stage, work: () => Promise<T>): Promise<T> => {
    const label = `${name}: ${current}`;
    const rewrite = host.terminal && !silent;
    if (rewrite) host.stderr(`${label} …`);
    const start = host.now();
    try {
      return await work();
    } finally {
      const milliseconds = host.now() - start;
      timings.push({ stage: current, milliseconds });
      const line = `${label} ${Math.round(milliseconds)} ms\n`;
      if (!silent) host.stderr(rewrite ? `\r\u001b[2K${line}` : line);
    }
  };
  return { stage, timings: () => timings };
}
