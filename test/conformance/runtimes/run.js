// Generates a client for openapi.yaml and runs checks.js with it on every JavaScript runtime that is here:
// `node test/conformance/runtimes/run.js [--require-all] [name …]`. Exit code 1: a check failed, or with
// `--require-all` a runtime is missing. Node, Deno, Bun and workerd come from the lock file beside this file;
// Chromium is the system's, or the program that $CHROMIUM names.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { serve } from './server.js';

const here = import.meta.dirname;
const root = join(here, '../../..');
const cache = join(here, 'node_modules/.cache');
const output = join(cache, 'client');
const require = createRequire(import.meta.url);
const execute = promisify(execFile);

if (!existsSync(join(here, 'node_modules/.package-lock.json'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

const firstThatExists = (...paths) => paths.find((path) => path !== undefined && existsSync(path)) ?? null;
const installed = (...paths) => firstThatExists(...paths.map((path) => join(here, 'node_modules', path)));

/** Where each runtime's program is; null: it is not installed here. */
const programs = {
  'node (running)': process.execPath,
  'node 20': installed('node-20/bin/node'),
  'node 22': installed('node-22/bin/node'),
  'node 24': installed('node-24/bin/node'),
  deno: installed('@deno/linux-x64-glibc/deno', '@deno/linux-arm64-glibc/deno', '@deno/darwin-arm64/deno'),
  bun: installed(
    '@oven/bun-linux-x64/bin/bun',
    '@oven/bun-linux-aarch64/bin/bun',
    '@oven/bun-darwin-aarch64/bin/bun',
  ),
  workerd: installed(
    '@cloudflare/workerd-linux-64/bin/workerd',
    '@cloudflare/workerd-linux-arm64/bin/workerd',
    '@cloudflare/workerd-darwin-arm64/bin/workerd',
  ),
  chromium: firstThatExists(
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ),
};

const entry = join(output, 'dist/esm/index.js');

async function runHost(program, flags, urls, runtime) {
  const { stdout } = await execute(
    program,
    [...flags, join(here, 'host.js'), pathToFileURL(entry).href, urls.baseUrl, urls.otherUrl, runtime],
    { timeout: 60_000, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 1 << 24 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function retried(action, attempts = 100) {
  for (let left = attempts; ; left -= 1) {
    try {
      return await action();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function runWorkerd(program, urls) {
  const { build } = require(join(root, 'node_modules/esbuild'));
  const bundle = join(cache, 'worker.bundle.js');
  await build({
    entryPoints: [join(here, 'worker.js')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'import'],
    alias: { 'conformance-client': entry },
    logLevel: 'error',
  });
  const port = await freePort();
  const config = join(cache, 'worker.capnp');
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.bundle.js")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  const child = spawn(program, ['serve', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const response = await retried(() => fetch(`http://127.0.0.1:${port}/?${new URLSearchParams(urls)}`));
    return await response.json();
  } finally {
    child.kill();
  }
}

async function runChromium(program, urls) {
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${urls.baseUrl}/page`);
    return await page.evaluate(async ({ baseUrl, otherUrl }) => {
      const [sdk, { runChecks }] = await Promise.all([import('/package/index.js'), import('/checks.js')]);
      return runChecks({ sdk, baseUrl, otherUrl, runtime: 'chromium' });
    }, urls);
  } finally {
    await browser.close();
  }
}

/** The files that a page loads: the package as it is published, and the checks. */
async function pageFiles() {
  const esm = join(output, 'dist/esm');
  const names = (await readdir(esm, { recursive: true })).filter((name) => name.endsWith('.js'));
  const type = 'text/javascript';
  const modules = await Promise.all(
    names.map(async (name) => [`/package/${name}`, { type, text: await readFile(join(esm, name), 'utf8') }]),
  );
  return new Map([
    ...modules,
    ['/checks.js', { type, text: await readFile(join(here, 'checks.js'), 'utf8') }],
    ['/page', { type: 'text/html', text: '<!doctype html><title>conformance</title>' }],
  ]);
}

function runOn(name, program, urls) {
  if (name === 'deno') {
    return runHost(
      program,
      ['run', '--no-config', '--no-lock', '--allow-net', '--allow-read', '--allow-env'],
      urls,
      'deno',
    );
  }
  if (name === 'bun') return runHost(program, ['run'], urls, 'bun');
  if (name === 'workerd') return runWorkerd(program, urls);
  if (name === 'chromium') return runChromium(program, urls);
  return runHost(program, [], urls, 'node');
}

const words = process.argv.slice(2);
const requireAll = words.includes('--require-all');
const wanted = words.filter((word) => !word.startsWith('--'));

await rm(output, { recursive: true, force: true });
await mkdir(cache, { recursive: true });
await execute(
  process.execPath,
  [join(root, 'dist/cli.js'), 'generate', '-i', join(here, 'openapi.yaml'), '-o', output],
  {
    maxBuffer: 1 << 24,
  },
);
const [main, other] = [await serve(await pageFiles()), await serve()];
const urls = { baseUrl: main.url, otherUrl: other.url };
let failed = 0;
let missing = 0;
for (const [name, program] of Object.entries(programs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (program === null) {
    missing += 1;
    console.log(`${name}: not installed here`);
    continue;
  }
  const results = await runOn(name, program, urls).catch((error) => [
    { name: 'starts', error: String(error) },
  ]);
  const bad = results.filter((result) => result.error !== '');
  failed += bad.length;
  console.log(`${name}: ${results.length - bad.length} of ${results.length} checks hold`);
  for (const each of bad) console.log(`  ${each.name}: ${each.error}`);
}
main.server.closeAllConnections();
main.server.close();
other.server.close();
process.exitCode = failed > 0 || (requireAll && missing > 0) ? 1 : 0;
