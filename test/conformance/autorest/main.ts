import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../../../generator/ir/types.ts';
import { callOperation, credentialsOf, newClient } from '../driver/call.ts';
import type { Types } from '../driver/follow.ts';
import { install, startServer } from '../driver/process.ts';
import { makeProduct, type Product } from '../driver/product.ts';
import type { Arguments } from '../driver/request.ts';
import { sampleArguments } from '../driver/sampleArguments.ts';
import { compareScores, readScores, type Score, writeScores } from '../driver/scores.ts';
import { calls, skipped } from './calls.ts';
import { cookieFetch } from './cookies.ts';
import { named, type Values } from './named.ts';

/*
 * node test/run.js test/conformance/autorest/main.ts [--update] [--only <document>]
 *
 * Generates a client for each Swagger 2.0 document of AutoRest's test server and calls it: every operation with
 * arguments made from its types, a PUT with the value that the GET beside it gave, and the calls of calls.ts. The server
 * counts scenarios; the result is compared with scores.json.
 */
const here = import.meta.dirname;
const cache = join(here, '../../../node_modules/.cache/lapwright/autorest');
const suite = join(here, 'node_modules/@microsoft.azure/autorest.testserver');
const parameters = process.argv.slice(2);
const only = parameters.includes('--only') ? (parameters[parameters.indexOf('--only') + 1] ?? '') : '';

install(here);
rmSync(cache, { recursive: true, force: true });
const documents = readdirSync(join(suite, 'swagger')).filter(
  (name) => name.endsWith('.json') && name.includes(only),
);
const server = await startServer(
  join(suite, 'dist/cli/cli.js'),
  (port) => ['run', '--port', String(port), '--coverageDirectory', join(cache, 'coverage')],
  { log: join(cache, 'server.log'), cwd: here },
);
const score = await run().finally(() =>
  server.stop(() => fetch(`${server.url}/.admin/stop`, { method: 'POST' })),
);
const file = join(here, 'scores.json');
const before = readScores(file, '2.0');
const problems = only === '' ? compareScores(before, score) : [];
for (const problem of problems) console.log(`  ${problem}`);
if (only !== '' || parameters.includes('--verbose'))
  for (const name of score.failed.keys()) console.log(`  ${name}`);
console.log(
  `Swagger 2.0: ${score.passed.length} of ${score.passed.length + score.failed.size} scenarios pass`,
);
if (parameters.includes('--update')) writeScores(file, '2.0', before, score);
else if (problems.length > 0) process.exitCode = 1;

async function run(): Promise<Score> {
  // Calls wait most of the time (retries, timeouts): they go on while other clients are generated.
  const running: Promise<void>[] = [];
  for (const document of documents) {
    const product = await makeProduct(join(suite, 'swagger', document), join(cache, 'packages', document));
    running.push(callAll(document, product));
  }
  await Promise.all(running);
  const report = await Promise.all(
    ['/report', '/report/optional', '/report/azure'].map(async (path) => {
      const response = await fetch(server.url + path);
      const counts: { readonly [name: string]: number } = response.ok ? await response.json() : {};
      return Object.entries(counts);
    }),
  );
  const all = report.flat();
  return {
    passed: all.filter(([, count]) => count > 0).map(([name]) => name),
    failed: new Map(
      all.filter(([, count]) => count <= 0).map(([name]) => [name, 'the server has not counted it']),
    ),
  };
}

async function callAll(document: string, product: Product): Promise<void> {
  const types: Types = new Map(product.api.types.map((type) => [type.id, type]));
  const results = new Map<string, unknown>();
  for (const operation of product.api.operations) {
    if (skipped.has(`${document} ${operation.id}`)) continue;
    const values = sampleArguments(types, operation, false);
    results.set(operation.id, await attempt(product, operation, values));
    const beside = results.get(operation.id.replace(/^\S+/, 'GET'));
    const content = operation.body?.contents[0];
    if (content !== undefined && operation.method !== 'GET' && beside !== undefined) {
      await attempt(product, operation, { ...values, body: { content, value: beside } });
    }
  }
  for (const [id, given, options] of calls[document] ?? []) {
    const operation = product.api.operations.find((each) => each.id === id);
    if (operation === undefined) throw new Error(`${document} has no ${id}`);
    await attempt(product, operation, named(operation, given), options);
  }
}

/** The result of a call; undefined when it failed, which many scenarios want: the server counts, not the client. */
async function attempt(
  product: Product,
  operation: Operation,
  values: Arguments,
  options: Values = {},
): Promise<unknown> {
  const { baseUrl = '', ...others } = options;
  const client = newClient(product, operation.id, {
    baseUrl: `${server.url}/${String(baseUrl)}`,
    fetch: cookieFetch(),
    ...credentialsOf(product.plan.options.credentials, new Map(), 'credential'),
    ...others,
  });
  try {
    const call = callOperation(product, client, operation.id, values, { timeout: 5000 });
    if (call.pages !== undefined) await lastOf(call.pages());
    return await call;
  } catch (error) {
    if (parameters.includes('--errors')) console.log(operation.id, String(error));
    return undefined;
  }
}

/** Reads through all pages; some scenarios never end. */
async function lastOf(pages: AsyncIterable<unknown>): Promise<void> {
  let left = 20;
  for await (const page of pages) {
    left -= 1;
    if (page === undefined || left === 0) return;
  }
}
