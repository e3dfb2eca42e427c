import type { Api, Content, NamedType, Operation, Payload, TypeId, TypeRef } from '../ir/types.ts';
import { unreachable } from '../ir/types.ts';
import { idsIn, partsOf, reachable, typesIn, usesIn } from '../ir/walk.ts';
import type { TypesConfig } from '../config/options.ts';
import { type ExactValues, exactScalar, exactValues, isPlain } from '../passes/exactValues.ts';
import { isClash } from '../passes/clashes.ts';
import { hasSureTag, literalTag, ownKeys } from '../passes/literalTag.ts';
import type { Symbol } from './plan.ts';
import { fullFile } from './sizes.ts';

/** How a value becomes what its type says it is, and back; the codecs of the runtime. */
export type Codec =
  | { readonly kind: 'int64' | 'date' | 'same' }
  /** That of a declared type. */
  | { readonly kind: 'named'; readonly symbol: Symbol }
  | {
      readonly kind: 'fields';
      readonly known: readonly (readonly [name: string, codec: Codec])[];
      readonly rest: Codec | null;
    }
  | { readonly kind: 'list'; readonly each: Codec; readonly first: readonly Codec[] }
  | { readonly kind: 'all'; readonly parts: readonly Codec[] }
  /** Only for objects that have these members. */
  | { readonly kind: 'when'; readonly keys: readonly string[]; readonly codec: Codec }
  | {
      readonly kind: 'tag';
      readonly tag: string;
      readonly table: readonly (readonly [value: string, codec: Codec])[];
      readonly otherwise: Codec | null;
    };

/** What is known of the values that are something else in a program than in JSON. */
export interface PlannedCodecs {
  readonly values: ExactValues;
  /** Whether any operation or webhook has such a value. */
  readonly used: boolean;
  /** Types that hold such a value, however deep. */
  readonly carriers: ReadonlySet<TypeId>;
  /** Types that hold a 64-bit integer that is a string of digits. */
  readonly digits: ReadonlySet<TypeId>;
  /** Names of the codecs of declared types, as far as some operation needs them. */
  readonly symbols: ReadonlyMap<TypeId, Symbol>;
  readonly files: readonly { readonly file: string; readonly types: readonly TypeId[] }[];
}

/**
 * Plans the codecs of a package.
 * @param declared types with a declaration
 * @param names that the package's modules have already
 */
export function planCodecs(
  api: Api,
  config: TypesConfig | undefined,
  declared: ReadonlyMap<TypeId, Symbol>,
  names: Iterable<string>,
): PlannedCodecs {
  const values = exactValues(config);
  const none = new Set<TypeId>();
  if (isPlain(values))
    return { values, used: false, carriers: none, digits: none, symbols: new Map(), files: [] };
  const carriers = carriersOf(api, values);
  const digits = values.int64 === 'string' ? carriersOf(api, digitsOnly) : none;
  const needed = reachable(api, rootsOf(api, digits));
  const { request, response } = usesIn(api);
  const used = [...request, ...response].some((type) => holds(type, values, carriers));
  const taken = new Set(names);
  const symbols = new Map<TypeId, Symbol>();
  const files: { readonly file: string; readonly types: TypeId[] }[] = [];
  let size = fullFile;
  for (const type of api.types) {
    const name = declared.get(type.id)?.name;
    if (name === undefined || !needed.has(type.id) || !carriers.has(type.id)) continue;
    const parts = typesIn(type).filter((part) => holds(part, values, carriers)).length;
    size += 80 + 40 * parts;
    if (size > fullFile) {
      files.push({
        file: `src/codecs/codecs${files.length === 0 ? '' : `-${files.length + 1}`}.ts`,
        types: [],
      });
      size = 0;
    }
    const { file = '', types } = files.at(-1) ?? {};
    types?.push(type.id);
    symbols.set(type.id, { name: freeName(`${name}Codec`, taken), file });
  }
  return { values, used, carriers, digits, symbols, files };
}

const digitsOnly: ExactValues = { int64: 'string', dates: 'string' };

/** Whether a value has strings of digits that are integers in JSON: it cannot be sent as it stands. */
export function holdsDigits(type: TypeRef, { values, digits }: PlannedCodecs): boolean {
  return values.int64 === 'string' && holds(type, digitsOnly, digits);
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}

/** Types that hold a 64-bit integer or a moment themselves, and those that hold one of them. */
export function carriersOf(api: Api, values: ExactValues): ReadonlySet<TypeId> {
  const holders = new Map<TypeId, TypeId[]>(api.types.map((type) => [type.id, []]));
  const found = new Set<TypeId>();
  const open: TypeId[] = [];
  for (const type of api.types) {
    for (const id of typesIn(type).flatMap(idsIn)) holders.get(id)?.push(type.id);
    if (typesIn(type).some((part) => holds(part, values, found))) open.push(type.id);
  }
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(holders.get(id) ?? []));
  }
  return found;
}

/** Whether a value of the type is, or holds, something else in a program than in JSON. */
export function holds(type: TypeRef, values: ExactValues, carriers: ReadonlySet<TypeId>): boolean {
  if (type.kind === 'ref') return carriers.has(type.to);
  return exactScalar(type, values) !== null || partsOf(type).some((part) => holds(part, values, carriers));
}

const readPayloads: ReadonlySet<Payload> = new Set<Payload>(['json', 'events', 'jsonLines']);

/** Types of what is read, and of what is sent where that is not written by its value alone. */
function rootsOf(api: Api, digits: ReadonlySet<TypeId>): readonly TypeRef[] {
  const read = (contents: readonly Content[]): readonly TypeRef[] =>
    contents.filter(({ payload }) => readPayloads.has(payload)).map(({ item, type }) => item ?? type);
  const sent = (operation: Operation): readonly TypeRef[] => [
    ...(operation.body?.contents ?? []).map(({ type }) => type),
    ...operation.parameters.map(({ type }) => type),
  ];
  return [
    ...api.operations.flatMap(({ responses }) => responses.flatMap(({ contents }) => read(contents))),
    ...api.webhooks.flatMap((webhook) => read(webhook.body?.contents ?? [])),
    ...api.operations.flatMap(sent).filter((type) => digits.size > 0 && holds(type, digitsOnly, digits)),
  ];
}

/** The codec of a type; null where its values are the same in a program as in JSON. */
export function codecOf(
  type: TypeRef,
  types: ReadonlyMap<TypeId, NamedType>,
  planned: PlannedCodecs,
): Codec | null {
  const { values, carriers, symbols } = planned;
  if (!holds(type, values, carriers)) return null;
  const of = (part: TypeRef): Codec | null => codecOf(part, types, planned);
  switch (type.kind) {
    case 'scalar':
      return { kind: type.scalar === 'int64' ? 'int64' : 'date' };
    case 'ref': {
      const symbol = symbols.get(type.to);
      const named = types.get(type.to);
      if (symbol !== undefined) return { kind: 'named', symbol };
      return named === undefined ? null : declaredCodec(named, types, planned);
    }
    case 'nullable':
      return of(type.inner);
    case 'array':
      return { kind: 'list', each: of(type.items) ?? same, first: [] };
    case 'tuple':
      return {
        kind: 'list',
        each: (type.rest === null ? null : of(type.rest)) ?? same,
        first: type.items.map((item) => of(item) ?? same),
      };
    case 'map':
      return { kind: 'fields', known: [], rest: of(type.values) };
    case 'union':
      return oneOfMembers(type.members, types, planned);
    case 'intersection':
      return several(type.members.map(of));
    case 'literal':
    case 'unknown':
    case 'never':
      return null;
    default:
      return unreachable(type);
  }
}

const same: Codec = { kind: 'same' };

/** The codec of a declared type, written out. */
export function declaredCodec(
  type: NamedType,
  types: ReadonlyMap<TypeId, NamedType>,
  planned: PlannedCodecs,
): Codec | null {
  const of = (part: TypeRef): Codec | null => codecOf(part, types, planned);
  switch (type.kind) {
    case 'alias':
      return of(type.target);
    case 'enum':
      return null;
    case 'object': {
      const rest = typeof type.additional === 'string' ? null : of(type.additional);
      const known = type.properties.flatMap(({ wireName, type: inner }) => {
        // Beside a codec for all others, what has none must be named too.
        const codec = of(inner) ?? (rest === null ? null : same);
        return codec === null ? [] : [[wireName, codec] as const];
      });
      return { kind: 'fields', known, rest };
    }
    case 'tagged': {
      // Where the tag may be missing, the variants have been told apart without it.
      if (!hasSureTag(type, types)) {
        const variants = type.variants.map((variant) => variant.type);
        const others = type.fallback === null ? [] : [type.fallback];
        return oneOfMembers([...variants, ...others], types, planned);
      }
      const fallback = type.fallback === null ? null : of(type.fallback);
      const table = type.variants.flatMap((variant) => {
        const codec = of(variant.type) ?? (fallback === null ? null : same);
        return codec === null ? [] : variant.values.map((value) => [String(value), codec] as const);
      });
      return { kind: 'tag', tag: type.tag, table, otherwise: fallback };
    }
    default:
      return unreachable(type);
  }
}

function oneOfMembers(
  members: readonly TypeRef[],
  types: ReadonlyMap<TypeId, NamedType>,
  planned: PlannedCodecs,
): Codec | null {
  const found = literalTag(members, types);
  if (found === null) return several(byShape(members, types, planned));
  const codecs = members.map((member) => codecOf(member, types, planned));
  const table = codecs.flatMap((codec, at) =>
    codec === null ? [] : (found.values[at] ?? []).map((value) => [value, codec] as const),
  );
  return { kind: 'tag', tag: found.tag, table, otherwise: null };
}

/** Codecs of types of which one has a value. Those that clash look first whether it is theirs. */
function byShape(
  members: readonly TypeRef[],
  types: ReadonlyMap<TypeId, NamedType>,
  planned: PlannedCodecs,
): readonly (Codec | null)[] {
  return members.map((member) => {
    const codec = codecOf(member, types, planned);
    if (codec === null) return null;
    const keys = members.flatMap((other) => {
      const own = other === member ? null : ownKeys(member, other, types);
      return own === null || !isClash(member, other, types, planned.values) ? [] : [own[0]];
    });
    return keys.length === 0 ? codec : { kind: 'when', keys: [...new Set(keys)], codec };
  });
}

/** Several codecs one after the other: each changes only what the others leave alone, or do not tell from it. */
function several(codecs: readonly (Codec | null)[]): Codec | null {
  const distinct = new Map(
    codecs.flatMap((codec) => (codec === null ? [] : [[JSON.stringify(codec), codec]])),
  );
  const [first, second] = [...distinct.values()];
  if (first === undefined) return null;
  return second === undefined ? first : { kind: 'all', parts: [...distinct.values()] };
}
