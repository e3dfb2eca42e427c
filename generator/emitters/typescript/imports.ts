import { StructureKind } from 'ts-morph';
import type { ImportDeclarationStructure } from 'ts-morph';
import { by } from '../../passes/compare.ts';
import type { Symbol } from '../../plan/plan.ts';
import { ident } from './escape.ts';

/**
 * The imports of one file. Names are final before anything is printed, so asking for a name is all it takes: the
 * answer is the name, and the import is written at the end.
 */
export interface Imports {
  /** A type that another file declares. */
  readonly type: (symbol: Symbol) => string;
  /** A value that another file declares. */
  readonly value: (symbol: Symbol) => string;
  /** A type or a value of the runtime, by module: `request`, `types`. */
  readonly runtimeType: (module: string, name: string, alias?: string) => string;
  readonly runtime: (module: string, name: string) => string;
  readonly structures: () => readonly ImportDeclarationStructure[];
}

/** @param file of the importing module, relative to the package */
export function createImports(file: string): Imports {
  const values = new Map<string, Set<string>>();
  const types = new Map<string, Set<string>>();
  const add = (list: Map<string, Set<string>>, symbol: Symbol): string => {
    if (symbol.file !== file) list.set(symbol.file, (list.get(symbol.file) ?? new Set()).add(symbol.name));
    return symbol.name.split(' as ').map(ident).at(-1) ?? '';
  };
  const runtimeFile = (module: string): string => `src/runtime/${module}.ts`;
  return {
    type: (symbol) => add(types, symbol),
    value: (symbol) => add(values, symbol),
    runtimeType: (module, name, alias) =>
      add(types, { name: alias === undefined ? name : `${name} as ${alias}`, file: runtimeFile(module) }),
    runtime: (module, name) => add(values, { name, file: runtimeFile(module) }),
    structures: () =>
      [...new Set([...values.keys(), ...types.keys()])]
        .toSorted(by((target) => target))
        .map((target) =>
          importOf(file, target, values.get(target) ?? new Set(), types.get(target) ?? new Set()),
        ),
  };
}

function importOf(
  file: string,
  target: string,
  values: ReadonlySet<string>,
  types: ReadonlySet<string>,
): ImportDeclarationStructure {
  const names = [...new Set([...values, ...types])].toSorted(by((name) => name));
  const typeOnly = values.size === 0;
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: relativePath(file, target),
    isTypeOnly: typeOnly,
    namedImports: names.map((name) => ({ name, isTypeOnly: !typeOnly && !values.has(name) })),
  };
}

/** `./runtime/request.js`, as `nodenext` wants it: relative, with the extension of the compiled file. */
export function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared += 1;
  const up = source.slice(shared).map(() => '..');
  const path = [...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/');
  return path.replace(/\.ts$/, '.js');
}
