import { describe, expect, it } from 'vitest';
import { hoistEqualShapes } from '../../../generator/passes/hoistEqualShapes.ts';
import { readDocument } from '../../support/readDocument.ts';

const text = { type: 'string' };
const object = (properties: object) => ({ type: 'object', properties });
const get = (schema: object) => ({
  get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } } },
});

/** Name candidates of the shared types after the pass, and how many types stay where they are. */
async function hoist(...bodies: readonly object[]) {
  const paths = Object.fromEntries(bodies.map((body, at) => [`/v1/p${at}`, get(body)]));
  const { api } = await readDocument({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths });
  const hints = hoistEqualShapes(api).types.map(({ hint }) => hint);
  const shared = hints.flatMap((hint) =>
    hint.kind === 'shared' ? [hint.candidates.map((words) => words.join(' ')).join(', ')] : [],
  );
  return { shared: shared.toSorted(), inside: hints.length - shared.length };
}

const user = object({ id: text, name: text });

describe('hoistEqualShapes', () => {
  const other = object({ id: text });
  const cases: [string, { given: readonly object[]; want: { shared: readonly string[]; inside: number } }][] =
    [
      [
        'merges equal shapes under one name, and keeps whole bodies',
        {
          given: [object({ user }), object({ user, x: text })],
          want: { shared: ['user, p0 get user'], inside: 2 },
        },
      ],
      [
        'names the items of an array in the singular',
        {
          given: [object({ users: { type: 'array', items: user } }), object({ user })],
          want: { shared: ['user, p0 get user'], inside: 2 },
        },
      ],
      [
        'leaves a shape alone that stands once',
        { given: [object({ user })], want: { shared: [], inside: 2 } },
      ],
      [
        'keeps equal shapes apart that have different names',
        { given: [object({ user }), object({ owner: user })], want: { shared: [], inside: 4 } },
      ],
      [
        'compares what lies inside',
        {
          given: [
            object({ a: object({ b: user }) }),
            object({ a: object({ b: user }) }),
            object({ a: object({ b: other }) }),
          ],
          want: { shared: ['a, p0 get a', 'b, p0 get b'], inside: 5 },
        },
      ],
      [
        'gives the name to the shape that is found most often',
        {
          given: [
            object({ user: other }),
            object({ user: other }),
            object({ user }),
            object({ user }),
            object({ user }),
          ],
          want: { shared: ['p0 get user', 'user, p2 get user'], inside: 5 },
        },
      ],
      [
        'does not care for descriptions',
        {
          given: [object({ user }), object({ user: { ...user, description: 'the user' } })],
          want: { shared: ['user, p0 get user'], inside: 2 },
        },
      ],
    ];
  it.each(cases)('%s', async (_, { given, want }) => {
    expect(await hoist(...given)).toEqual(want);
  });
});
