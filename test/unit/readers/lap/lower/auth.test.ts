import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../../../../generator/readers/lap/lower/auth.ts';
import { readLapText } from '../../../../support/readLapText.ts';

const read = (auth: string, endpoint = '') =>
  readLapText(`@lap v0.3\n@base https://x\n${auth}\n@endpoint GET /a\n${endpoint}\n@end\n`);

describe('@auth', () => {
  const cases: readonly [string, { want: readonly object[]; warns?: readonly string[] }][] = [
    ['Basic', { want: [{ name: 'basic', kind: 'basic' }] }],
    ['Bearer', { want: [{ name: 'bearer', kind: 'bearer' }] }],
    ['Digest', { want: [{ name: 'digest', kind: 'http', scheme: 'Digest' }] }],
    ['Bearer basic', { want: [{ name: 'basic', kind: 'basic' }] }],
    ['Bearer bearer', { want: [{ name: 'bearer', kind: 'bearer' }] }],
    ['Bearer token', { want: [{ name: 'bearer', kind: 'bearer' }] }],
    ['Bearer digest', { want: [{ name: 'digest', kind: 'http', scheme: 'digest' }] }],
    ['Bearer OAuth', { want: [{ name: 'oauth', kind: 'http', scheme: 'OAuth' }] }],
    ['basic', { want: [{ name: 'basic', kind: 'basic' }] }],
    ['Basic username:password', { want: [{ name: 'basic', kind: 'basic' }] }],
    ['Bearer (inferred from docs)', { want: [{ name: 'bearer', kind: 'bearer' }] }],
    ['OAuth2', { want: [{ name: 'oauth2', kind: 'oauth2', flows: [] }] }],
    ['OAuth2 | OAuth2', { want: [{ name: 'oauth2', kind: 'oauth2', flows: [] }] }],
    ['openIdConnect', { want: [{ name: 'openIdConnect', kind: 'openIdConnect', url: '' }] }],
    ['mutualTLS', { want: [{ name: 'mutualTLS', kind: 'mutualTLS' }] }],
    [
      'ApiKey X-Key in header',
      { want: [{ name: 'X-Key', kind: 'apiKey', place: 'header', wireName: 'X-Key' }] },
    ],
    [
      'ApiKey my key in query',
      { want: [{ name: 'my key', kind: 'apiKey', place: 'query', wireName: 'my key' }] },
    ],
    ['ApiKey sid in cookie', { want: [{ name: 'sid', kind: 'apiKey', place: 'cookie', wireName: 'sid' }] }],
    [
      'ApiKey header:X-Api-Key',
      { want: [{ name: 'X-Api-Key', kind: 'apiKey', place: 'header', wireName: 'X-Api-Key' }] },
    ],
    [
      'ApiKey k in header | ApiKey k in query',
      {
        want: [
          { name: 'k', kind: 'apiKey', place: 'header', wireName: 'k' },
          { name: 'k_query', kind: 'apiKey', place: 'query', wireName: 'k' },
        ],
      },
    ],
    ['ApiKey name in path', { want: [] }],
    ['ApiKey', { want: [], warns: ['ApiKey'] }],
    ['ApiKey (inferred from docs)', { want: [], warns: ['ApiKey (inferred from docs)'] }],
    ['Auth required (see docs)', { want: [], warns: ['Auth required (see docs)'] }],
    ['AWS SigV4', { want: [], warns: ['AWS SigV4'] }],
    ['mqtt', { want: [], warns: ['mqtt'] }],
    ['Basic | mqtt', { want: [{ name: 'basic', kind: 'basic' }], warns: ['mqtt'] }],
  ];
  test.each(cases)('%s', (auth, { want, warns = [] }) => {
    const { api, diagnostics } = read(`@auth ${auth}`);
    expect(api?.securitySchemes.map(({ doc: _, origin: __, ...scheme }) => scheme)).toEqual(
      want.map((scheme) =>
        'kind' in scheme && scheme.kind === 'bearer' ? { ...scheme, format: '' } : scheme,
      ),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual(
      warns.map(
        (text) => `@auth ${JSON.stringify(text)} does not say how credentials are sent; it is left out`,
      ),
    );
  });

  test('no @auth: nothing is sent, nothing is said', () => {
    const { api, diagnostics } = read('');
    expect([api?.securitySchemes, api?.operations[0]?.security, diagnostics]).toEqual([[], [], []]);
  });

  test('the config replaces it', () => {
    const text = '@lap v0.3\n@auth mqtt\n@endpoint GET /a\n@end\n';
    const { api, diagnostics } = readLapText(text, { lap: { auth: 'Bearer' } });
    expect([api?.securitySchemes[0]?.kind, diagnostics]).toEqual(['bearer', []]);
  });

  test('an endpoint can have its own', () => {
    const { api } = read('@auth Basic', '@auth Bearer');
    expect(api?.securitySchemes.map(({ name }) => name)).toEqual(['basic', 'bearer']);
    expect(api?.operations[0]?.security).toEqual([[{ scheme: 'bearer', scopes: [] }]]);
  });

  test('a key is no parameter', () => {
    const { api } = read('@auth ApiKey key in query', '@required {key: str, b: str}');
    expect(api?.operations[0]?.parameters.map(({ wireName }) => wireName)).toEqual(['b']);
  });
});

describe('alternativesOf', () => {
  const cases: readonly [string, { given: readonly string[]; want: readonly string[] }][] = [
    ['nothing', { given: [], want: [] }],
    ['one is needed everywhere', { given: ['a'], want: ['a'] }],
    ['of two both, one or none', { given: ['a', 'b'], want: ['a+b', 'b', 'a', ''] }],
    ['of many all, one or none', { given: [...'abcde'], want: ['a+b+c+d+e', 'a', 'b', 'c', 'd', 'e', ''] }],
  ];
  test.each(cases)('%s', (_, { given, want }) => {
    const found = alternativesOf(given).map((alternative) =>
      alternative.map(({ scheme }) => scheme).join('+'),
    );
    expect(found).toEqual(want);
  });
});
