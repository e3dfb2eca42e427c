import { describe, expect, it } from 'vitest';
import type { TypesConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { readDocument } from '../../support/readDocument.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (properties: object) => ({
  content: { 'application/json': { schema: { type: 'object', properties } } },
});
const values = (...list: readonly unknown[]) => ({ enum: list });

async function open(mode: TypesConfig['enums']) {
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        post: {
          requestBody: content({ sent: ref('Sent'), both: ref('Both') }),
          responses: {
            200: {
              description: '',
              ...content({
                both: ref('Both'),
                received: ref('Received'),
                tag: ref('One'),
                n: ref('Numbers'),
              }),
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Sent: values('a', 'b'),
        Both: values('a', 'b'),
        Received: values('a', 'b'),
        One: values('a'),
        Numbers: values(1, 2),
      },
    },
  });
  const { types } = runPasses(
    api,
    mode === undefined ? {} : { types: { enums: mode } },
    createDiagnostics().report,
  );
  return types.flatMap((type) => (type.kind === 'enum' && type.open ? [type.id.split('/').at(-1)] : []));
}

describe('openEnums', () => {
  const cases: [TypesConfig['enums'], readonly string[]][] = [
    [undefined, ['Both', 'Received']],
    ['auto', ['Both', 'Received']],
    ['open', ['Both', 'Received', 'Sent']],
    ['closed', []],
  ];
  it.each(cases)('%s', async (mode, want) => {
    expect(await open(mode)).toEqual(want);
  });
});
