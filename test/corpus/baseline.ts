import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord } from './record.ts';

/** Records by the id of their document. */
export type Baseline = ReadonlyMap<string, DocumentRecord>;

export interface Difference {
  readonly text: string;
  /** Something was right before and is wrong now. */
  readonly worse: boolean;
}

const file = join(import.meta.dirname, 'baseline.json');

export function readBaseline(): Baseline {
  if (!existsSync(file)) return new Map();
  const data: { readonly [id: string]: DocumentRecord } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(data));
}

/** One line a document, sorted: a change of one client is a change of one line. */
export function writeBaseline(records: Baseline): void {
  const before = readBaseline();
  const lines = [...records]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, record]) => `  ${JSON.stringify(id)}: ${JSON.stringify(steady(record, before.get(id)))}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

/** Time and memory differ a little from run to run; only a big difference is worth a changed line. */
function steady(record: DocumentRecord, before: DocumentRecord | undefined): DocumentRecord {
  if (before === undefined) return record;
  const keep = (now: number, then: number): number => (now > then * 1.5 || now < then / 1.5 ? now : then);
  return {
    ...record,
    milliseconds: keep(record.milliseconds, before.milliseconds),
    megabytes: keep(record.megabytes, before.megabytes),
  };
}

/** What differs from the baseline, for the documents that were run. */
export function compare(before: Baseline, after: Baseline): readonly Difference[] {
  return [...after].flatMap(([id, now]) => differences(before.get(id), now).map((one) => named(id, one)));
}

const named = (id: string, { text, worse }: Difference): Difference => ({ text: `${id}: ${text}`, worse });

function differences(then: DocumentRecord | undefined, now: DocumentRecord): readonly Difference[] {
  const found: Difference[] = faultsOf(now).map((text) => ({ text, worse: true }));
  if (then === undefined) return found.concat({ text: 'not in the baseline', worse: false });
  for (const name of ['operations', 'types', 'files', 'bytes'] as const) {
    const worse = name === 'operations' && now.operations < then.operations;
    if (now[name] !== then[name]) found.push({ text: `${name} ${then[name]} -> ${now[name]}`, worse });
  }
  const codes = new Set([...Object.keys(then.diagnostics), ...Object.keys(now.diagnostics)]);
  for (const code of [...codes].sort()) {
    const [old = 0, current = 0] = [then.diagnostics[code], now.diagnostics[code]];
    if (old !== current) found.push({ text: `${code} ${old} -> ${current}`, worse: false });
  }
  return found;
}

/** What no client may have. */
export function faultsOf(record: DocumentRecord): readonly string[] {
  const faults: string[] = [];
  if (!record.generated) faults.push('gives no client');
  if (record.compileErrors > 0) faults.push(`${record.compileErrors} errors of the compiler`);
  if (record.lost.length > 0) faults.push(`operations lost without a diagnostic: ${record.lost.join(', ')}`);
  if (record.any > 0) faults.push(`says any ${record.any} times`);
  return faults;
}

/** Totals over all records, in words. */
export function summary(records: Baseline): string {
  const all = [...records.values()];
  const total = (pick: (record: DocumentRecord) => number): number =>
    all.reduce((sum, one) => sum + pick(one), 0);
  const percent = (part: number): string => `${((100 * part) / Math.max(1, all.length)).toFixed(1)} %`;
  const compiled = total((one) => Number(one.generated && one.compileErrors === 0));
  return [
    `${all.length} documents: ${percent(total((one) => Number(one.generated)))} generate, ${percent(compiled)} compile`,
    `${total((one) => one.operations)} operations of ${total((one) => one.described)} described,` +
      ` ${total((one) => one.lost.length)} lost without a diagnostic; ${total((one) => one.any)} times any`,
    `${(total((one) => one.bytes) / 1e6).toFixed(1)} MB of sources;` +
      ` slowest ${Math.max(0, ...all.map((one) => one.milliseconds))} ms,` +
      ` largest ${Math.max(0, ...all.map((one) => one.megabytes))} MB`,
  ].join('\n');
}
