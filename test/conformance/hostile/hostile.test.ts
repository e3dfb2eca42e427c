import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../support/files.ts';
import { type Ran, runCli } from '../../support/host.ts';
import { runMeasured } from '../../support/runMeasured.ts';
import { payloadsInCode } from '../../support/payloads.ts';
import { typecheck } from '../../support/typecheck.ts';
import { type Aspect, type HostileCase, hostileCases, unmet } from './manifest.ts';

const here = import.meta.dirname;
const repository = join(here, '../../..');
const work = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-hostile-')));
afterAll(() => rmSync(work, { recursive: true }));

interface Result extends Ran {
  readonly seconds: number;
  /** Null: not measured, because the run shared this process. */
  readonly rssMB: number | null;
}

async function generate({ id, file, category }: HostileCase, ...more: string[]): Promise<Result> {
  const argv = ['generate', '-i', file, '-o', join(work, id, 'out'), ...more];
  // Documents that want to exhaust memory get a process of their own, whose peak can be measured.
  if (category === 'dos') return runMeasured(here, [join(repository, 'dist/cli.js'), ...argv]);
  const start = performance.now();
  const ran = await runCli(here, argv);
  return { ...ran, seconds: (performance.now() - start) / 1000, rssMB: null };
}

/** Names that no file may have on Windows, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

function fileProblems(id: string): string[] {
  const files = filesBelow(join(work, id));
  const folded = new Set(files.map((path) => path.toLowerCase()));
  return [
    ...files.filter((path) => !path.startsWith('out/')).map((path) => `outside: ${path}`),
    ...(folded.size === files.length ? [] : ['names that differ only by case']),
    ...files
      .flatMap((path) => path.split('/'))
      .filter((part) => reserved.test(part) || /[. ]$/.test(part) || Buffer.byteLength(part) > 255),
  ];
}

/** The expectations that a run did not meet. */
function failures(given: HostileCase, result: Result): Aspect[] {
  const printed = result.stdout + result.stderr;
  const refused = result.exitCode === 1;
  const wanted = { ok: [0], error: [1], either: [0, 1] }[given.expect];
  const { seconds, rssMB } = given.limits;
  const lower = printed.toLowerCase();
  const mentions = (given.mention ?? []).every((some) =>
    some.some((word) => lower.includes(word.toLowerCase())),
  );
  const sources = filesBelow(join(work, given.id)).filter((path) => /\.(ts|js|cjs|mjs)$/.test(path));
  const injected = sources.flatMap((path) =>
    payloadsInCode(path, readFileSync(join(work, given.id, path), 'utf8'), '__PWNED'),
  );
  const checks: [Aspect, boolean][] = [
    ['expect', wanted.includes(result.exitCode) && refused === (sources.length === 0)],
    ['mention', !refused || mentions],
    ['mustNot', [...(given.mustNot ?? []), 'internal error'].every((word) => !printed.includes(word))],
    ['limits', result.seconds <= seconds && (result.rssMB ?? 0) <= rssMB],
    ['inject', injected.length === 0],
    ['files', fileProblems(given.id).length === 0],
  ];
  return checks.filter(([, holds]) => !holds).map(([aspect]) => aspect);
}

const known = (id: string): string[] => Object.keys(unmet[id] ?? {});

describe('hostile and tricky documents', () => {
  it.each(hostileCases.map((given) => [given.id, given] as const))(
    '%s',
    async (id, given) => {
      const result = await generate(given);
      const judgedLater = new Set(['strict', 'types', 'wire']);
      const shown = `exit code ${result.exitCode}\n${result.stderr}`.slice(0, 2000);
      expect(failures(given, result), shown).toEqual(known(id).filter((aspect) => !judgedLater.has(aspect)));
    },
    60_000,
  );

  const lenient = hostileCases.filter(({ id }) => known(id).includes('expect'));
  it.each(lenient.map((given) => [given.id, given] as const))(
    '%s is refused when it is read strictly',
    async (id, given) => {
      rmSync(join(work, id), { recursive: true, force: true });
      const result = await generate(given, '--strict');
      expect(failures(given, result), result.stderr).toEqual([]);
    },
  );

  it('what was generated compiles under the strict flags', () => {
    const generated = readdirSync(work).filter((id) => existsSync(join(work, id, 'out/src')));
    expect(generated.length).toBeGreaterThan(50);
    // One copy of the runtime for all: it is checked once, and elsewhere in each of its parts.
    for (const id of generated) {
      const runtime = join(work, id, 'out/src/runtime');
      if (!existsSync(runtime)) continue;
      rmSync(runtime, { recursive: true });
      symlinkSync(join(repository, 'templates/runtime'), runtime);
    }
    // What must hold for the types is said in TypeScript, and the compiler judges it.
    cpSync(join(here, 'fixtures/equal.ts'), join(work, 'equal.ts'));
    for (const file of readdirSync(join(here, 'fixtures/types')))
      cpSync(join(here, 'fixtures/types', file), join(work, file.replace('.ts', ''), 'check.ts'));
    writeFileSync(join(work, 'package.json'), '{"type":"module"}');
    const include = ['*/out/src/**/*.ts', '*/check.ts'];
    const flags = { isolatedDeclarations: false };
    const said = typecheck(work, include, { exclude: ['*/out/src/runtime'], flags });
    const wrongTypes = new Set([...said.matchAll(/^([^/\s(]+)\/check\.ts/gm)].map(([, id = '']) => id));
    const mistyped = Object.keys(unmet).filter((id) => known(id).includes('types'));
    expect([...wrongTypes].sort(), said.slice(0, 4000)).toEqual(mistyped.sort());
    const failed = new Set([...said.matchAll(/^([^/\s(]+)\/out\//gm)].map(([, id = '']) => id));
    const expected = Object.keys(unmet).filter((id) => known(id).includes('strict'));
    expect([...failed].sort(), said.slice(0, 4000)).toEqual(expected.sort());
    expect(failed.size > 0 || wrongTypes.size > 0 || said === '', said.slice(0, 4000)).toBe(true);
  }, 120_000);

  it('the list of what is not met names documents of the suite', () => {
    const ids = new Set(hostileCases.map(({ id }) => id));
    expect(Object.keys(unmet).filter((id) => !ids.has(id))).toEqual([]);
  });
});
