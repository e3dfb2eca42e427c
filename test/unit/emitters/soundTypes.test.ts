import { expect, test } from 'vitest';
import { modelStructure } from '../../../generator/emitters/typescript/models.ts';
import { type NamedType, emptyDoc, type Property, typeId } from '../../../generator/ir/types.ts';

/* What only the conformance run would notice: types that refuse values they should take in, or take in all. */

const origin = { kind: 'node', file: 'api.yaml', pointer: '', part: 'key' } as const;

function objectOf(properties: readonly Property[], additional: 'open' | 'closed'): NamedType {
  const hint = { kind: 'declared', name: 'A' } as const;
  const common = { id: typeId('a'), hint, view: 'response', doc: emptyDoc, origin } as const;
  return { ...common, kind: 'object', properties, additional };
}

function property(wireName: string, presence: Property['presence']): Property {
  const type = { kind: 'scalar', scalar: 'number' } as const;
  return {
    wireName,
    type,
    presence,
    access: 'both',
    default: undefined,
    secret: false,
    doc: emptyDoc,
    origin,
  };
}

const context = {
  plan: { types: new Map() },
  types: new Map(),
  imports: { type: () => '', runtimeType: () => '' },
} as unknown as Parameters<typeof modelStructure>[2]; // Neither type refers to another one.

const members = (type: NamedType): object => {
  const { properties = [], indexSignatures = [] } = { ...modelStructure(type, 'A', context) } as {
    properties?: readonly { name: string; type: string }[];
    indexSignatures?: readonly { returnType: string }[];
  };
  return {
    properties: properties.map(({ name, type: text }) => [name, text]),
    index: indexSignatures.map(({ returnType }) => returnType),
  };
};

test.each([
  ['an open object', { given: objectOf([], 'open'), want: { properties: [], index: ['unknown'] } }],
  ['a closed object', { given: objectOf([], 'closed'), want: { properties: [], index: ['never'] } }],
  [
    'an optional property that every object inherits',
    {
      given: objectOf([property('toString', 'optional'), property('valueOf', 'required')], 'open'),
      want: {
        properties: [
          ['toString', "number | Object['toString']"],
          ['valueOf', 'number'],
        ],
        index: [],
      },
    },
  ],
])('%s', (_name, { given, want }) => {
  expect(members(given)).toEqual(want);
});

test.each([
  ['a required tag', { given: 'required', want: "(Cat & { kind: 'cat' })" }],
  ['an optional tag', { given: 'optional', want: "(Cat & { kind?: 'cat' })" }],
] as const)('a variant is told apart by %s', (_name, { given, want }) => {
  const cat = objectOf([property('kind', given)], 'open');
  const tagged = modelStructure(
    {
      ...objectOf([], 'open'),
      kind: 'tagged',
      tag: 'kind',
      variants: [{ values: ['cat'], type: { kind: 'ref', to: cat.id } }],
      fallback: null,
    },
    'Pet',
    {
      ...context,
      types: new Map([[cat.id, cat]]),
      plan: { types: new Map([[cat.id, {}]]) },
      imports: { type: () => 'Cat' },
    } as unknown as typeof context, // As above: one other type.
  );
  expect('type' in tagged ? tagged.type : '').toBe(want);
});
