import { describe, expect, it } from 'vitest';
import type { TypesConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { readDocument } from '../../support/readDocument.ts';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (name: string) => ({ content: { 'application/json': { schema: ref(name) } } });

/** Properties of each type after the passes: `name`, `name?` where it may be missing, `name|null`. */
async function viewsOf(
  schemas: object,
  uses: { sent?: string; received?: string },
  config: TypesConfig = {},
) {
  const { api: read } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        post: {
          ...(uses.sent === undefined ? {} : { requestBody: { required: true, ...content(uses.sent) } }),
          responses: {
            200: { description: '', ...(uses.received === undefined ? {} : content(uses.received)) },
          },
        },
      },
    },
    components: { schemas },
  });
  const { types } = runPasses(read, { types: config }, createDiagnostics().report);
  return Object.fromEntries(
    types.map((type) => {
      const properties = type.kind === 'object' ? type.properties : [];
      const texts = properties.map(({ wireName, presence, type: { kind } }) => {
        return `${wireName}${presence === 'optional' ? '?' : ''}${kind === 'nullable' ? '|null' : ''}`;
      });
      return [type.id.replace('<stdin>#/components/schemas/', ''), [type.view, ...texts].join(' ')];
    }),
  );
}

const account = {
  User: {
    type: 'object',
    required: ['id', 'password', 'name'],
    properties: {
      id: { ...text, readOnly: true },
      password: { ...text, writeOnly: true },
      name: text,
      team: ref('Team'),
    },
  },
  Team: { type: 'object', properties: { owner: ref('User'), title: text } },
};
const both = { sent: 'User', received: 'User' };

describe('views', () => {
  const cases: [
    string,
    { schemas: object; uses: { sent?: string; received?: string }; config?: TypesConfig; want: object },
  ][] = [
    [
      'split what differs, with everything that holds it, recursion included',
      {
        schemas: account,
        uses: both,
        want: {
          User: 'response id name team?',
          'User (request)': 'request name password team?',
          Team: 'response owner? title?',
          'Team (request)': 'request owner? title?',
        },
      },
    ],
    [
      'do not split what is only received',
      {
        schemas: account,
        uses: { received: 'User' },
        want: { User: 'response id name team?', Team: 'response owner? title?' },
      },
    ],
    [
      'do not split what is only sent',
      {
        schemas: account,
        uses: { sent: 'User' },
        want: { User: 'request name password team?', Team: 'request owner? title?' },
      },
    ],
    [
      'leave one type where nothing differs',
      {
        schemas: { User: { type: 'object', properties: { name: text } } },
        uses: both,
        want: { User: 'both name?' },
      },
    ],
    [
      'take a default as present in responses',
      {
        schemas: {
          User: {
            type: 'object',
            required: ['r'],
            properties: { r: { ...text, default: 'x' }, o: { ...text, default: 'x' } },
          },
        },
        uses: both,
        want: { User: 'response o r', 'User (request)': 'request o? r' },
      },
    ],
    [
      'do not trust a default that its own type refuses',
      {
        schemas: { User: { type: 'object', properties: { o: { type: 'integer', default: 'x' } } } },
        uses: both,
        want: { User: 'both o?' },
      },
    ],
    [
      'let optional properties of responses be null where the config says so',
      {
        schemas: { User: { type: 'object', required: ['r'], properties: { r: text, o: text } } },
        uses: both,
        config: { nullableOptional: true },
        want: { User: 'response o?|null r', 'User (request)': 'request o? r' },
      },
    ],
  ];
  it.each(cases)('%s', async (_, { schemas, uses, config, want }) => {
    expect(await viewsOf(schemas, uses, config)).toEqual(want);
  });

  it('lets what is only sent hold the request form', async () => {
    const { api: read } = await readDocument({
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: {
        '/a': { get: { responses: { 200: { description: '', ...content('User') } } } },
        '/b': {
          post: {
            requestBody: { required: true, ...content('Team') },
            responses: { 204: { description: '' } },
          },
        },
      },
      components: {
        schemas: { ...account, User: { ...account.User, properties: { id: { ...text, readOnly: true } } } },
      },
    });
    const { types } = runPasses(read, {}, createDiagnostics().report);
    const team = types.find((type) => type.id.endsWith('Team'));
    const owner =
      team?.kind === 'object' ? team.properties.find(({ wireName }) => wireName === 'owner') : null;
    expect(owner?.type).toEqual({ kind: 'ref', to: '<stdin>#/components/schemas/User (request)' });
  });
});
