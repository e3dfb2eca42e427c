import type { Api, Content, NamedType, Operation, Response, TypeId, TypeRef } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import { successResponses } from '../passes/shape.ts';
import type { CallPath } from './callPaths.ts';
import type { ClientScope } from './clientsOf.ts';
import { readDeclaredName, schemaPattern } from './declaredNames.ts';
import { type Keys, parameterKeys } from './parameterKeys.ts';
import { countUses } from './typeUses.ts';

/** An operation with everything that is decided about it before names are given. */
export interface OperationDraft {
  readonly operation: Operation;
  readonly call: CallPath;
  readonly clients: readonly string[];
  /** Prefix of its type names. */
  readonly prefix: string;
  readonly keys: Keys;
  readonly results: readonly Response[];
  readonly errors: readonly Response[];
  readonly ownBody: TypeId | null;
  readonly ownResponse: TypeId | null;
  readonly roots: ReadonlyMap<TypeId, string>;
}

/** Decides for every operation which types are its own, what succeeds and what fails, and its parameter keys. */
export function draftOperations(
  api: Api,
  calls: ReadonlyMap<string, CallPath>,
  clients: readonly ClientScope[],
  config: ProjectConfig,
): readonly OperationDraft[] {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const isOwn = ownership(api, types, config);
  return api.operations.map((operation) => {
    const on = clients.filter((client) => client.operations.has(operation.id));
    const [only, second] = on;
    const keys = parameterKeys(operation, config.optionHeaders, types, isOwn);
    const results = successResponses(operation);
    return {
      operation,
      call: calls.get(operation.id) ?? [operation.id],
      clients: on.map((client) => client.name),
      prefix: only !== undefined && second === undefined ? only.typePrefix : '',
      keys,
      results,
      errors: operation.responses.filter(isError),
      ownBody: keys.body.kind === 'flat' && keys.body.own ? keys.body.type : null,
      ownResponse: ownResponse(results, isOwn),
      roots: rootEndings(operation, results, types),
    };
  });
}

/** `default` is every status that is not listed, so it is an error even where it is the success as well. */
function isError({ status }: Response): boolean {
  if (typeof status === 'number') return status >= 400;
  return status === '4XX' || status === '5XX' || status === 'default';
}

/** Whether a type belongs to the one operation that uses it: it stands inline there, or its author named it so. */
function ownership(
  api: Api,
  types: ReadonlyMap<TypeId, NamedType>,
  config: ProjectConfig,
): (id: TypeId) => boolean {
  const uses = countUses(api);
  const pattern = schemaPattern(config.names ?? {});
  const pinned = new Set(Object.keys(config.names?.types ?? {}));
  return (id) => {
    const hint = types.get(id)?.hint;
    if (uses.get(id) !== 1 || hint === undefined) return false;
    if (hint.kind === 'inside') return 'operation' in hint.owner;
    if (hint.kind === 'shared' || pinned.has(hint.name)) return false;
    return readDeclaredName(hint.name, pattern).ofOperation;
  };
}

function ownResponse(results: readonly Response[], isOwn: (id: TypeId) => boolean): TypeId | null {
  const [content, other] = results.flatMap((response) => response.contents);
  const single =
    content !== undefined && other === undefined && results.length === 1 && content.item === null;
  if (!single || content.type.kind !== 'ref' || content.payload === 'events') return null;
  return isOwn(content.type.to) ? content.type.to : null;
}

/** Endings for the names of inline types that are a whole body: the place in the operation says more than a hint. */
function rootEndings(
  operation: Operation,
  results: readonly Response[],
  types: ReadonlyMap<TypeId, NamedType>,
): ReadonlyMap<TypeId, string> {
  const endings = new Map<TypeId, string>();
  const add = (type: TypeRef | null, ending: string): void => {
    if (type?.kind !== 'ref' || endings.has(type.to)) return;
    if (types.get(type.to)?.hint.kind === 'inside') endings.set(type.to, ending);
  };
  const addAll = (contents: readonly Content[], ending: string): void => {
    for (const content of contents) {
      add(content.item, `${ending}Item`);
      add(content.type, ending);
    }
  };
  addAll(operation.body?.contents ?? [], 'Body');
  for (const response of operation.responses) {
    const ending = results.includes(response) ? 'Response' : 'Error';
    addAll(response.contents, `${ending}${response.status === 'default' ? 'Default' : response.status}`);
  }
  return endings;
}
