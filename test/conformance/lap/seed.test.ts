import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Api, NamedType, TypeRef } from '../../../generator/ir/types.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { readLapText } from '../../support/readLapText.ts';

const { api, diagnostics } = readLapText(
  readFileSync(new URL('../../../spec/stytch.lap', import.meta.url), 'utf8'),
);

/** Objects inside responses, each with the name of the field that holds it. */
function nested(types: readonly NamedType[]): readonly { readonly name: string; readonly shape: string }[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  const shapeOf = (type: TypeRef): unknown => {
    switch (type.kind) {
      case 'ref': {
        const named = byId.get(type.to);
        if (named?.kind !== 'object') return type.to;
        return named.properties.map((property) => [property.wireName, shapeOf(property.type)]);
      }
      case 'array':
        return [shapeOf(type.items)];
      default:
        return type;
    }
  };
  return types.flatMap((type) => {
    if (type.kind !== 'object' || type.hint.kind !== 'inside' || !('type' in type.hint.owner)) return [];
    if (!type.id.includes('#response')) return [];
    const shape = JSON.stringify(shapeOf({ kind: 'ref', to: type.id }));
    return [{ name: type.hint.words.join('.'), shape }];
  });
}

test('the Stytch document is read without a complaint', () => {
  expect(diagnostics).toEqual([]);
  expect(api?.operations.length).toBe(184);
  expect(api?.securitySchemes).toMatchObject([{ name: 'basic', kind: 'basic' }]);
  expect(api?.servers.map(({ url }) => url)).toEqual(['https://api.stytch.com']);
});

test('its 591 nested objects have 51 shapes under 45 names', () => {
  const objects = nested(api?.types ?? []);
  expect(objects.length).toBe(591);
  expect(new Set(objects.map(({ shape }) => shape)).size).toBe(51);
  expect(new Set(objects.map(({ name }) => name)).size).toBe(45);
});

test('hoisting leaves few of them', () => {
  const read: Api | null = api;
  const simplified = read === null ? null : runPasses(read, {}, () => undefined);
  const left = simplified?.types.filter(({ id, kind }) => kind === 'object' && /#response\//.test(id)) ?? [];
  expect(left.length).toBeLessThanOrEqual(60);
});

test('what LAP does not say is written down', () => {
  const rules = new Map<string, number>();
  for (const { rule } of api?.assumptions ?? []) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  expect(Object.fromEntries(rules)).toEqual({
    'lap/auth': 1,
    'lap/body-unknown': 12,
    'lap/location-body': 788,
    'lap/location-header': 80,
    'lap/location-query': 13,
    'lap/response-presence': 1,
  });
});
