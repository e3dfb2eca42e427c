import { describe, expect, it } from 'vitest';
import type { TypesConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import type { PlannedCodecs } from '../../../generator/plan/codecs.ts';
import { planPackage } from '../../../generator/plan/planPackage.ts';
import { readDocument } from '../../support/readDocument.ts';

const id = { type: 'integer', format: 'int64' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

async function codecsOf(
  schemas: Readonly<Record<string, object>>,
  uses: { readonly sent?: string; readonly received?: string },
  types: TypesConfig = { int64: 'bigint' },
): Promise<PlannedCodecs> {
  const { sent, received } = uses;
  const requestBody = sent === undefined ? undefined : json(ref(sent));
  const responses = { 200: { description: '', ...(received === undefined ? {} : json(ref(received))) } };
  const { api: read } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post: { ...(requestBody === undefined ? {} : { requestBody }), responses } } },
    components: { schemas },
  });
  const { report } = createDiagnostics();
  const config = { input: '', output: '', types };
  return planPackage(runPasses(read, config, report), config, report).codecs;
}

const names = ({ symbols }: PlannedCodecs): readonly string[] =>
  [...symbols.values()].map(({ name }) => name);

describe('codecs', () => {
  const a = { type: 'object', properties: { b: ref('B'), plain: ref('C') } };
  const schemas = {
    A: a,
    B: { type: 'object', properties: { id, next: ref('A') } },
    C: { type: 'object', properties: { name: { type: 'string' } } },
    D: { type: 'object', properties: { id } },
  };

  it.each([
    ['none without the settings', {}, { received: 'A' }, []],
    ['of what is received and holds one', { int64: 'bigint' }, { received: 'A' }, ['ACodec', 'BCodec']],
    ['none where nothing holds one', { int64: 'bigint' }, { received: 'C' }, []],
    ['none for bigints that are sent', { int64: 'bigint' }, { sent: 'A' }, []],
    ['of digits that are sent', { int64: 'string' }, { sent: 'A' }, ['ACodec', 'BCodec']],
    ['none for Dates that are sent', { dates: 'Date' }, { sent: 'A' }, []],
  ] as const)('%s', async (_, types, uses, want) => {
    expect(names(await codecsOf(schemas, uses, types))).toEqual(want);
  });

  it('have names that no type has', async () => {
    const object = { type: 'object', properties: { id, codec: ref('ACodec') } };
    const given = { A: object, ACodec: { type: 'object', properties: { id } } };
    expect(names(await codecsOf(given, { received: 'A' }))).toEqual(['ACodec2', 'ACodecCodec']);
  });

  it('stand in files of a size that tools like', async () => {
    const count = 700;
    const given = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `T${at}`,
        { type: 'object', properties: { id, next: ref(`T${(at + 1) % count}`) } },
      ]),
    );
    const { files, symbols } = await codecsOf(given, { received: 'T0' });
    expect(files.map(({ file }) => file)).toEqual([
      'src/codecs/codecs.ts',
      'src/codecs/codecs-2.ts',
      'src/codecs/codecs-3.ts',
    ]);
    expect(files.flatMap(({ types }) => types)).toHaveLength(count);
    for (const { file, types } of files) {
      expect(types.every((type) => symbols.get(type)?.file === file)).toBe(true);
    }
  });
});
