import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDiagnostics } from '../../generator/diagnostics/diagnostic.ts';
import type { Api, NamedType, TypeRef } from '../../generator/ir/types.ts';
import { type ExactValues, exactValues } from '../../generator/passes/exactValues.ts';
import { runPasses } from '../../generator/passes/runPasses.ts';
import { type Codec as PlannedCodec, codecOf, declaredCodec } from '../../generator/plan/codecs.ts';
import type { Plan } from '../../generator/plan/plan.ts';
import { planPackage } from '../../generator/plan/planPackage.ts';
import {
  allCodec,
  type Codec,
  dateCodec,
  fieldsCodec,
  lazyCodec,
  listCodec,
  sameCodec,
  tagCodec,
  whenCodec,
} from '../../templates/runtime/codec.ts';
import { bigintCodec, digitsCodec, exactParser } from '../../templates/runtime/int64.ts';
import { jsonText } from '../../templates/runtime/jsonExact.ts';
import { readDocument } from '../support/readDocument.ts';

/*
 * Types made by chance, and values of them: what a package makes of a value is what its type says, what was sent as a
 * member of a union is that member still, and sending it again gives the same JSON.
 */

type Schema = object;

const int64 = { type: 'integer', format: 'int64' };
const moment = { type: 'string', format: 'date-time' };
const names = ['A', 'B', 'C', 'D'];
const members = ['id', 'at', 'kind'];

const leaf: fc.Arbitrary<Schema> = fc.oneof(
  { arbitrary: fc.constantFrom<Schema>(int64, moment), weight: 3 },
  fc.constantFrom<Schema>(
    { type: 'string' },
    { type: 'number' },
    { type: 'integer' },
    { type: 'boolean' },
    { type: 'string', format: 'date' },
    { const: 'x' },
    { const: 7 },
    { enum: ['a', 'b'] },
    { enum: [1, 2] },
    {},
  ),
  fc.constantFrom(...names).map((name) => ({ $ref: `#/components/schemas/${name}` })),
);

const inner: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: leaf, weight: 4 },
    tie('schema').map((items) => ({ type: 'array', items })),
    tie('schema').map((additionalProperties) => ({ type: 'object', additionalProperties })),
    fc.array(tie('schema'), { minLength: 2, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 2 }).map((prefixItems) => ({
      type: 'array',
      prefixItems,
      minItems: prefixItems.length,
    })),
    tie('schema').map((schema) => ({ oneOf: [schema, { type: 'null' }] })),
  ),
})).schema;

const object: fc.Arbitrary<Schema> = fc
  .record({
    properties: fc.dictionary(fc.constantFrom(...members), inner, { minKeys: 1, maxKeys: 3 }),
    all: fc.boolean(),
    rest: fc.option(inner, { freq: 6 }),
  })
  .map(({ properties, all, rest }) => ({
    type: 'object',
    properties,
    ...(all ? { required: Object.keys(properties) } : {}),
    ...(rest === null ? {} : { additionalProperties: rest }),
  }));

const declared: fc.Arbitrary<Schema> = fc.oneof(
  { arbitrary: object, weight: 4 },
  inner,
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 3 }).map((list) => ({
    oneOf: list.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  })),
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 }).map((list) => ({
    oneOf: list.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: { propertyName: 'kind' },
  })),
  fc.tuple(fc.constantFrom(...names), object).map(([name, rest]) => ({
    allOf: [{ $ref: `#/components/schemas/${name}` }, rest],
  })),
);

const schemas = fc.record({ A: declared, B: declared, C: declared, D: declared });

/** The types and the plan of an API that sends A and gets it back. */
async function planned(given: object, values: ExactValues): Promise<{ api: Api; plan: Plan }> {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/A' } } };
  const { api: read } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        post: { requestBody: { required: true, content }, responses: { 200: { description: '', content } } },
      },
    },
    components: { schemas: given },
  });
  const { report } = createDiagnostics();
  const config = { input: '', output: '', types: { ...values, enums: 'closed' as const } };
  const api = runPasses(read, config, report);
  return { api, plan: planPackage(api, config, report) };
}

/** A planned codec as the generated code would have it. */
function running(codec: PlannedCodec | null, api: Api, { codecs }: Plan): Codec {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const byName = new Map([...codecs.symbols].map(([id, { name }]) => [name, types.get(id)]));
  const found = new Map<string, Codec>();
  const run = (part: PlannedCodec | null): Codec => {
    const table = (entries: readonly (readonly [string, PlannedCodec])[]) =>
      Object.fromEntries(entries.map(([name, inside]) => [name, run(inside)]));
    switch (part?.kind) {
      case 'int64':
        return codecs.values.int64 === 'bigint' ? bigintCodec : digitsCodec;
      case 'date':
        return dateCodec;
      case 'named': {
        const { name } = part.symbol;
        const type = byName.get(name);
        const known = found.get(name);
        if (known !== undefined) return known;
        const made = lazyCodec(() => run(type === undefined ? null : declaredCodec(type, types, codecs)));
        found.set(name, made);
        return made;
      }
      case 'fields':
        return fieldsCodec(table(part.known), ...(part.rest === null ? [] : [run(part.rest)]));
      case 'list':
        return listCodec(run(part.each), ...part.first.map(run));
      case 'all':
        return allCodec(...part.parts.map(run));
      case 'when':
        return whenCodec(part.keys, run(part.codec));
      case 'tag':
        return tagCodec(
          part.tag,
          table(part.table),
          ...(part.otherwise === null ? [] : [run(part.otherwise)]),
        );
      default:
        return sameCodec;
    }
  };
  return run(codec);
}

type Wire = null | boolean | number | bigint | string | Wire[] | { [name: string]: Wire };

const texts = ['x', 'a', 'b', '5', 'A', 'B', 'C', 'D', '2026-11-20', '2026-11-20T10:00:00.000Z'];
const numbers: readonly Wire[] = [0, 1, 7, 1.5, 12, -3];
const small: readonly Wire[] = [0, 1, 7, 12];
const large: readonly Wire[] = [0, 7, 9_007_199_254_740_993n, -9_007_199_254_740_993n];

/** A value of a type, as JSON has it, and whether what was made of it is still what it was meant to be. */
interface Made {
  readonly json: Wire;
  readonly holds: (found: unknown) => boolean;
}

interface Making {
  readonly api: Api;
  readonly values: ExactValues;
  /** A number below another one, by chance. */
  readonly pick: (count: number) => number;
}

/** As far as a value is easily found: what is too deep may be anything. */
function make(type: TypeRef, making: Making, depth = 0): Made {
  const { api, values, pick } = making;
  const one = <T>(list: readonly T[], otherwise: T): T => list[pick(list.length)] ?? otherwise;
  const of = (part: TypeRef): Made => make(part, making, depth + 1);
  const fixed = (json: Wire): Made => ({ json, holds: (found) => isDeepStrictEqual(found, json) });
  const scalar = (json: Wire): Made => ({ json, holds: (found) => isOf(found, type, api, values) });
  if (depth > 5) return { json: one<Wire>([...texts, ...numbers, null, [], {}], null), holds: () => true };
  switch (type.kind) {
    case 'ref': {
      const named = api.types.find(({ id }) => id === type.to);
      return named === undefined ? fixed(null) : makeNamed(named, making, depth + 1);
    }
    case 'scalar':
      if (type.scalar === 'boolean') return scalar(pick(2) === 0);
      if (type.scalar === 'dateTime') return scalar('2026-11-20T10:00:00.000Z');
      if (type.scalar === 'date') return scalar('2026-11-20');
      if (type.scalar === 'string') return scalar(one(texts, ''));
      if (type.scalar === 'null') return scalar(null);
      if (type.scalar === 'number') return scalar(one(numbers, 0));
      // Only where it matters: other numbers hold what they can.
      return scalar(one(type.scalar === 'int64' && values.int64 !== 'number' ? large : small, 0));
    case 'literal':
      return fixed(type.value);
    case 'array':
      return makeList(Array.from({ length: pick(3) }, () => of(type.items)));
    case 'tuple':
      return makeList([
        ...type.items.map(of),
        ...(type.rest === null || pick(2) === 0 ? [] : [of(type.rest)]),
      ]);
    case 'map':
      return makeObject(members.slice(pick(4)).map((name) => [name, of(type.values)]));
    case 'nullable':
      return pick(4) === 0 ? fixed(null) : of(type.inner);
    case 'union':
      return of(one(type.members, { kind: 'never' }));
    case 'intersection':
      return { json: Object.assign({}, ...type.members.map((member) => of(member).json)), holds: () => true };
    default:
      return fixed(one<Wire>([...texts, ...numbers], null));
  }
}

const makeList = (items: readonly Made[]): Made => ({
  json: items.map(({ json }) => json),
  holds: (found) => Array.isArray(found) && items.every(({ holds }, at) => holds(found[at])),
});

const makeObject = (entries: readonly (readonly [string, Made])[]): Made => ({
  json: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
  holds: (found) => isObject(found) && entries.every(([name, { holds }]) => holds(found[name])),
});

function makeNamed(type: NamedType, making: Making, depth: number): Made {
  const { pick, api, values } = making;
  const of = (part: TypeRef): Made => make(part, making, depth);
  if (type.kind === 'alias') return of(type.target);
  if (type.kind === 'enum') {
    const json = type.members[pick(type.members.length)]?.value ?? null;
    return { json, holds: (found) => found === json };
  }
  if (type.kind === 'tagged') {
    const variant = type.variants[pick(type.variants.length)];
    const { json } = variant === undefined ? { json: null } : of(variant.type);
    const tagged = { ...(typeof json === 'object' ? json : {}), [type.tag]: variant?.values[0] ?? 'x' };
    // A variant that is no object has no tag.
    const isOne = variant !== undefined && isOf(tagged, variant.type, api, inJson);
    return { json: tagged, holds: (found) => !isOne || isOf(found, variant.type, api, values) };
  }
  const rest = type.additional;
  const others = ['more', ...members].filter((name) => type.properties.every((own) => own.wireName !== name));
  return makeObject([
    ...(typeof rest === 'string' ? [] : others.slice(pick(5)).map((name) => [name, of(rest)] as const)),
    ...type.properties
      .filter(({ presence }) => presence === 'required' || pick(2) === 0)
      .map((property) => [property.wireName, of(property.type)] as const),
  ]);
}

/** Whether a value is one of a type: in JSON (`values` of the default), or in a program. */
function isOf(value: unknown, type: TypeRef, api: Api, values: ExactValues): boolean {
  const inside = (part: unknown, of: TypeRef): boolean => isOf(part, of, api, values);
  const isInteger = Number.isInteger(value) || (values.int64 === 'number' && typeof value === 'bigint');
  switch (type.kind) {
    case 'ref': {
      const named = api.types.find(({ id }) => id === type.to);
      return named === undefined || isOfNamed(value, named, inside);
    }
    case 'scalar':
      if (type.scalar === 'int64' && values.int64 !== 'number')
        return values.int64 === 'bigint'
          ? typeof value === 'bigint'
          : /^-?\d+$/.test(String(value)) && typeof value === 'string';
      if (type.scalar === 'dateTime' && values.dates === 'Date') return value instanceof Date;
      if (type.scalar === 'dateTime') return typeof value === 'string' && value.includes('T');
      if (type.scalar === 'date') return value === '2026-11-20';
      if (type.scalar === 'null') return value === null;
      if (type.scalar === 'integer' || type.scalar === 'int64') return isInteger;
      if (type.scalar === 'number') return typeof value === 'number' || isInteger;
      return typeof value === type.scalar;
    case 'literal':
      return value === type.value;
    case 'array':
      return Array.isArray(value) && value.every((item) => inside(item, type.items));
    case 'tuple':
      return (
        Array.isArray(value) &&
        value.length >= type.required &&
        value.every((item, at) => inside(item, type.items[at] ?? type.rest ?? { kind: 'never' }))
      );
    case 'map':
      return isObject(value) && Object.values(value).every((item) => inside(item, type.values));
    case 'nullable':
      return value === null || inside(value, type.inner);
    case 'union':
      return type.members.some((member) => inside(value, member));
    case 'intersection':
      return type.members.every((member) => inside(value, member));
    default:
      return type.kind === 'unknown';
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function isOfNamed(
  value: unknown,
  type: NamedType,
  inside: (part: unknown, of: TypeRef) => boolean,
): boolean {
  if (type.kind === 'alias') return inside(value, type.target);
  if (type.kind === 'enum') return type.members.some((member) => member.value === value);
  if (!isObject(value)) return false;
  if (type.kind === 'tagged') {
    return type.variants.some(
      (one) => one.values.some((tag) => tag === value[type.tag]) && inside(value, one.type),
    );
  }
  const known = new Set(type.properties.map(({ wireName }) => wireName));
  const { additional } = type;
  return (
    type.properties.every(({ wireName, presence, type: of }) =>
      Object.hasOwn(value, wireName) ? inside(value[wireName], of) : presence === 'optional',
    ) &&
    (typeof additional === 'string' ||
      Object.entries(value).every(([name, item]) => known.has(name) || inside(item, additional)))
  );
}

const inJson = exactValues();

it.each([
  { int64: 'bigint', dates: 'Date' },
  { int64: 'string', dates: 'Date' },
  { int64: 'string', dates: 'string' },
  { int64: 'number', dates: 'Date' },
] as const)(
  'a value is what its type says: %o',
  async (values) => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(
        schemas,
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        async (given, chance) => {
          const { api, plan } = await planned(given, values);
          const [operation] = api.operations;
          const sent = operation?.body?.contents[0]?.type ?? { kind: 'unknown' };
          const received = operation?.responses[0]?.contents[0]?.type ?? { kind: 'unknown' };
          const types = new Map(api.types.map((type) => [type.id, type]));
          const read = exactParser(running(codecOf(received, types, plan.codecs), api, plan));
          const write = exactParser(running(codecOf(sent, types, plan.codecs), api, plan), true);
          let at = 0;
          const pick = (count: number): number =>
            count === 0 ? 0 : (chance[at++ % chance.length] ?? 0) % count;
          for (let run = 0; run < 5; run++) {
            const { json, holds } = make(received, { api, values, pick });
            if (!isOf(json, received, api, inJson)) continue;
            checked += 1;
            const text = jsonText(json);
            const found = read(text);
            expect([text, isOf(found, received, api, values), holds(found)]).toEqual([text, true, true]);
            const back = jsonText(values.int64 === 'string' ? write(jsonText(found)) : found);
            expect(back).toBe(text);
          }
        },
      ),
      { seed: 1, numRuns: 250 },
    );
    expect(checked).toBeGreaterThan(500);
  },
  120_000,
);
