import type { Api, NamedType, OperationId, TypeId } from '../ir/types.ts';
import { typeId } from '../ir/types.ts';
import type { NamesConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { by } from '../passes/compare.ts';
import type { CallPath } from './callPaths.ts';
import { declaredCandidates, schemaPattern, typeName } from './declaredNames.ts';
import { globalNames, helperNames, packageNames } from './reserved.ts';
import { type Claim, resolveNames } from './resolveNames.ts';
import { camel, identifierLike, pascal, shorten, startable, wordsOf } from './words.ts';

/** What an operation brings to the naming: its place in the tree, and types that are named after it. */
export interface NamedOperation {
  readonly id: OperationId;
  readonly prefix: string;
  readonly call: CallPath;
  /** Body type whose properties are written into the request interface: it has no name of its own. */
  readonly ownBody: TypeId | null;
  readonly ownResponse: TypeId | null;
  /** Inline types that are a whole body or response, by the ending of their name: `Body`, `Response201`, `Error404`. */
  readonly roots: ReadonlyMap<TypeId, string>;
}

export interface OperationNames {
  readonly function: string;
  readonly request: string;
  readonly response: string;
  readonly error: string;
  readonly reply: string;
}

export interface Names {
  readonly types: ReadonlyMap<TypeId, string>;
  readonly operations: ReadonlyMap<OperationId, OperationNames>;
  /** Names of further declarations by the key they were asked for with. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Names every exported declaration, in one scope: the index exports them all. Rounds, each finding the names of the
 * earlier ones taken: pinned and declared types, operations and classes, shapes found at several places, inline types
 * from the outside in, request forms of split types.
 * @param others further declarations: a key, and candidates for its name
 */
export function planNames(
  api: Api,
  operations: readonly NamedOperation[],
  others: readonly Claim[],
  clientNames: readonly string[],
  config: NamesConfig,
  report: Report,
): Names {
  const scope = createScope(clientNames, report);
  const owned = new Set(operations.flatMap((operation) => [operation.ownBody, operation.ownResponse]));
  const copies = requestCopies(api);
  const open = api.types.filter((type) => !owned.has(type.id) && !copies.has(type.id));

  nameDeclared(open, config, scope);
  const bases = nameOperations(operations, scope);
  const otherNames = scope.claim(others, 'declaration');
  const shared = open.filter((type) => type.hint.kind === 'shared');
  scope.claimTypes(
    shared.map((type) => ({ id: type.id, candidates: sharedCandidates(type, scope.reserved) })),
  );
  const named = nameOwned(operations, bases, scope);
  nameInside(open, operations, bases, scope);
  nameRequestCopies(copies, owned, scope);
  return { types: scope.types, operations: named, others: otherNames };
}

interface Scope {
  readonly types: Map<TypeId, string>;
  readonly reserved: (name: string) => boolean;
  readonly claim: (
    claims: readonly Claim[],
    what: string,
    keysOf?: (candidate: string) => readonly string[],
  ) => ReadonlyMap<string, string>;
  readonly claimTypes: (claims: readonly (Claim & { readonly id: TypeId })[]) => void;
}

function createScope(clientNames: readonly string[], report: Report): Scope {
  const used = new Set(clientNames);
  const types = new Map<TypeId, string>();
  const reserved = (name: string): boolean =>
    globalNames.has(name) || packageNames.has(name) || helperNames.has(name) || used.has(name);
  const claim: Scope['claim'] = (claims, what, keysOf = (candidate) => [candidate]) => {
    const { names, renamed } = resolveNames(claims, reserved, keysOf);
    for (const { id, wanted, name } of renamed) report('plan/name-taken', { what, id, wanted, name }, null);
    for (const name of names.values()) for (const key of keysOf(name)) used.add(key);
    return names;
  };
  const claimTypes: Scope['claimTypes'] = (claims) => {
    const names = claim(claims, 'type');
    for (const { id } of claims) types.set(id, names.get(id) ?? 'Model');
  };
  return { types, reserved, claim, claimTypes };
}

function nameDeclared(types: readonly NamedType[], config: NamesConfig, scope: Scope): void {
  const pins = new Map(Object.entries(config.types ?? {}));
  const pattern = schemaPattern(config);
  const declared = types.flatMap((type) =>
    type.hint.kind === 'declared' ? [{ type, name: type.hint.name }] : [],
  );
  const pinned = declared.filter(({ name }) => pins.has(name));
  scope.claimTypes(
    pinned.map(({ type, name }) => ({
      id: type.id,
      candidates: [typeName(identifierLike(pins.get(name) ?? ''))],
    })),
  );
  const free = declared.filter(({ name }) => !pins.has(name));
  scope.claimTypes(
    free.map(({ type, name }) => ({
      id: type.id,
      candidates: declaredCandidates(name, pattern, scope.reserved),
    })),
  );
}

/** The base of an operation's names: `B2BSessionsExchange`. Its four names are claimed together. */
function nameOperations(
  operations: readonly NamedOperation[],
  scope: Scope,
): ReadonlyMap<OperationId, string> {
  const claims = operations.map(({ id, prefix, call }) => {
    const words = call.flatMap((name) => wordsOf(name));
    const base = typeName(prefix + pascal(words));
    return {
      id,
      candidates: [
        ...new Set([base === '' ? 'Operation' : base, typeName(prefix + identifierLike(call.join('_')))]),
      ],
    };
  });
  const names = scope.claim(claims, 'operation', (base) => Object.values(namesFrom(base)));
  return new Map(operations.map(({ id }) => [id, names.get(id) ?? 'Operation']));
}

function namesFrom(base: string): OperationNames {
  const lowered = base.includes('_') ? base.slice(0, 1).toLowerCase() + base.slice(1) : camel(wordsOf(base));
  const name = startable(lowered);
  return {
    function: globalNames.has(name) || helperNames.has(name) ? `${name}_` : name,
    request: `${base}Request`,
    response: `${base}Response`,
    error: `${base}Error`,
    reply: `${base}Reply`,
  };
}

function nameOwned(
  operations: readonly NamedOperation[],
  bases: ReadonlyMap<OperationId, string>,
  scope: Scope,
): ReadonlyMap<OperationId, OperationNames> {
  return new Map(
    operations.map(({ id, ownResponse }) => {
      const names = namesFrom(bases.get(id) ?? '');
      if (ownResponse !== null) scope.types.set(ownResponse, names.response);
      return [id, names];
    }),
  );
}

/** Inline types, from the outside in: a type is named after its owner's final name. */
function nameInside(
  types: readonly NamedType[],
  operations: readonly NamedOperation[],
  bases: ReadonlyMap<OperationId, string>,
  scope: Scope,
): void {
  const roots = new Map(operations.flatMap((operation) => [...operation.roots]));
  const absorbed = new Map(
    operations.map(({ id, ownBody }) => [ownBody && baseOf(ownBody), `${bases.get(id) ?? ''}Request`]),
  );
  const open = new Map(types.filter((type) => !scope.types.has(type.id)).map((type) => [type.id, type]));
  const ownerName = ({ hint }: NamedType): string | undefined => {
    if (hint.kind !== 'inside') return 'Model';
    if ('operation' in hint.owner) return bases.get(hint.owner.operation) ?? 'Operation';
    if ('webhook' in hint.owner) return typeName(pascal(wordsOf(hint.owner.webhook)));
    const known = scope.types.get(hint.owner.type) ?? absorbed.get(hint.owner.type);
    return known ?? (open.has(hint.owner.type) ? undefined : 'Model');
  };
  const nameOf = (type: NamedType): string => {
    const words = type.hint.kind === 'inside' ? type.hint.words.flatMap((word) => wordsOf(word)) : [];
    // A property that is some operation's whole response as well is a part of its owner all the same.
    const isPart = type.hint.kind === 'inside' && 'type' in type.hint.owner;
    const ending = isPart ? undefined : roots.get(type.id);
    const name = typeName((ownerName(type) ?? 'Model') + (ending ?? pascal(words)));
    // Names of deeply nested types grow with each level.
    return shorten(name === '' ? 'Model' : name, type.id);
  };
  while (open.size > 0) {
    const ready = [...open.values()].filter((type) => ownerName(type) !== undefined);
    // Owners that wait for each other cannot come from a document; they are named all the same.
    const round = ready.length > 0 ? ready : [...open.values()];
    scope.claimTypes(round.map((type) => ({ id: type.id, candidates: [nameOf(type)] })));
    for (const type of round) open.delete(type.id);
  }
}

function sharedCandidates(type: NamedType, reserved: (name: string) => boolean): readonly string[] {
  if (type.hint.kind !== 'shared') return ['Model'];
  const names = type.hint.candidates.map((words) => typeName(pascal(words.flatMap((word) => wordsOf(word)))));
  const usable = names.filter((name) => name !== '').map((name) => (reserved(name) ? `${name}Model` : name));
  return usable.length === 0 ? ['Model'] : [...new Set(usable)];
}

const requestEnding = ' (request)';

const baseOf = (id: TypeId): TypeId =>
  id.endsWith(requestEnding) ? typeId(id.slice(0, -requestEnding.length)) : id;

/** Request forms of split types, with the type each was split from. */
function requestCopies(api: Api): ReadonlyMap<TypeId, TypeId> {
  const ids = new Set(api.types.map((type) => type.id));
  const copies = [...ids].filter((id) => baseOf(id) !== id && ids.has(baseOf(id)));
  return new Map(copies.map((id) => [id, baseOf(id)]));
}

/** What is sent, where it differs from what is received: `UserInput`. */
function nameRequestCopies(
  copies: ReadonlyMap<TypeId, TypeId>,
  owned: ReadonlySet<TypeId | null>,
  scope: Scope,
): void {
  const claims = [...copies].flatMap(([id, base]) => {
    const name = scope.types.get(base);
    if (owned.has(id) || name === undefined) return [];
    return [{ id, candidates: [`${name}Input`, `${name}RequestInput`] }];
  });
  scope.claimTypes(claims.toSorted(by(({ id }) => id)));
}
