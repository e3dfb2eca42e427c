import type { Api, NamedType, OperationId, TypeId } from '../ir/types.ts';
import { idsIn, typesIn, usesIn } from '../ir/walk.ts';
import { by } from '../passes/compare.ts';
import { fileName } from './fileNames.ts';
import type { OperationDraft } from './operations.ts';
import type { PlannedModule } from './plan.ts';
import type { TreeNode } from './resourceTree.ts';
import { fullFile, isBrief, methodsSize, operationSize, typeSize } from './sizes.ts';
import { kebab, wordsOf } from './words.ts';

/** A class with the prefix of its name, which its file has too. */
export interface NodeDraft extends TreeNode {
  readonly prefix: string;
}

export interface Files {
  readonly modules: readonly PlannedModule[];
  readonly typeFiles: ReadonlyMap<TypeId, string>;
  readonly operationFiles: ReadonlyMap<OperationId, string>;
  readonly nodeFiles: ReadonlyMap<string, string>;
}

type Unit =
  | { readonly kind: 'type'; readonly id: TypeId; readonly size: number }
  | { readonly kind: 'operation'; readonly id: OperationId; readonly size: number }
  | { readonly kind: 'node'; readonly key: string; readonly index: number; readonly size: number };

/**
 * Gives every declaration a file. A resource has a file with its operations, its class, and the models that nothing
 * else uses; models that several files of one branch use stand together, and so do those that everybody uses. What
 * does not fit goes on in `…-2.ts`.
 * @param named types that have a declaration of their own; `owned`: those that stand in an operation's place
 */
export function planModules(
  api: Api,
  drafts: readonly OperationDraft[],
  nodes: readonly NodeDraft[],
  named: ReadonlySet<TypeId>,
  owned: ReadonlySet<TypeId>,
): Files {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const draftsById = new Map(drafts.map((draft) => [draft.operation.id, draft]));
  const bases = new Map<string, Unit[]>();
  const put = (base: string, unit: Unit): void => {
    const list = bases.get(base);
    if (list === undefined) bases.set(base, [unit]);
    else list.push(unit);
  };
  const homes = typeHomes(api, drafts, types);
  for (const type of api.types) {
    if (!named.has(type.id) || owned.has(type.id)) continue;
    put(homes.get(type.id) ?? 'models/types', { kind: 'type', id: type.id, size: typeSize(type) });
  }
  for (const draft of drafts) {
    put(baseOf(draft.prefix, draft.call.slice(0, -1)), {
      kind: 'operation',
      id: draft.operation.id,
      size: operationSize(draft, types),
    });
  }
  nodes.forEach((node, index) => {
    const methods = node.methods.flatMap(({ operation }) => draftsById.get(operation) ?? []);
    const size = methodsSize(methods, isBrief(methods));
    put(baseOf(node.prefix, node.path), { kind: 'node', key: node.key, index, size });
  });
  return fill([...bases].toSorted(by(([base]) => base)));
}

/** `resources/b2b-organizations-members`. Two different ways of nodes can read alike: the dots keep them apart. */
function baseOf(prefix: string, nodes: readonly string[]): string {
  const words = [prefix, ...nodes].flatMap((name) => wordsOf(name));
  return `resources/${words.length === 0 ? 'root' : kebab(words)} ${nodes.join('.')}`;
}

/** The base file of every model, by the files whose operations reach it. */
function typeHomes(
  api: Api,
  drafts: readonly OperationDraft[],
  types: ReadonlyMap<TypeId, NamedType>,
): ReadonlyMap<TypeId, string> {
  const groups = new Map<string, OperationDraft[]>();
  for (const draft of drafts) {
    const base = baseOf(draft.prefix, draft.call.slice(0, -1));
    groups.set(base, [...(groups.get(base) ?? []), draft]);
  }
  const homes = new Map<TypeId, { readonly bases: Set<string>; readonly branches: Set<string> }>();
  for (const [base, list] of groups) {
    const branch = kebab(
      [list[0]?.prefix ?? '', ...(list[0]?.call.slice(0, -1) ?? []).slice(0, 1)].flatMap((name) =>
        wordsOf(name),
      ),
    );
    for (const id of reachableFrom(api, list, types)) {
      const home = homes.get(id) ?? { bases: new Set(), branches: new Set() };
      home.bases.add(base);
      home.branches.add(branch);
      homes.set(id, home);
    }
  }
  return new Map([...homes].map(([id, { bases, branches }]) => [id, homeOf(bases, branches)]));
}

function homeOf(bases: ReadonlySet<string>, branches: ReadonlySet<string>): string {
  const [base = ''] = bases;
  const [branch = ''] = branches;
  if (bases.size === 1) return base;
  return branches.size === 1 && branch !== '' ? `models/${branch}` : 'models/shared';
}

function reachableFrom(
  api: Api,
  drafts: readonly OperationDraft[],
  types: ReadonlyMap<TypeId, NamedType>,
): ReadonlySet<TypeId> {
  const uses = usesIn({ ...api, webhooks: [], operations: drafts.map((draft) => draft.operation) });
  const found = new Set<TypeId>();
  const open = [...uses.request, ...uses.response].flatMap(idsIn);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const type = types.get(id);
    if (found.has(id) || type === undefined) continue;
    found.add(id);
    for (const part of typesIn(type)) open.push(...idsIn(part));
  }
  return found;
}

function fill(bases: readonly (readonly [string, readonly Unit[]])[]): Files {
  const used = new Map([
    ['resources', new Set<string>()],
    ['models', new Set<string>()],
  ]);
  const modules: PlannedModule[] = [];
  const typeFiles = new Map<TypeId, string>();
  const operationFiles = new Map<OperationId, string>();
  const nodeFiles = new Map<string, string>();
  for (const [base, units] of bases) {
    const [folder = 'models', name = ''] = (base.split(' ')[0] ?? '').split('/');
    for (const part of divide(units)) {
      const file = `src/${folder}/${fileName(name, used.get(folder) ?? new Set())}.ts`;
      for (const unit of part) {
        if (unit.kind === 'type') typeFiles.set(unit.id, file);
        else if (unit.kind === 'operation') operationFiles.set(unit.id, file);
        else nodeFiles.set(unit.key, file);
      }
      modules.push({
        file,
        types: part.flatMap((unit) => (unit.kind === 'type' ? [unit.id] : [])),
        operations: part.flatMap((unit) => (unit.kind === 'operation' ? [unit.id] : [])),
        nodes: part.flatMap((unit) => (unit.kind === 'node' ? [unit.index] : [])),
      });
    }
  }
  return { modules, typeFiles, operationFiles, nodeFiles };
}

function divide(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const parts: Unit[][] = [];
  let size = fullFile;
  for (const unit of units) {
    if (size + unit.size > fullFile) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(unit);
    size += unit.size;
  }
  return parts;
}
