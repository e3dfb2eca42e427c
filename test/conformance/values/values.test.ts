import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compilerErrors } from '../../support/compilerErrors.ts';
import { generateFiles } from '../../support/generateFiles.ts';
import { describe, type Example, probe } from './example.ts';

/*
 * Each file holds schemas with values that belong to them and values that do not: the compiler is asked whether the
 * generated types, with the settings that users have, agree.
 */

const examples: readonly (readonly [string, Example])[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    return parseAllDocuments(text).map((document) => {
      const example: Example = document.toJS();
      return [`${file.slice(0, -'.yaml'.length)}: ${example.name}`, example] as const;
    });
  });

const work = mkdtempSync(join(tmpdir(), 'lapwright-values-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What is wrong with each example, by its name. */
const faults = new Map<string, string[]>();

beforeAll(async () => {
  const probes = new Map<string, { readonly name: string; readonly lines: readonly string[] }>();
  mkdirSync(join(work, 'runtime'));
  for (const [at, [name, example]] of examples.entries()) {
    faults.set(name, []);
    const folder = join(work, `e${at}`);
    await generate(folder, example);
    const { text, refused } = probe(example);
    writeFileSync(join(folder, 'probe.ts'), text);
    probes.set(`e${at}/probe.ts`, { name, lines: text.split('\n') });
    for (const line of refused) faults.get(name)?.push(`is accepted: ${text.split('\n')[line - 1]}`);
  }
  for (const { file, line, message } of compilerErrors(work, [...probes.keys()])) {
    const asked = probes.get(file);
    const own = faults.get(asked?.name ?? '');
    if (asked === undefined || own === undefined) throw new Error(`${file}:${line}: ${message}`);
    const accepted = `is accepted: ${asked.lines[line - 1]}`;
    if (own.includes(accepted)) own.splice(own.indexOf(accepted), 1);
    else own.push(`is refused: ${asked.lines[line - 1]}: ${message}`);
  }
}, 120_000);

/** The runtime is the same for every client: one copy serves all, so that it is checked once. */
async function generate(folder: string, example: Example): Promise<void> {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const { document, config } = describe(example);
  for (const [path, content] of Object.entries(example.files ?? {})) write(path, JSON.stringify(content));
  write('openapi.json', JSON.stringify(document));
  mkdirSync(join(folder, 'src'));
  symlinkSync(join(work, 'runtime'), join(folder, 'src/runtime'), 'dir');
  const { files } = await generateFiles(folder, 'openapi.json', config);
  for (const { path, text } of files ?? []) if (path.startsWith('src/')) write(path, text);
}

test.each(examples)('%s', (name) => {
  expect(faults.get(name)).toEqual([]);
});
