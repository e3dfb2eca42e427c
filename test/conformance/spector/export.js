// Writes the OpenAPI documents of every scenario of the suite to node_modules/.cache/openapi/<version>/<spec>.json,
// one per service and API version, with an index. Plain JavaScript: it runs inside the private install.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NodeHost, compile } from '@typespec/compiler';
import { getOpenAPI3 } from '@typespec/openapi3';

const here = import.meta.dirname;
const specs = join(here, 'node_modules/@typespec/http-specs/specs');
// The exporter looks a parameter's examples up in a plain object: for the parameter `constructor` it finds
// `Object`, takes it for a list with one example and throws. A list with none is what it should have found.
Object.defineProperty(Object, 'length', { value: 0 });

const versions = ['3.0.0', '3.1.0', '3.2.0'];

/** Names of the documents that one service gives: its versions, where it has several. */
function documents(record) {
  if (record.versioned)
    return record.versions.map((each) => ({ version: each.version, document: each.document }));
  return [{ version: '', document: record.document }];
}

async function exportSpec(folder) {
  const program = await compile(NodeHost, join(specs, folder, 'main.tsp'), { noEmit: true });
  const found = [];
  for (const openapi of versions) {
    const records = await getOpenAPI3(program, { 'openapi-versions': [openapi] });
    for (const [index, record] of records.entries()) {
      for (const { version, document } of documents(record)) {
        const name = [folder.replaceAll('/', '_'), index > 0 ? String(index) : '', version]
          .filter(Boolean)
          .join('.');
        const file = join(here, 'node_modules/.cache/openapi', openapi, `${name}.json`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, `${JSON.stringify(document, null, 1)}\n`);
        found.push({ openapi, name, folder, version });
      }
    }
  }
  return found;
}

const folders = (await readdir(specs, { recursive: true }))
  .filter((path) => path.endsWith('main.tsp'))
  .map((path) => dirname(path))
  .sort();
const index = [];
for (const folder of folders) index.push(...(await exportSpec(folder)));
await writeFile(join(here, 'node_modules/.cache/openapi/index.json'), `${JSON.stringify(index, null, 1)}\n`);
console.log(`${index.length} documents of ${folders.length} specs`);
