import type { NamedType, TypeId, TypeRef } from '../../ir/types.ts';
import { resolveShape } from '../../passes/shape.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Imports } from './imports.ts';
import { call, type Code } from './layout.ts';

/** What is needed for writing how an operation goes on the wire. */
export interface WireContext {
  readonly plan: Plan;
  readonly imports: Imports;
  readonly types: ReadonlyMap<TypeId, NamedType>;
}

/** A call of a style's function, without arguments at the end that are the default anyway. */
export function style(
  imports: Imports,
  module: string,
  name: string,
  values: readonly (Code | undefined)[],
): Code {
  const last = values.findLastIndex((value) => value !== undefined);
  return call(
    imports.runtime(module, name),
    values.slice(0, last + 1).map((value) => value ?? 'undefined'),
  );
}

/** Functions for lists with one separator, by the name of the style. */
export const separators: ReadonlyMap<string, string> = new Map([
  ['form', 'formList'],
  ['simple', 'formList'],
  ['space', 'spaceList'],
  ['pipe', 'pipeList'],
  ['tab', 'tabList'],
]);

/** Whether a type is one value, for which all styles are alike. */
export const isScalar = (type: TypeRef, types: WireContext['types']): boolean => {
  const { kind } = resolveShape(type, types);
  return kind === 'scalar' || kind === 'literal' || kind === 'enum';
};
