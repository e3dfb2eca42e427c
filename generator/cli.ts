#!/usr/bin/env node
import { startFast } from './cli/startup.ts';

startFast();

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// Files are swapped in without a pause, and a handler waits for the next one: a signal finds all of them or none.
for (const [signal, code] of [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => process.exit(code));
}

const [{ processHost }, { run }] = await Promise.all([import('./cli/host.ts'), import('./cli/run.ts')]);
process.exitCode = await run(process.argv.slice(2), processHost());
