import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveNames } from '../../../generator/plan/resolveNames.ts';

const free = (): boolean => false;
const claim = (id: string, ...candidates: string[]) => ({ id, candidates });

describe('resolveNames', () => {
  const cases: [
    string,
    { given: ReturnType<typeof claim>[]; taken?: string[]; want: Record<string, string> },
  ][] = [
    ['one alone has its first', { given: [claim('a', 'User', 'ApiUser')], want: { a: 'User' } }],
    [
      'two that want one both take their next',
      { given: [claim('a', 'User', 'AUser'), claim('b', 'User', 'BUser')], want: { a: 'AUser', b: 'BUser' } },
    ],
    [
      'one that has no other keeps it',
      { given: [claim('a', 'FooBar'), claim('b', 'FooBar', 'Foo_bar')], want: { a: 'FooBar', b: 'Foo_bar' } },
    ],
    [
      'one that was pushed gives way to one that wanted the name first',
      {
        given: [claim('a', 'X', 'Y', 'AY'), claim('b', 'X', 'BX'), claim('c', 'Y')],
        want: { a: 'AY', b: 'BX', c: 'Y' },
      },
    ],
    [
      'numbers where nothing else is left, never onto the name of another',
      {
        given: [claim('a', 'Foo'), claim('b', 'Foo'), claim('c', 'Foo2'), claim('d', 'Foo')],
        want: { a: 'Foo', b: 'Foo3', c: 'Foo2', d: 'Foo4' },
      },
    ],
    [
      'leaves taken names alone',
      { given: [claim('a', 'Error', 'ErrorModel')], taken: ['Error'], want: { a: 'ErrorModel' } },
    ],
    ['numbers a taken name', { given: [claim('a', 'Error')], taken: ['Error'], want: { a: 'Error2' } }],
  ];
  it.each(cases)('%s', (_, { given, taken = [], want }) => {
    const { names } = resolveNames(given, (name) => taken.includes(name));
    expect(Object.fromEntries(names)).toEqual(want);
  });

  it('says who did not get what was wanted', () => {
    const { renamed } = resolveNames([claim('a', 'X', 'AX'), claim('b', 'X'), claim('c', 'Z')], free);
    expect(renamed).toEqual([{ id: 'a', wanted: 'X', name: 'AX' }]);
  });

  it('keeps apart what occupies a key in common', () => {
    const keysOf = (candidate: string, id: string): readonly string[] =>
      id === 'both' ? [`1 ${candidate}`, `2 ${candidate}`] : [`${id} ${candidate}`];
    const claims = [claim('both', 'get', 'fetch'), claim('1', 'get', 'load'), claim('2', 'list')];
    expect(Object.fromEntries(resolveNames(claims, free, keysOf).names)).toEqual({
      both: 'fetch',
      1: 'load',
      2: 'list',
    });
  });

  it('gives every claim a name of its own, whatever the order', () => {
    const names = fc.constantFrom('A', 'B', 'C', 'A2', 'B2');
    const claims = fc.uniqueArray(
      fc.record({ id: fc.nat(50).map(String), candidates: fc.array(names, { minLength: 1, maxLength: 4 }) }),
      {
        selector: ({ id }) => id,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(claims, fc.nat(), (given, shift) => {
        const found = resolveNames(given, (name) => name === 'C').names;
        expect(new Set(found.values()).size).toBe(given.length);
        expect([...found.values()]).not.toContain('C');
        const turned = [
          ...given.slice(shift % (given.length + 1)),
          ...given.slice(0, shift % (given.length + 1)),
        ];
        expect(new Map([...resolveNames(turned, (name) => name === 'C').names].toSorted())).toEqual(
          new Map([...found].toSorted()),
        );
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
