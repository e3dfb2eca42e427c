import { describe, expect, test } from 'vitest';
import type { Api } from '../../../../../generator/ir/types.ts';
import type { ReadLapOptions } from '../../../../../generator/readers/lap/readLap.ts';
import { readLapText } from '../../../../support/readLapText.ts';

/** `header X-Id!` for each entry of the first operation; `!` means required. */
function locations(api: Api | null): readonly string[] {
  const operation = api?.operations[0];
  const [content] = operation?.body?.contents ?? [];
  const id = content?.type.kind === 'ref' ? content.type.to : undefined;
  const body = api?.types.find((type) => type.id === id);
  return [
    ...(operation?.parameters ?? []).map(
      (p) => `${p.place} ${p.wireName}${p.presence === 'required' ? '!' : ''}`,
    ),
    ...(body?.kind === 'object' ? body.properties : []).map(
      (p) => `body ${p.wireName}${p.presence === 'required' ? '!' : ''}`,
    ),
  ];
}

interface Case {
  readonly given: string;
  readonly options?: ReadLapOptions;
  readonly want: readonly string[];
}

describe('where entries go', () => {
  const cases: readonly [string, Case][] = [
    [
      'a variable of the path',
      { given: 'GET /a/{id}\n@optional {id: str, x: str}', want: ['path id!', 'query x'] },
    ],
    [
      'a variable with odd letters',
      { given: 'GET /a/{other.id}\n@required {other.id: str}', want: ['path other.id!'] },
    ],
    ['GET', { given: 'GET /a\n@required {x: str}', want: ['query x!'] }],
    ['DELETE', { given: 'DELETE /a\n@required {x: str}', want: ['query x!'] }],
    [
      'DELETE with an example',
      {
        given: 'DELETE /a\n@required {x: str, y: str}\n@example_request {"x":1}',
        want: ['query y!', 'body x!'],
      },
    ],
    ['POST', { given: 'POST /a\n@required {x: str}\n@optional {y: str}', want: ['body x!', 'body y'] }],
    ['PATCH', { given: 'PATCH /a/{id}\n@required {id: str, x: str}', want: ['path id!', 'body x!'] }],
    ['X- headers', { given: 'POST /a\n@optional {X-Id: str, x: str}', want: ['header X-Id', 'body x'] }],
    [
      'Train-Case headers',
      { given: 'GET /a\n@optional {Stripe-Version: str}', want: ['header Stripe-Version'] },
    ],
    [
      'known headers',
      {
        given: 'GET /a\n@optional {if-match: str, accept-language: str}',
        want: ['header if-match', 'header accept-language'],
      },
    ],
    [
      'headers of one word',
      {
        given: 'GET /a\n@optional {Authorization: str, Range: str, range: str}',
        want: ['header Authorization', 'header Range', 'query range'],
      },
    ],
    ['a prefix', { given: 'POST /a\n@optional {header:id: str}', want: ['header id'] }],
    [
      'hyphens alone are no header',
      { given: 'GET /a\n@optional {page-size: int}', want: ['query page-size'] },
    ],
    [
      'what stands before a header is no body',
      { given: 'POST /a\n@optional {q: str, X-Id: str, b: str}', want: ['query q', 'header X-Id', 'body b'] },
    ],
    [
      'in the same list only',
      {
        given: 'POST /a\n@required {q: str}\n@optional {X-Id: str, b: str}',
        want: ['header X-Id', 'body q!', 'body b'],
      },
    ],
    [
      'a name twice: parameter, then body',
      {
        given: 'POST /a\n@required {q: str, n: str, n: str, b: str}',
        want: ['query q!', 'body n!', 'body b!'],
      },
    ],
    [
      'a variable twice',
      { given: 'PUT /a/{id}\n@required {id: str, id: str}', want: ['path id!', 'body id!'] },
    ],
    [
      'an array as body leaves the query',
      { given: 'POST /a\n@optional {q: str}\n@example_request [1]', want: ['query q'] },
    ],
    [
      'the config says it',
      {
        given: 'POST /a\n@optional {q: str, c: str, b: str}',
        options: { lap: { locations: { 'POST /a': { q: 'query' }, '*': { c: 'cookie' } } } },
        want: ['query q', 'cookie c', 'body b'],
      },
    ],
    [
      'what all operations without a body have is no body',
      {
        given:
          'POST /a\n@optional {v: str, w: str}' +
          ['/b', '/c', '/d'].map((path) => `\n@endpoint GET ${path}\n@optional {v: str}`).join(''),
        want: ['query v', 'body w'],
      },
    ],
    [
      'two operations are too few to tell',
      {
        given:
          'POST /a\n@optional {v: str}' +
          ['/b', '/c'].map((path) => `\n@endpoint GET ${path}\n@optional {v: str}`).join(''),
        want: ['body v'],
      },
    ],
    [
      'names of object members',
      {
        given: 'POST /a\n@optional {__proto__: str, constructor: str}',
        want: ['body __proto__', 'body constructor'],
      },
    ],
  ];
  test.each(cases)('%s', (_, { given, options = {}, want }) => {
    const { api } = readLapText(`@lap v0.3\n@base https://x\n@endpoint ${given}\n@end\n`, options);
    expect(locations(api)).toEqual(want);
  });

  const common: readonly [string, Case][] = [
    ['are optional everywhere', { given: 'GET /a', want: ['query v', 'query id'] }],
    ['are required in the path', { given: 'GET /a/{id}', want: ['path id!', 'query v'] }],
    ['say less than the endpoint', { given: 'GET /a\n@required {id: str}', want: ['query id!', 'query v'] }],
    ['are the body where there is nothing else', { given: 'POST /a', want: ['body v', 'body id'] }],
    [
      'are in the query where some operation has no body',
      { given: 'POST /a\n@endpoint GET /b', want: ['query v', 'query id'] },
    ],
  ];
  test.each(common)('common fields %s', (_, { given, want }) => {
    const { api } = readLapText(`@lap v0.3\n@common_fields {v: str=1, id: str}\n@endpoint ${given}\n@end\n`);
    expect(locations(api)).toEqual(expect.arrayContaining([...want]));
    expect(locations(api).length).toBe(want.length);
  });

  test('every guess is an assumption, what is said is none', () => {
    const text = '@lap v0.3\n@endpoint POST /a/{id}\n@required {id: str, q: str, X-A: str, b: str}\n@end\n';
    const { api } = readLapText(text, { lap: { locations: { '*': { b: 'query' } } } });
    const found = api?.assumptions.filter(({ rule }) => rule.startsWith('lap/location'));
    expect(
      found?.map(({ rule, operation, subject, text: said }) => [rule, operation, subject, said]),
    ).toEqual([
      [
        'lap/location-query',
        'POST /a/{id}',
        'q',
        'q is sent in the query: it stands before an entry that is no property of the body',
      ],
      [
        'lap/location-header',
        'POST /a/{id}',
        'X-A',
        'X-A is sent in the header: its name is that of a header',
      ],
    ]);
  });

  test('a variable that nothing declares', () => {
    const { api, diagnostics } = readLapText('@lap v0.3\n@endpoint GET /a/{b}\n@end\n');
    expect(api?.operations[0]?.parameters).toMatchObject([
      { wireName: 'b', place: 'path', presence: 'required', type: { kind: 'scalar', scalar: 'string' } },
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'GET /a/{b}: the path parameter "b" is not declared; it is a required string',
    ]);
  });
});
