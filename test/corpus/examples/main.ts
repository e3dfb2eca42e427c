import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import type { PlannedOperation } from '../../../generator/plan/plan.ts';
import { readOpenApi } from '../../../generator/readers/openapi/readOpenApi.ts';
import { load } from '../../../generator/source/load.ts';
import { createTexts } from '../../../generator/source/texts.ts';
import { instanceType } from '../../conformance/json-schema/instanceType.ts';
import { compilerErrors } from '../../support/compilerErrors.ts';
import { emitProbeClient } from '../../support/probeClient.ts';
import { type Entry, fileOf } from '../documents.ts';
import { exampleSites, type Site } from './sites.ts';
import { createValidator, isRecord } from './validator.ts';

/*
 * node test/run.js test/corpus/examples/main.ts [--only <part of an id>]
 *
 * Asks the compiler whether the examples in the corpus are values of the generated types: those examples that a
 * validator accepts, as many publishers do not check theirs. Prints and writes `examples.json`.
 */
const only = process.argv[2] === '--only' ? (process.argv[3] ?? '') : '';
const folder = join(import.meta.dirname, '..');
const work = join(folder, '../../node_modules/.cache/lapwright/examples');
/** Their examples are made by tools, thousands of them alike. */
const skipped = /microsoft\.com\/graph|ghes-|amazonaws|azure|googleapis/;

interface Asked {
  readonly id: string;
  /** Where each line of the probe comes from. */
  readonly lines: ReadonlyMap<number, Site>;
}

const list: readonly Entry[] = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8'));
rmSync(work, { recursive: true, force: true });
const asked = new Map<string, Asked>();
for (const [at, entry] of list.entries()) {
  if (!entry.id.includes(only) || skipped.test(entry.id)) continue;
  const found = await ask(entry, `p${at}`);
  if (found !== null) asked.set(`p${at}/probe.ts`, found);
}
const refused: string[] = [];
for (const error of compilerErrors(work, [...asked.keys()])) {
  const probe = asked.get(error.file);
  const site = probe?.lines.get(error.line);
  const what = site === undefined ? `${error.file}:${error.line}` : `${site.operation} ${site.place}`;
  refused.push(`${probe?.id ?? ''} ${what}: ${error.message.slice(0, 300)}`);
}
const examples = [...asked.values()].reduce((sum, { lines }) => sum + lines.size, 0);
for (const text of refused) console.log(text);
console.log(`${asked.size} documents, ${examples} examples, ${refused.length} refused`);
const result = { documents: asked.size, examples, refused: refused.map((text) => text.replace(/: .*/s, '')) };
if (only === '') writeFileSync(join(folder, 'examples.json'), `${JSON.stringify(result, null, 2)}\n`);

/** Generates the client of one document and writes what the compiler is asked; null: it has no examples. */
async function ask(entry: Entry, name: string): Promise<Asked | null> {
  const file = fileOf(entry, work);
  const text = readFileSync(file, 'utf8');
  const document: unknown = text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text);
  if (!isRecord(document)) return null;
  const sites = exampleSites(document);
  const isValid = sites.length === 0 ? null : createValidator(document);
  const valid = isValid === null ? [] : sites.filter((site) => isValid(site.schema, site.value));
  if (valid.length === 0) return null;
  const { report } = createDiagnostics();
  const sources = await load(file, { cwd: dirname(file), texts: createTexts() }, report);
  const config = { input: basename(file), output: 'out' };
  const read = sources === null ? null : readOpenApi(sources, {}, report);
  if (read === null) return null;
  const { plan, files } = emitProbeClient(read, config, report);
  const operations = new Map<string, PlannedOperation>(plan.operations);
  const probe = [`import type * as api from './src/index.js';`];
  const lines = new Map<number, Site>();
  for (const site of valid) {
    const type = typeOf(site, operations.get(site.operation));
    if (type === null) continue;
    const at = lines.size;
    probe.push(
      `declare const i${at}: ${instanceType(site.value)};`,
      `export const v${at}: ${type} = i${at};`,
    );
    lines.set(probe.length, site);
  }
  if (lines.size === 0) return null;
  for (const { path, text: source } of [...files, { path: 'probe.ts', text: `${probe.join('\n')}\n` }]) {
    mkdirSync(dirname(join(work, name, path)), { recursive: true });
    writeFileSync(join(work, name, path), source);
  }
  return { id: entry.id, lines };
}

/** The type of a body, as a user of the package would write it; null where several bodies share a type. */
function typeOf(site: Site, planned: PlannedOperation | undefined): string | null {
  if (planned === undefined) return null;
  const { names, body, results, parameters } = planned;
  if (site.place !== 'request') {
    const [answer] = results;
    return results.length === 1 && String(answer?.status) === site.place ? `api.${names.response}` : null;
  }
  if (body.kind === 'key') return `api.${names.request}['body']`;
  if (body.kind !== 'flat') return null;
  const keys = parameters.map(({ key }) => JSON.stringify(key));
  return keys.length === 0 ? `api.${names.request}` : `Omit<api.${names.request}, ${keys.join(' | ')}>`;
}
