import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { type Api, emptyDoc, type NamedType, type TypeRef, typeId } from '../../../generator/ir/types.ts';
import { breakAliasCycles } from '../../../generator/passes/aliasCycles.ts';

const text: TypeRef = { kind: 'scalar', scalar: 'string' };
const to = (id: string): TypeRef => ({ kind: 'ref', to: typeId(id) });

function alias(id: string, target: TypeRef): NamedType {
  const origin = { kind: 'span', file: 'a.lap', start: 0, end: 1 } as const;
  return {
    kind: 'alias',
    id: typeId(id),
    hint: { kind: 'declared', name: id },
    view: 'both',
    target,
    doc: emptyDoc,
    origin,
  };
}

function apiOf(types: readonly NamedType[]): Api {
  return {
    title: '',
    version: '',
    doc: emptyDoc,
    format: 'lap',
    servers: [],
    securitySchemes: [],
    tags: [],
    types,
    operations: [],
    webhooks: [],
    assumptions: [],
  };
}

describe('breakAliasCycles', () => {
  const cases: [
    string,
    { given: Record<string, TypeRef>; want: Record<string, TypeRef>; codes: string[] },
  ][] = [
    [
      'an alias of itself is unknown',
      { given: { A: to('A') }, want: { A: { kind: 'unknown' } }, codes: ['plan/alias-cycle'] },
    ],
    [
      'a member that is the union itself goes',
      {
        given: { A: { kind: 'union', members: [to('A'), text] } },
        want: { A: text },
        codes: ['plan/alias-cycle'],
      },
    ],
    [
      'a way round is cut everywhere',
      {
        given: { A: to('B'), B: { kind: 'nullable', inner: to('A') } },
        want: { A: { kind: 'unknown' }, B: { kind: 'nullable', inner: { kind: 'unknown' } } },
        codes: ['plan/alias-cycle', 'plan/alias-cycle'],
      },
    ],
    [
      'recursion through a list stays',
      {
        given: { A: { kind: 'array', items: to('A') } },
        want: { A: { kind: 'array', items: to('A') } },
        codes: [],
      },
    ],
  ];
  it.each(cases)('%s', (_, { given, want, codes }) => {
    const diagnostics = createDiagnostics();
    const types = Object.entries(given).map(([id, target]) => alias(id, target));
    const result = breakAliasCycles(apiOf(types), diagnostics.report);
    const targets = result.types.map((type) => [type.id, type.kind === 'alias' ? type.target : null]);
    expect(Object.fromEntries(targets)).toEqual(want);
    expect(diagnostics.all().map(({ code }) => code)).toEqual(codes);
  });
});
