import {
  type Api,
  type NamedType,
  type NameHint,
  type Operation,
  type PathPart,
  type TypeId,
  unreachable,
} from '../../ir/types.ts';
import { pascal, wordsOf } from '../../plan/words.ts';

/**
 * Names of `components.schemas`, unique and within `[A-Za-z0-9._-]` (OAS 3.1, section 4.8.7.1). The author's names
 * stay; others are made of the place where a type stands. A name that is taken gets a number.
 */
export function componentNames(api: Api): ReadonlyMap<TypeId, string> {
  const naming: Naming = {
    types: new Map(api.types.map((type) => [type.id, type])),
    operations: new Map(api.operations.map((operation) => [operation.id, operation])),
    names: new Map(),
    taken: new Set(),
  };
  const rank = ({ hint }: NamedType): number => ['declared', 'shared', 'inside'].indexOf(hint.kind);
  // The author's own names first: nothing else may take one.
  for (const type of api.types.toSorted((a, b) => rank(a) - rank(b))) nameOf(type, naming, 0);
  return naming.names;
}

interface Naming {
  readonly types: ReadonlyMap<TypeId, NamedType>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly names: Map<TypeId, string>;
  readonly taken: Set<string>;
}

/** Owners of owners: a chain is as long as a document is deep, and only a broken one is longer. */
const maxOwners = 200;

function nameOf(type: NamedType, naming: Naming, depth: number): string {
  const known = naming.names.get(type.id);
  if (known !== undefined) return known;
  const candidates = candidatesOf(type.hint, naming, depth).map(allowed);
  const first = candidates.find((name) => name !== '') ?? 'Schema';
  let name = candidates.find((candidate) => candidate !== '' && !naming.taken.has(candidate)) ?? '';
  for (let number = 2; name === ''; number += 1) {
    if (!naming.taken.has(`${first}${number}`)) name = `${first}${number}`;
  }
  naming.taken.add(name);
  naming.names.set(type.id, name);
  return name;
}

function candidatesOf(hint: NameHint, naming: Naming, depth: number): readonly string[] {
  switch (hint.kind) {
    case 'declared':
      return [hint.name];
    case 'shared':
      return hint.candidates.map((words) => pascal(words.flatMap(wordsOf)));
    case 'inside':
      return [ownerName(hint.owner, naming, depth) + pascal(hint.words.flatMap(wordsOf))];
    default:
      return unreachable(hint);
  }
}

function ownerName(
  owner: Extract<NameHint, { kind: 'inside' }>['owner'],
  naming: Naming,
  depth: number,
): string {
  if ('webhook' in owner) return pascal(wordsOf(owner.webhook));
  if ('type' in owner) {
    const type = naming.types.get(owner.type);
    return type === undefined || depth > maxOwners ? '' : nameOf(type, naming, depth + 1);
  }
  const operation = naming.operations.get(owner.operation);
  if (operation === undefined) return pascal(wordsOf(owner.operation));
  if (operation.operationId !== '') return pascal(wordsOf(operation.operationId));
  return pascal([operation.method.toLowerCase(), ...operation.path.flatMap(partWords)]);
}

/** Versions say nothing about what a path is for. */
const partWords = (part: PathPart): readonly string[] =>
  part.kind === 'parameter'
    ? wordsOf(part.name)
    : part.text.split('/').flatMap((segment) => (/^v\d+$/.test(segment) ? [] : wordsOf(segment)));

const allowed = (name: string): string => name.replaceAll(/[^A-Za-z0-9._-]+/g, '_').replace(/^_$/, '');
