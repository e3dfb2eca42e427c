import type { Doc, OperationId } from '../ir/types.ts';
import { by } from '../passes/compare.ts';
import { typeName } from './declaredNames.ts';
import type { OperationDraft } from './operations.ts';
import { pascal, wordsOf } from './words.ts';

/** Fields of one option: `authorization` with `session_token` and `session_jwt`. */
export interface OptionGroup {
  readonly option: string;
  /** What its type wants to be called. */
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly doc: Doc }[];
}

/** An options type: one combination of groups that occurs, with the operations that take it. */
export interface OptionsDraft {
  readonly key: string;
  readonly name: string;
  readonly options: readonly string[];
  readonly operations: ReadonlySet<OperationId>;
}

/** Every option that holds header parameters, with each field that any operation knows, so that all can share it. */
export function optionGroups(drafts: readonly OperationDraft[]): readonly OptionGroup[] {
  const groups = new Map<string, Map<string, Doc>>();
  for (const { option, field, parameter } of drafts.flatMap(({ keys }) => keys.optionHeaders)) {
    const fields = groups.get(option) ?? new Map<string, Doc>();
    groups.set(option, fields.set(field, fields.get(field) ?? parameter.doc));
  }
  return [...groups]
    .map(([option, fields]) => ({
      option,
      name: typeName(`${pascal(wordsOf(option))}Headers`),
      fields: [...fields].map(([field, doc]) => ({ field, doc })).toSorted(by(({ field }) => field)),
    }))
    .toSorted(by(({ option }) => option));
}

/** One options type for each combination of option groups that occurs. */
export function optionTypes(drafts: readonly OperationDraft[]): readonly OptionsDraft[] {
  const types = new Map<string, OptionsDraft & { readonly operations: Set<OperationId> }>();
  for (const { operation, keys } of drafts) {
    const options = [...new Set(keys.optionHeaders.map((header) => header.option))].toSorted();
    if (options.length === 0) continue;
    const key = `options ${JSON.stringify(options)}`;
    const name = typeName(`${pascal(options.flatMap((option) => wordsOf(option)))}RequestOptions`);
    const type = types.get(key) ?? { key, name, options, operations: new Set() };
    type.operations.add(operation.id);
    types.set(key, type);
  }
  return [...types.values()].toSorted(by(({ key }) => key));
}
