import { describe, expect, it } from 'vitest';
import { type CallShape, dumpApi, typeText } from '../../../generator/ir/dump.ts';
import { type Api, emptyDoc, operationId, type TypeRef, typeId } from '../../../generator/ir/types.ts';

const text: TypeRef = { kind: 'scalar', scalar: 'string' };
const user: TypeRef = { kind: 'ref', to: typeId('a.yaml#/components/schemas/User') };
const origin = { kind: 'node', file: 'a.yaml', pointer: '', part: 'value' } as const;

describe('typeText', () => {
  const cases: [string, TypeRef][] = [
    ['string', text],
    ['unknown', { kind: 'unknown' }],
    ['a.yaml#/components/schemas/User', user],
    ['"a\\u001b"', { kind: 'literal', value: 'a\u001b' }],
    ['"\\u009b\\u202e"', { kind: 'literal', value: '\u009b\u202e' }],
    ['string[]', { kind: 'array', items: text }],
    ['(string | null)[]', { kind: 'array', items: { kind: 'nullable', inner: text } }],
    ['map<string[]>', { kind: 'map', values: { kind: 'array', items: text } }],
    [
      'string | (string & unknown)',
      {
        kind: 'union',
        members: [text, { kind: 'intersection', members: [text, { kind: 'unknown' }] }],
      },
    ],
    ['[string, string?, ...string[]]', { kind: 'tuple', items: [text, text], required: 1, rest: text }],
    ['[]', { kind: 'tuple', items: [], required: 0, rest: null }],
  ];
  it.each(cases)('%s', (want, given) => {
    expect(typeText(given)).toBe(want);
  });
});

describe('dumpApi', () => {
  it('writes one fact a line', () => {
    const id = operationId('GET /users/{id}');
    const codec = { kind: 'simple', explode: false, allowReserved: false } as const;
    const facts = { default: undefined, secret: false, doc: emptyDoc, origin };
    const api: Api = {
      title: 'Users',
      version: '1.0',
      doc: emptyDoc,
      format: 'openapi',
      servers: [{ url: 'https://a.example', name: '', description: '', variables: [], origin }],
      securitySchemes: [
        { kind: 'apiKey', name: 'key', place: 'header', wireName: 'X-Key', doc: emptyDoc, origin },
      ],
      tags: [],
      types: [
        {
          kind: 'object',
          id: typeId('a.yaml#/components/schemas/User'),
          hint: { kind: 'declared', name: 'User' },
          view: 'both',
          additional: 'closed',
          properties: [
            { wireName: 'id', type: text, presence: 'required', access: 'read', ...facts },
            { wireName: 'a "b"', type: text, presence: 'optional', access: 'both', ...facts, default: 'x' },
          ],
          doc: emptyDoc,
          origin,
        },
        {
          kind: 'enum',
          id: typeId('Color'),
          hint: { kind: 'declared', name: 'Color' },
          view: 'both',
          base: 'string',
          open: true,
          members: [{ value: 'red', name: '', description: '' }],
          doc: emptyDoc,
          origin,
        },
      ],
      operations: [
        {
          id,
          operationId: 'getUser',
          tags: [],
          method: 'GET',
          path: [
            { kind: 'text', text: '/users/' },
            { kind: 'parameter', name: 'id' },
          ],
          parameters: [{ wireName: 'id', place: 'path', type: text, presence: 'required', codec, ...facts }],
          body: null,
          responses: [
            {
              status: 200,
              contents: [
                { mediaType: 'application/json', payload: 'json', type: user, item: null, parts: [], origin },
              ],
              headers: [],
              doc: emptyDoc,
              origin,
            },
            { status: 'default', contents: [], headers: [], doc: emptyDoc, origin },
          ],
          security: [[{ scheme: 'key', scopes: [] }], []],
          servers: [],
          paging: null,
          idempotencyHeader: '',
          extensions: {},
          doc: emptyDoc,
          origin,
        },
      ],
      webhooks: [],
      assumptions: [],
    };
    const call: CallShape = {
      paths: ['Client.users.get'],
      function: 'usersGet',
      file: 'src/resources/users.ts',
      keys: [{ key: 'id', place: 'path', wireName: 'id' }],
      options: [{ key: 'session.token', place: 'header', wireName: 'X-Session' }],
      body: 'flat',
    };
    const calls = new Map([[id as string, call]]);
    const types = new Map([['Color', { name: 'Colour', file: 'src/models.ts' }]]);
    expect(dumpApi(api, { calls, types })).toBe(`api Users 1.0 openapi
server https://a.example
scheme key: apiKey header X-Key

operation GET /users/{id}
  id getUser
  call Client.users.get
  function usersGet in src/resources/users.ts
  key id = path id
  option session.token = header X-Session
  body is flat
  path id: string (simple)
  response 200 application/json as json: a.yaml#/components/schemas/User
  response default
  security key or anonymous

type a.yaml#/components/schemas/User object closed
  id: string (read only)
  "a \\"b\\""?: string (default "x")

type Color as Colour open enum string
  "red"
`);
  });
});
