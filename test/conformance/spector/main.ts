import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, startServer } from '../driver/process.ts';
import { makeProduct, type Product } from '../driver/product.ts';
import { play } from './play.ts';
import { compareScores, readScores, type Score, writeScores } from '../driver/scores.ts';
import { nextPageSettings } from './nextPages.ts';
import { loadScenarios, type Scenario } from './scenarios.ts';

/*
 * node test/run.js test/conformance/spector/main.ts [--update] [--openapi 3.1.0] [--only <part of a name>]
 *
 * Generates a client for each document of TypeSpec's HTTP suite, plays every scenario against the suite's mock server
 * and compares the result with scores.json. `--update` writes what has been gained; a loss is never written.
 */
const here = import.meta.dirname;
const cache = join(here, '../../../node_modules/.cache/lapwright/spector');
const exported = join(here, 'node_modules/.cache/openapi');
const parameters = process.argv.slice(2);

interface Document {
  readonly openapi: string;
  readonly name: string;
  readonly folder: string;
}

const valueOf = (name: string) => {
  const at = parameters.indexOf(name);
  return at === -1 ? undefined : parameters[at + 1];
};

install(here);
if (!existsSync(join(exported, 'index.json'))) {
  execFileSync(process.execPath, ['export.js'], { cwd: here, stdio: 'inherit' });
}
const file = join(here, 'scores.json');
const documents: readonly Document[] = JSON.parse(readFileSync(join(exported, 'index.json'), 'utf8'));
const versions = [...new Set(documents.map((document) => document.openapi))];
const wanted = valueOf('--openapi');
let worse = false;
for (const version of versions.filter((each) => wanted === undefined || each === wanted)) {
  const score = await scoreOf(version);
  const only = valueOf('--only') !== undefined;
  const before = readScores(file, version);
  const problems = only ? [] : compareScores(before, score);
  for (const problem of problems) console.log(`  ${problem}`);
  console.log(
    `OpenAPI ${version}: ${score.passed.length} of ${score.passed.length + score.failed.size} scenarios pass`,
  );
  if (only || parameters.includes('--verbose')) {
    for (const [name, reason] of score.failed) console.log(`  ${name}: ${reason}`);
  }
  if (parameters.includes('--update')) writeScores(file, version, before, score);
  else worse ||= problems.length > 0;
}
process.exitCode = worse ? 1 : 0;

async function scoreOf(version: string): Promise<Score> {
  const work = join(cache, version);
  rmSync(work, { recursive: true, force: true });
  const only = valueOf('--only') ?? '';
  const coverage = join(work, 'coverage.json');
  const server = await startServer(
    join(here, 'node_modules/@typespec/spector/cmd/cli.mjs'),
    (port) => [
      'serve',
      'node_modules/@typespec/http-specs/specs',
      '--port',
      String(port),
      '--coverageFile',
      coverage,
    ],
    { log: join(work, 'server.log'), cwd: here },
  );
  const judgements = new Map<string, string>();
  try {
    const scenarios = (await loadScenarios(server.url)).filter((scenario) => scenario.name.includes(only));
    for (const folder of new Set(scenarios.map((scenario) => scenario.folder))) {
      const group = scenarios.filter((scenario) => scenario.folder === folder);
      const products = await productsOf(version, folder, group, server.url);
      for (const scenario of group) judgements.set(scenario.name, await play(scenario, products, server.url));
    }
  } finally {
    await server.stop(() => fetch(`${server.url}/.admin/stop`, { method: 'POST' }));
  }
  return judge(judgements, JSON.parse(readFileSync(coverage, 'utf8')));
}

/** The clients of one specification: one for each of its services and API versions. */
async function productsOf(
  version: string,
  folder: string,
  scenarios: readonly Scenario[],
  baseUrl: string,
): Promise<readonly Product[]> {
  const products: Product[] = [];
  for (const { name } of documents.filter((each) => each.openapi === version && each.folder === folder)) {
    const input = join(exported, version, `${name}.json`);
    const product = await makeProduct(input, join(cache, version, name));
    const paging = scenarios.flatMap((each) => [...nextPageSettings(each, [product], baseUrl)]);
    products.push(
      paging.length === 0
        ? product
        : await makeProduct(input, join(cache, version, `${name}.paged`), {
            paging: Object.fromEntries(paging),
          }),
    );
  }
  return products;
}

/** A scenario passes when the mock server says so and when every result was what the server had sent. */
function judge(
  ours: ReadonlyMap<string, string>,
  coverage: readonly { readonly results: { readonly [name: string]: string } }[],
): Score {
  const theirs = new Map(coverage.flatMap((report) => Object.entries(report.results)));
  const passed: string[] = [];
  const failed = new Map<string, string>();
  for (const [name, problem] of ours) {
    const verdict = theirs.get(name) ?? 'unknown to the server';
    if (verdict === 'pass' && problem === '') passed.push(name);
    else
      failed.set(name, [verdict === 'pass' ? '' : `server: ${verdict}`, problem].filter(Boolean).join('; '));
  }
  return { passed, failed };
}
