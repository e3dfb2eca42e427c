import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Generated, generateFiles } from '../../support/generateFiles.ts';

/** What the manifest says about a package and TypeScript cannot: how much there is, and under which names. */

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'lapwright-facts-'));
afterAll(() => rmSync(work, { recursive: true }));

const generate = (file: string): Promise<Generated> => generateFiles(here, file);
const operations = ({ known }: Generated) => known.api?.operations ?? [];
const codes = ({ diagnostics }: Generated) => diagnostics.map(({ code }) => code);
const textOf = ({ files }: Generated, path: string): string =>
  files?.find((file) => file.path === path)?.text ?? `no ${path}`;

/** Names of the functions, and ways to the methods: both must tell the operations apart. */
function callables({ known }: Generated): { functions: number; methods: number } {
  const planned = [...(known.plan?.operations.values() ?? [])];
  return {
    functions: new Set(planned.map(({ names }) => names.function)).size,
    methods: new Set(planned.map(({ call }) => call.join('.'))).size,
  };
}

describe('how much there is', () => {
  const counts: [string, number][] = [
    ['hostile/path-tags.json', 39],
    ['hostile/path-lap-groups.lap', 5],
    ['tricky/names-opid-collision.yaml', 8],
    ['tricky/lap-messy-descriptions.lap', 2],
    ['tricky/lap-empty-api.lap', 0],
    ['tricky/paths-empty.yaml', 0],
    ['hostile/yaml-merge-anchors.yaml', 2],
  ];
  it.each(counts)('%s: %i operations, all callable', async (file, count) => {
    const generated = await generate(file);
    expect(operations(generated)).toHaveLength(count);
    expect(callables(generated)).toEqual({ functions: count, methods: count });
  });

  it('names-globals: 70 schemas under names of their own', async () => {
    const { known } = await generate('tricky/names-globals.yaml');
    const declared = (known.api?.types ?? []).filter(({ hint }) => hint.kind === 'declared');
    const names = declared.map(({ id }) => known.plan?.types.get(id)?.name);
    expect(names).toHaveLength(70);
    expect(new Set(names).size).toBe(names.length);
  });

  it('huge-enum: 20,000 literals and 10,000 properties', async () => {
    // Nothing refers to the object, so it has to be asked for.
    const config = { types: { unreferenced: true } };
    const { known } = await generateFiles(here, 'hostile/huge-enum.json', config);
    const types = known.api?.types ?? [];
    expect(types.flatMap((type) => (type.kind === 'object' ? [type.properties.length] : []))).toContain(
      10_000,
    );
    expect(types.flatMap((type) => (type.kind === 'enum' ? [type.members.length] : []))).toContain(20_000);
  }, 60_000);
});

describe('what is said and kept', () => {
  it('names-opid-collision: the duplicate id is named with both places', async () => {
    const { diagnostics } = await generate('tricky/names-opid-collision.yaml');
    const found = diagnostics.filter(
      ({ message }) => message.includes('getFoo') && message.includes('duplicate'),
    );
    expect(found.flatMap(({ related }) => related)).not.toEqual([]);
  });

  it('yaml-merge-anchors: both operations have the responses 200 and 400', async () => {
    const generated = await generate('hostile/yaml-merge-anchors.yaml');
    const statuses = operations(generated).map(({ responses }) => responses.map(({ status }) => status));
    expect(statuses).toEqual([
      [200, 400],
      [200, 400],
    ]);
  });

  it('lap-messy-descriptions: the errors of POST /a', async () => {
    const first = operations(await generate('tricky/lap-messy-descriptions.lap')).find(
      ({ id }) => id === 'POST /a',
    );
    expect(first?.responses.map(({ status }) => status)).toEqual(expect.arrayContaining([400, 404, 409]));
  });

  it('version-number: an unquoted version keeps its digits', async () => {
    const generated = await generate('hostile/version-number.yaml');
    expect(generated.known.api?.version).toBe('1.10');
  });

  it.each([
    ['hostile/dup-keys-json.json', 'source/duplicate-key'],
    ['tricky/big-numbers.yaml', 'schema/number-precision'],
    ['tricky/lap-types.lap', 'lap/unknown-type'],
    ['tricky/paths-odd.yaml', 'parameter/undeclared'],
    ['tricky/lap-returns-forms.lap', 'lap/duplicate-response'],
  ])('%s: %s is reported', async (file, code) => {
    expect(codes(await generate(file))).toContain(code);
  });

  it('lap-types: one warning for the undefined type', async () => {
    const { diagnostics } = await generate('tricky/lap-types.lap');
    expect(diagnostics.filter(({ message }) => message.includes('"Tag"'))).toHaveLength(1);
  });

  it('lap-crlf-bom: the same files as without carriage returns and byte order mark', async () => {
    const text = readFileSync(join(here, 'tricky/lap-crlf-bom.lap'), 'utf8');
    writeFileSync(join(work, 'lap-crlf-bom.lap'), text.replace('\uFEFF', '').replaceAll('\r\n', '\n'));
    const plain = await generateFiles(work, 'lap-crlf-bom.lap');
    expect((await generate('tricky/lap-crlf-bom.lap')).files).toEqual(plain.files);
  });

  it('big-numbers: no literal differs from the document', async () => {
    const generated = await generate('tricky/big-numbers.yaml');
    const literals = generated.files?.filter(({ path }) => path.startsWith('src/resources/')) ?? [];
    expect(literals.map(({ text }) => text).join('')).not.toMatch(/9007199254740992|Infinity/);
  });

  it('ref-etc-passwd: nothing of the file is printed', async () => {
    const generated = await generate('hostile/ref-etc-passwd.yaml');
    expect(generated.files).toBeNull();
    expect(JSON.stringify(generated.diagnostics)).not.toContain('daemon:');
  });

  it('paths-empty: the module has a client all the same', async () => {
    expect(textOf(await generate('tricky/paths-empty.yaml'), 'src/index.ts')).toContain('Client');
  });
});
