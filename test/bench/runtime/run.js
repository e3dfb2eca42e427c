// `npm run bench:runtime [-- --quick]`: what calls of a generated client, of bare fetch and of the libraries that people
// use instead cost, on loopback in one run. Writes docs/runtime-benchmark.md, between its markers, unless `--quick`.
// Exit code 1: the overhead over a bare fetch with a timeout is above 10 %.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const here = import.meta.dirname;
const root = join(here, '../../..');
const cache = join(here, 'node_modules/.cache');
const page = join(root, 'docs/runtime-benchmark.md');
const require = createRequire(import.meta.url);
const execute = promisify(execFile);
const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 3;

if (!existsSync(join(here, 'node_modules/ky'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

/** Both generated clients, and one bundle with every candidate. */
async function prepare() {
  const { build } = require(join(root, 'node_modules/esbuild'));
  const document = join(here, 'openapi.yaml');
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await execute(process.execPath, [
    join(root, 'dist/cli.js'),
    'generate',
    '-i',
    document,
    '-o',
    join(cache, 'lapwright'),
  ]);
  await execute(
    process.execPath,
    [
      join(here, 'node_modules/@hey-api/openapi-ts/bin/run.js'),
      '-i',
      document,
      '-o',
      join(cache, 'hey'),
      '-c',
      '@hey-api/client-fetch',
    ],
    { cwd: cache },
  );
  await build({
    entryPoints: [join(here, 'measure.js')],
    outfile: join(cache, 'measure.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: {
      'lapwright-client': join(cache, 'lapwright/dist/esm/index.js'),
      'hey-client/client': join(cache, 'hey/client.gen.ts'),
      'hey-client': join(cache, 'hey/index.ts'),
    },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}

function startServer() {
  const child = spawn(process.execPath, [join(here, 'server.js')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve) => {
    child.stdout.once('data', (data) => resolve({ child, url: `http://127.0.0.1:${String(data).trim()}` }));
  });
}

async function measure(url, name, task, amount) {
  const { stdout } = await execute(process.execPath, [
    join(cache, 'measure.mjs'),
    url,
    name,
    task,
    String(amount),
  ]);
  return JSON.parse(stdout);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const tasks = quick
  ? { get: 2, post: 2, memory: 2000, events: 50_000 }
  : { get: 2.5, post: 1.5, memory: 2000, events: 100_000 };
/** Which candidates have an event stream. */
const streaming = new Set(['bare fetch', 'Lapwright', 'hey-api (generated)', 'openai (Stainless)']);
const names = [
  'bare fetch',
  'bare fetch with a timeout',
  'Lapwright',
  'openapi-fetch',
  'hey-api (generated)',
  'ky',
  'ofetch',
  'openai (Stainless)',
  'axios',
];

/** The numbers of one run of a task: figures that stand in the table, by name. */
function figures(task, result) {
  if (task === 'memory' || task === 'events') return { [task]: result };
  const [own, bare, timed] = result;
  return {
    [`${task} time`]: own.time,
    [`${task} over bare`]: own.time / bare.time,
    [`${task} over timed`]: own.time / timed.time,
    [`${task} processor`]: own.processor,
    [`${task} processor over bare`]: own.processor / bare.processor,
    [`${task} processor over timed`]: own.processor / timed.processor,
  };
}

/** Medians over the rounds, by candidate and figure. */
async function measureAll(url) {
  const found = new Map(names.map((name) => [name, new Map()]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [task, amount] of Object.entries(tasks)) {
      for (const name of names) {
        if (task === 'events' && !streaming.has(name)) continue;
        const result = await measure(url, name, task, amount);
        for (const [figure, value] of Object.entries(figures(task, result))) {
          const values = found.get(name);
          values.set(figure, [...(values.get(figure) ?? []), value]);
        }
      }
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  return new Map(
    [...found].map(([name, values]) => [
      name,
      new Map([...values].map(([figure, all]) => [figure, median(all)])),
    ]),
  );
}

const percent = (value) => `${value >= 1 ? '+' : ''}${((value - 1) * 100).toFixed(0)} %`;

function versionOf(name) {
  const packages = { 'hey-api (generated)': '@hey-api/openapi-ts', 'openai (Stainless)': 'openai' };
  const file = join(here, 'node_modules', packages[name] ?? name, 'package.json');
  return existsSync(file) ? ` ${require(file).version}` : '';
}

function table(results) {
  const lines = [...results].map(([name, values]) => {
    const isBare = name.startsWith('bare fetch');
    const over = (figure) =>
      isBare
        ? '–'
        : `${percent(values.get(`${figure} over bare`))} / ${percent(values.get(`${figure} over timed`))}`;
    return [
      `${name}${versionOf(name)}`,
      Math.round(1_000_000 / values.get('get time')).toLocaleString('en'),
      over('get'),
      over('post'),
      Math.round(values.get('get processor')).toLocaleString('en'),
      over('get processor'),
      `${(values.get('memory') / 1024).toFixed(1)}`,
      values.get('events') === undefined ? '–' : Math.round(values.get('events')).toLocaleString('en'),
    ];
  });
  const head = [
    'client',
    'GET calls/s',
    'GET time over bare / timed',
    'POST time over bare / timed',
    'processor µs per GET',
    'over bare / timed',
    'kB allocated per GET',
    'events/s',
  ];
  const rule = ['---', ...head.slice(1).map(() => '---:')];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

await prepare();
const { child, url } = await startServer();
const results = await measureAll(url);
child.disconnect();
const written = `${table(results)}\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}.`;
console.log(written);
if (!quick) {
  const text = await readFile(page, 'utf8');
  const { format, resolveConfig } = require('prettier');
  const measured = text.replace(
    /(<!-- measured -->\n)[\s\S]*(\n<!-- end -->)/,
    (_, start, end) => `${start}\n${written}\n${end}`,
  );
  await writeFile(page, await format(measured, { ...(await resolveConfig(page)), filepath: page }));
}
const own = results.get('Lapwright');
process.exitCode = Math.max(own.get('get over timed'), own.get('post over timed')) > 1.1 ? 1 : 0;
