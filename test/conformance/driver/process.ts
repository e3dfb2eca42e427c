import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

/** Installs a suite's private folder from its lock file, unless that has been done. */
export function install(folder: string): void {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.log(`installing ${folder}`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(),
      );
    });
  });
}

export interface TestServer {
  readonly url: string;
  /** Ends the process: first the polite way that the caller gives, then by a signal. */
  readonly stop: (politely?: () => Promise<unknown>) => Promise<void>;
}

/**
 * Starts a third-party server on a free port of the loopback interface and waits until it answers.
 * What it prints goes to `log`.
 */
export async function startServer(
  script: string,
  parameters: (port: number) => readonly string[],
  options: { readonly log: string; readonly cwd: string; readonly seconds?: number },
): Promise<TestServer> {
  const port = await freePort();
  mkdirSync(dirname(options.log), { recursive: true });
  const loopback = join(import.meta.dirname, '../loopback.js');
  const child = spawn(process.execPath, ['--import', loopback, script, ...parameters(port)], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(options.log);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const url = `http://localhost:${port}`;
  await answers(url, child, options.seconds ?? 60);
  return { url, stop: (politely) => stop(child, politely) };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function answers(url: string, child: ChildProcess, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the server at ${url} ended with code ${child.exitCode}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(100);
  }
  child.kill();
  throw new Error(`the server at ${url} does not answer`);
}

async function stop(child: ChildProcess, politely?: () => Promise<unknown>): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null) return;
  await politely?.().catch(() => undefined);
  const killer = setTimeout(() => child.kill(), politely === undefined ? 0 : 5000);
  await ended;
  clearTimeout(killer);
}
