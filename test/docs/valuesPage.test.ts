import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { serve } from '../runtime/server.ts';
import { generateFiles } from '../support/generateFiles.ts';
import { typecheck } from '../support/typecheck.ts';

/** What docs/values.md shows is generated, compiled and run. */

const page = readFileSync(join(import.meta.dirname, '../../docs/values.md'), 'utf8');
const fences = [...page.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, language, file, text = '']) => ({
    language,
    file,
    text,
  }),
);
const find = (language: string, file = ''): string =>
  fences.find((fence) => fence.language === language && fence.file === file)?.text ?? '';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-values-')));
afterAll(() => rmSync(folder, { recursive: true }));

it('the example sends what the page says', async () => {
  writeFileSync(join(folder, 'orders.yaml'), find('yaml', 'orders.yaml'));
  const { input, output, ...config } = JSON.parse(find('json', 'lapwright.config.json'));
  const { files, diagnostics } = await generateFiles(folder, input, config);
  expect(diagnostics).toEqual([]);
  for (const file of files ?? []) {
    mkdirSync(dirname(join(folder, output, file.path)), { recursive: true });
    writeFileSync(join(folder, output, file.path), file.text);
  }
  const example = find('ts');
  const typed = `import { Client } from './src/index.js';\nexport const run = async (client: Client): Promise<void> => {\n${example}\n};\n`;
  writeFileSync(join(folder, output, 'example.ts'), typed);
  expect(typecheck(join(folder, output), ['example.ts'])).toBe('');

  const { url, seen } = await serve((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(request.body);
  });
  const plain = `import { Client } from './dist/esm/index.js';\nconst client = new Client({ baseUrl: '${url}' });\n${example}`;
  writeFileSync(join(folder, output, 'example.mjs'), plain);
  await import(/* @vite-ignore */ pathToFileURL(join(folder, output, 'example.mjs')).href);
  expect(`${seen[0]?.body.toString()}\n`).toBe(find('http'));
}, 60_000);
