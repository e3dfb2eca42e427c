import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camel, identifierLike, kebab, pascal, startable, wordsOf } from '../../../generator/plan/words.ts';

describe('wordsOf', () => {
  const cases: [string, readonly string[]][] = [
    ['member_session', ['member', 'session']],
    ['MemberSession', ['Member', 'Session']],
    ['member-session', ['member', 'session']],
    ['deleteTOTP', ['delete', 'TOTP']],
    ['HTTPServer', ['HTTP', 'Server']],
    ['DeleteOAuthRegistration', ['Delete', 'O', 'Auth', 'Registration']],
    ['B2BSession', ['B2B', 'Session']],
    ['m2m_clients', ['m2m', 'clients']],
    ['x5tS256', ['x5t', 'S256']],
    ['Response «User»', ['Response', 'User']],
    ['日本語_name', ['日本語', 'name']],
    ['🚀', []],
    ['', []],
    ['../../etc', ['etc']],
    ['\uD800a', ['a']],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(wordsOf(given)).toEqual(want);
  });
});

describe('casing', () => {
  const cases: [string, { pascal: string; camel: string; kebab: string }][] = [
    ['member_session', { pascal: 'MemberSession', camel: 'memberSession', kebab: 'member-session' }],
    ['GetJWKS', { pascal: 'GetJWKS', camel: 'getJWKS', kebab: 'get-jwks' }],
    ['OIDCProviders', { pascal: 'OIDCProviders', camel: 'oidcProviders', kebab: 'oidc-providers' }],
    [
      'B2BSessionsExchange',
      { pascal: 'B2BSessionsExchange', camel: 'b2bSessionsExchange', kebab: 'b2b-sessions-exchange' },
    ],
    ['m2m', { pascal: 'M2M', camel: 'm2m', kebab: 'm2m' }],
    ['__proto__', { pascal: 'Proto', camel: 'proto', kebab: 'proto' }],
    ['日', { pascal: '日', camel: '日', kebab: 'u65e5' }],
  ];
  it.each(cases)('%s', (given, want) => {
    const words = wordsOf(given);
    expect({ pascal: pascal(words), camel: camel(words), kebab: kebab(words) }).toEqual(want);
  });

  it('cuts a name that is too long, and keeps two of them apart', () => {
    const long = 'Very'.repeat(20_000);
    const names = [pascal(wordsOf(`${long}A`)), pascal(wordsOf(`B${long}`))];
    expect(new Set(names).size).toBe(2);
    expect(names.map((name) => name.length)).toEqual([100, 100]);
  });
});

describe('identifierLike', () => {
  const cases: [string, string][] = [
    ['foo_bar', 'foo_bar'],
    ['foo-bar', 'foo_bar'],
    ['2fa', '_2fa'],
    ['a.b c', 'a_b_c'],
    ['', ''],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(identifierLike(given)).toBe(want);
  });

  it('makes an identifier or nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        for (const name of [
          startable(pascal(wordsOf(text))),
          startable(camel(wordsOf(text))),
          identifierLike(text),
        ]) {
          expect(name).toMatch(/^(?:[\p{ID_Start}_$][\p{ID_Continue}$]*)?$/u);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
