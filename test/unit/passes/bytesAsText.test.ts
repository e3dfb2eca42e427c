import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { readDocument } from '../../support/readDocument.ts';
import { createShow } from '../../support/showType.ts';

const schema = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
const File = {
  type: 'object',
  required: ['data'],
  properties: { data: { type: 'string', format: 'binary' } },
};
const Raw = { type: 'string', format: 'binary' };

/** What the declared types become where a body and a response of some media types have them. */
async function typesOf(
  sent: string | null,
  received: string | null,
  name: string,
  parameters: readonly object[] = [],
) {
  const content = (mediaType: string) => ({ content: { [mediaType]: schema(name) } });
  const { api: read } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        post: {
          parameters,
          ...(sent === null ? {} : { requestBody: { required: true, ...content(sent) } }),
          responses: { 200: { description: '', ...(received === null ? {} : content(received)) } },
        },
      },
    },
    components: { schemas: { File, Raw } },
  });
  const api = runPasses(read, {}, createDiagnostics().report);
  const [operation] = api.operations;
  return {
    types: api.types.map((type) => [type.view, createShow({ ...api, types: [type] }).body(name)].join(' ')),
    parameters: operation?.parameters.map(({ type }) => createShow(api).show(type)) ?? [],
    payloads: [...(operation?.body?.contents ?? []), ...(operation?.responses[0]?.contents ?? [])].map(
      ({ payload, type }) => `${payload} ${type.kind}`,
    ),
  };
}

test.each([
  ['a JSON body', { given: ['application/json', null, 'File'], want: ['request { data: string }'] }],
  ['a JSON answer', { given: [null, 'application/json', 'File'], want: ['response { data: string }'] }],
  [
    'a form with a file',
    { given: ['multipart/form-data', null, 'File'], want: ['request { data: binary }'] },
  ],
  [
    'a form with a file that comes back in JSON',
    {
      given: ['multipart/form-data', 'application/json', 'File'],
      want: ['response { data: string }', 'request { data: binary }'],
    },
  ],
] as const)('%s', async (_, { given: [sent, received, name], want }) => {
  expect((await typesOf(sent, received, name)).types).toEqual(want);
});

test('a body and an answer that are bytes as a whole', async () => {
  const { payloads } = await typesOf('application/octet-stream', 'application/pdf', 'Raw');
  expect(payloads).toEqual(['binary scalar', 'binary scalar']);
});

test('a parameter is a text', async () => {
  const { parameters } = await typesOf(null, null, 'File', [{ name: 'p', in: 'query', schema: Raw }]);
  expect(parameters).toEqual(['string']);
});
