import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { planPackage } from '../../../generator/plan/planPackage.ts';
import { readDocument } from '../../support/readDocument.ts';

const { api } = await readDocument({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  servers: [{ url: 'https://a.example' }],
  security: [{ key: [] }],
  paths: {
    '/a': {
      servers: [{ url: 'https://b.example' }],
      get: {
        parameters: [{ name: 'X-Session', in: 'header', schema: { type: 'string' } }],
        responses: {
          200: {
            description: '',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: { A: { type: 'object' } },
    securitySchemes: { key: { type: 'http', scheme: 'basic' } },
  },
});

function messages(config: Partial<ProjectConfig>): readonly string[] {
  const { report, all } = createDiagnostics();
  planPackage(api, { input: '', output: '', ...config }, report);
  return all().map(({ code, message }) => `${code} ${message}`);
}

describe('checkSettings', () => {
  const cases: [string, { given: Partial<ProjectConfig>; want: readonly string[] }][] = [
    [
      'says nothing of settings that have an effect',
      {
        given: {
          names: { types: { A: 'B' } },
          auth: { key: { username: 'id', env: { id: 'ID', password: 'PASSWORD' } } },
          servers: { 'https://b.example': 'b' },
          optionHeaders: { authorization: { token: 'x-session' } },
          types: { int64: 'number', dates: 'string' },
        },
        want: [],
      },
    ],
    [
      'names of nothing',
      {
        given: {
          names: { types: { X: 'Y' } },
          auth: { x: {} },
          servers: { 'https://x': 'x' },
          optionHeaders: { o: { f: 'X-Y' } },
        },
        want: [
          'plan/setting-unused names.types names "X", which the description does not have',
          'plan/setting-unused auth names "x", which the description does not have',
          'plan/setting-unused servers names "https://x", which the description does not have',
          'plan/setting-unused optionHeaders names "X-Y", which the description does not have',
        ],
      },
    ],
    [
      'environment variables of options that there are not',
      {
        given: { auth: { key: { username: 'id', env: { username: 'ID', password: 'PASSWORD' } } } },
        want: ['plan/setting-unused auth.key.env names "username", which the description does not have'],
      },
    ],
    [
      'clients and operations that miss each other',
      {
        given: { clients: [{ name: 'Client', include: ['/b'] }] },
        want: [
          'plan/empty-client client Client has no operation',
          'plan/no-client GET /a is on no client; there is only a function for it',
        ],
      },
    ],
  ];
  it.each(cases)('%s', (_, { given, want }) => {
    expect(messages(given)).toEqual(want);
  });
});
