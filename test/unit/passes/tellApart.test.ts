import { describe, expect, it } from 'vitest';
import type { TypesConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { readDocument } from '../../support/readDocument.ts';
import { createShow } from '../../support/showType.ts';

const id = { type: 'integer', format: 'int64' };
const at = { type: 'string', format: 'date-time' };
const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const exact: TypesConfig = { int64: 'bigint', dates: 'Date' };
const content = { content: { 'application/json': { schema: ref('A') } } };

interface Given {
  readonly schemas: Readonly<Record<string, object>>;
  /** Default: both. */
  readonly direction?: 'sent' | 'received';
  readonly types?: TypesConfig;
}

/** The type A after the passes, and what was said. */
async function shown({ schemas, direction, types = exact }: Given): Promise<readonly string[]> {
  const post = {
    ...(direction === 'received' ? {} : { requestBody: { required: true, ...content } }),
    responses: { 200: { description: '', ...(direction === 'sent' ? {} : content) } },
  };
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post } },
    components: { schemas },
  });
  const { report, all } = createDiagnostics();
  const { body } = createShow(runPasses(api, { types }, report));
  const said = all().map(({ code, message }) => {
    const [, name, stays, wanted] = / ?(\S+) stays a (\w+):.* is a (\w+)$/.exec(message) ?? [];
    return `${code} ${name} ${wanted} ${stays}`;
  });
  return [body('A'), ...said];
}

const kept = 'plan/value-kept';

describe('what can be converted', () => {
  const cases: [string, { given: Given; want: readonly string[] }][] = [
    [
      'nothing is looked at without settings',
      { given: { schemas: { A: { oneOf: [at, text] } }, types: {} }, want: ['(dateTime | string)'] },
    ],
    [
      'a number beside a text',
      { given: { schemas: { A: { oneOf: [id, text] } } }, want: ['(int64 | string)'] },
    ],
    [
      'an integer beside another number',
      {
        given: { schemas: { A: { oneOf: [id, { type: 'number' }] } } },
        want: ['(integer | number)', `${kept} A bigint number`],
      },
    ],
    [
      'beside a constant number',
      {
        given: { schemas: { A: { oneOf: [id, { const: 0 }] } } },
        want: ['(integer | 0)', `${kept} A bigint number`],
      },
    ],
    [
      'beside an enumeration of numbers',
      {
        given: { schemas: { A: object({ x: { oneOf: [id, { enum: [1, 2] }] } }) } },
        want: ['{ x: (integer | enum(1, 2)) }', `${kept} A.x bigint number`],
      },
    ],
    [
      'a moment beside a text',
      {
        given: { schemas: { A: object({ x: { oneOf: [at, text] } }) } },
        want: ['{ x: (string | string) }', `${kept} A.x Date string`],
      },
    ],
    [
      'a moment beside a calendar date',
      {
        given: { schemas: { A: { oneOf: [at, { type: 'string', format: 'date' }] } } },
        want: ['(dateTime | date)'],
      },
    ],
    [
      'a moment beside a constant text',
      { given: { schemas: { A: { oneOf: [at, { const: 'never' }] } } }, want: ["(dateTime | 'never')"] },
    ],
    [
      'a moment beside a constant moment',
      {
        given: { schemas: { A: { oneOf: [at, { const: '1970-01-01T00:00:00Z' }] } } },
        want: ["(string | '1970-01-01T00:00:00Z')", `${kept} A Date string`],
      },
    ],
    [
      'a moment beside a closed enumeration',
      {
        given: { schemas: { A: { oneOf: [at, { enum: ['a', 'b'] }] } }, direction: 'sent' },
        want: ["(dateTime | enum('a', 'b'))"],
      },
    ],
    [
      'a moment beside an open enumeration',
      {
        given: { schemas: { A: { oneOf: [at, { enum: ['a', 'b'] }] } }, direction: 'received' },
        want: ["(string | open enum('a', 'b'))", `${kept} A Date string`],
      },
    ],
    [
      'what is only sent is told by its type',
      {
        given: { schemas: { A: { oneOf: [at, text, id, { type: 'number' }] } }, direction: 'sent' },
        want: ['(dateTime | string | int64 | number)'],
      },
    ],
    [
      'digits beside a text that is sent',
      {
        given: { schemas: { A: { oneOf: [id, text] } }, direction: 'sent', types: { int64: 'string' } },
        want: ['(integer | string)', `${kept} A string number`],
      },
    ],
    [
      'digits beside a text that is received',
      {
        given: { schemas: { A: { oneOf: [id, text] } }, direction: 'received', types: { int64: 'string' } },
        want: ['(integer | string)', `${kept} A string number`],
      },
    ],
    [
      'digits beside a constant without any',
      {
        given: { schemas: { A: { oneOf: [id, { const: 'all' }] } }, types: { int64: 'string' } },
        want: ["(int64 | 'all')"],
      },
    ],
    [
      'lists of either',
      {
        given: {
          schemas: {
            A: {
              oneOf: [
                { type: 'array', items: at },
                { type: 'array', items: text },
              ],
            },
          },
        },
        want: ['(string[] | string[])', `${kept} A Date string`],
      },
    ],
    [
      'a tuple and a list',
      {
        given: {
          schemas: {
            A: {
              oneOf: [
                { type: 'array', prefixItems: [text, at], items: false, minItems: 2 },
                { type: 'array', items: text },
              ],
            },
          },
        },
        want: ['([string, string] | string[])', `${kept} A Date string`],
      },
    ],
    [
      'maps of either',
      {
        given: {
          schemas: {
            A: {
              oneOf: [
                { type: 'object', additionalProperties: id },
                { type: 'object', additionalProperties: { type: 'number' } },
              ],
            },
          },
        },
        want: ['(map<integer> | map<number>)', `${kept} A bigint number`],
      },
    ],
    [
      'null',
      {
        given: { schemas: { A: object({ x: { type: ['string', 'null'], format: 'date-time' } }) } },
        want: ['{ x: dateTime? }'],
      },
    ],
  ];
  it.each(cases)('%s', async (_, { given, want }) => expect(await shown(given)).toEqual(want));
});

describe('objects', () => {
  const cat = object({ kind: { const: 'cat' }, at });
  const dog = object({ kind: { const: 'dog' }, at: text });
  const cases: [string, { given: Given; want: readonly string[] }][] = [
    [
      'with the same property',
      {
        given: {
          schemas: { A: { oneOf: [ref('B'), ref('C')] }, B: object({ at }), C: object({ at: text }) },
        },
        want: ['(B | C)', `${kept} B.at Date string`],
      },
    ],
    [
      'with different properties',
      {
        given: {
          schemas: { A: { oneOf: [ref('B'), ref('C')] }, B: object({ at }), C: object({ it: text }) },
        },
        want: ['(B | C)'],
      },
    ],
    [
      'told apart by constants',
      {
        given: { schemas: { A: { oneOf: [cat, dog] } } },
        want: ["({ at: dateTime; kind: 'cat' } | { at: string; kind: 'dog' })"],
      },
    ],
    [
      'told apart by what each of them requires alone',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C'), ref('D')] },
            B: object({ at, b: text }),
            C: object({ at: text, c: text }),
            D: object({ id, b: text }, ['id']),
          },
        },
        want: ['(B | C | D)'],
      },
    ],
    [
      'told apart by what one of them only may have',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C')] },
            B: object({ at, b: text }),
            C: object({ at: text, c: text }, []),
          },
        },
        want: ['(B | C)', `${kept} B.at Date string`],
      },
    ],
    [
      'whose other properties may be anything of a type',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C')] },
            B: object({ at, b: text }),
            C: { ...object({ at: text, c: text }), additionalProperties: text },
          },
        },
        want: ['(B | C)', `${kept} B.at Date string`],
      },
    ],
    [
      'told apart by a discriminator',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C')], discriminator: { propertyName: 'type' } },
            B: object({ type: text, at }),
            C: object({ type: text, at: text }),
          },
        },
        want: ["by type ('B': B, 'C': C)"],
      },
    ],
    [
      'whose discriminator may be missing',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C')], discriminator: { propertyName: 'type' } },
            B: object({ type: text, at }, ['at']),
            C: object({ type: text, at: text }),
          },
        },
        want: ["by type ('B': B, 'C': C)", `${kept} B.at Date string`],
      },
    ],
    [
      'that are a tag of variants',
      {
        given: {
          schemas: {
            A: {
              oneOf: [ref('B'), ref('C')],
              discriminator: { propertyName: 'type', mapping: { 1: 'B', 2: 'C' } },
            },
            B: object({ type: id, id }),
            C: object({ type: text, id }),
          },
        },
        want: ["by type (1: B, '2': C)", `${kept} B.type bigint number`],
      },
    ],
    [
      'in an intersection with another type',
      {
        given: {
          schemas: {
            A: { allOf: [{ oneOf: [ref('B')] }, { oneOf: [ref('C')] }] },
            B: object({ id, same: id }),
            C: object({ id: { type: 'number' }, same: id }),
          },
        },
        want: ['(B & C)', `${kept} B.id bigint number`],
      },
    ],
    [
      'that hold themselves',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C')] },
            B: object({ at, next: ref('B') }),
            C: object({ next: ref('C'), last: { oneOf: [ref('B'), at] } }),
          },
        },
        want: ['(B | C)'],
      },
    ],
    [
      'that clash further inside',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C')] },
            B: object({ list: { type: 'array', items: ref('D') } }),
            C: object({ list: { type: 'array', items: ref('E') } }),
            D: object({ at }),
            E: object({ at: text }),
          },
        },
        want: ['(B | C)', `${kept} D.at Date string`],
      },
    ],
    [
      'what stays is what others are not told from',
      {
        given: {
          schemas: {
            A: object({ x: { oneOf: [ref('B'), ref('C')] }, y: { oneOf: [ref('B'), ref('D')] } }),
            B: object({ at }),
            C: object({ at: text }),
            D: object({ at }),
          },
        },
        want: ['{ x: (B | C); y: (B | D) }', `${kept} B.at Date string`, `${kept} D.at Date string`],
      },
    ],
    [
      'named as the prototype',
      {
        given: {
          schemas: {
            A: { oneOf: [ref('B'), ref('C')] },
            B: object({ ['__proto__']: at, constructor: at }),
            C: object({ constructor: text }),
          },
        },
        want: ['(B | C)', `${kept} B.constructor Date string`],
      },
    ],
  ];
  it.each(cases)('%s', async (_, { given, want }) => expect(await shown(given)).toEqual(want));
});
