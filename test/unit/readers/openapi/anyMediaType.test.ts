import { expect, test } from 'vitest';
import { readDocument } from '../../../support/readDocument.ts';

const cases: readonly [string, { readonly given: object; readonly want: object }][] = [
  [
    'a schema that only names a media type is bytes',
    {
      given: { contentMediaType: '*/*' },
      want: { payload: 'binary', type: { kind: 'scalar', scalar: 'binary' } },
    },
  ],
  [
    'a string is a text',
    { given: { type: 'string' }, want: { payload: 'text', type: { kind: 'scalar', scalar: 'string' } } },
  ],
  ['nothing said is anything', { given: {}, want: { payload: 'json', type: { kind: 'unknown' } } }],
];

test.each(cases)('*/*: %s', async (_name, { given, want }) => {
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post: { requestBody: { content: { '*/*': { schema: given } } }, responses: {} } } },
  });
  expect(api?.operations[0]?.body?.contents[0]).toMatchObject(want);
});
