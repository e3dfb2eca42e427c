import { join } from 'node:path';
import { loadConfig } from '../../../generator/config/load.ts';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import { createTexts } from '../../../generator/source/texts.ts';
import { callOperation, credentialsOf, newClient } from '../driver/call.ts';
import type { Types } from '../driver/follow.ts';
import { install, startServer } from '../driver/process.ts';
import { makeProduct, type Product } from '../driver/product.ts';
import { sampleArguments } from '../driver/sampleArguments.ts';
import { readVerdict } from './verdict.ts';

/*
 * node test/run.js test/conformance/prism/main.ts [stytch|petstore]
 *
 * Puts Prism, which knows the description and not the client, between a generated client and a mock of its server, and
 * calls every operation twice: with what is required, and with everything. No request may be refused.
 */
const here = import.meta.dirname;
const root = join(here, '../../..');
const cache = join(root, 'node_modules/.cache/lapwright/prism');
const prism = join(here, 'node_modules/@stoplight/prism-cli/dist/index.js');

interface Subject {
  readonly name: string;
  readonly document: string;
  readonly settings: Partial<ProjectConfig>;
}

async function subjects(): Promise<readonly Subject[]> {
  const projects = await loadConfig({ cwd: root, file: '' }, createTexts(), () => {});
  const stytch = Array.isArray(projects) ? projects.find((project) => project.name === 'stytch') : undefined;
  if (stytch === undefined) throw new Error('lapwright.config.ts has no project stytch');
  return [
    { name: 'stytch', document: stytch.input, settings: stytch.config },
    {
      name: 'petstore',
      document: join(root, 'test/conformance/lap/shipped/openapi-petstore.openapi.yaml'),
      settings: {},
    },
  ];
}

/** Requests that were refused, and how many were made. */
async function callAll(
  product: Product,
  baseUrl: string,
): Promise<{ calls: number; refused: readonly string[] }> {
  const types: Types = new Map(product.api.types.map((type) => [type.id, type]));
  const refused: string[] = [];
  let calls = 0;
  for (const operation of product.api.operations) {
    const credentials = credentialsOf(product.plan.options.credentials, new Map(), 'credential');
    const client = newClient(product, operation.id, { baseUrl, maxRetries: 0, ...credentials });
    for (const full of [false, true]) {
      const values = sampleArguments(types, operation, full);
      const outcome = await readVerdict(() => callOperation(product, client, operation.id, values));
      calls += 1;
      if (outcome !== '') refused.push(`${operation.id} (${full ? 'everything' : 'required'}): ${outcome}`);
    }
  }
  return { calls, refused };
}

install(here);
const wanted = process.argv[2];
let failures = 0;
for (const { name, document, settings } of await subjects()) {
  if (wanted !== undefined && wanted !== name) continue;
  const product = await makeProduct(document, join(cache, name), settings);
  const log = (kind: string) => ({ log: join(cache, `${name}.${kind}.log`), cwd: here });
  const host = (port: number) => ['-h', 'localhost', '-p', String(port), '--errors'];
  const mock = await startServer(prism, (port) => ['mock', ...host(port), document], log('mock'));
  const proxy = await startServer(
    prism,
    (port) => ['proxy', ...host(port), document, mock.url],
    log('proxy'),
  );
  const { calls, refused } = await callAll(product, proxy.url);
  await Promise.all([proxy.stop(), mock.stop()]);
  console.log(
    `${name}: ${product.api.operations.length} operations, ${calls} calls, ${refused.length} refused`,
  );
  for (const text of refused) console.log(`  ${text}`);
  failures += refused.length;
}
process.exitCode = failures > 0 ? 1 : 0;
