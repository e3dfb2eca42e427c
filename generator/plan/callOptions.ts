import type { OperationId } from '../ir/types.ts';
import { by } from '../passes/compare.ts';
import type { OperationDraft } from './operations.ts';
import type { CallOptions } from './plan.ts';
import { pascal, wordsOf } from './words.ts';

/** An options type before it has its final name, with the operations that take it. */
export interface CallOptionsDraft extends CallOptions {
  readonly key: string;
  readonly operations: ReadonlySet<OperationId>;
}

/**
 * One options type for each combination of option groups that occurs: `{ authorization: { session_token } }`. It has
 * every field of its groups that any operation knows, so that the same options can be handed to all of them.
 */
export function callOptionTypes(drafts: readonly OperationDraft[]): readonly CallOptionsDraft[] {
  const operations = new Map<
    string,
    { readonly options: readonly string[]; readonly ids: Set<OperationId> }
  >();
  const fields = new Map<string, Map<string, CallOptions['groups'][number]['fields'][number]>>();
  for (const { operation, keys } of drafts) {
    const options = [...new Set(keys.optionHeaders.map((header) => header.option))].toSorted();
    if (options.length === 0) continue;
    const key = `options ${JSON.stringify(options)}`;
    const group = operations.get(key) ?? { options, ids: new Set() };
    operations.set(key, group);
    group.ids.add(operation.id);
    for (const { option, field, parameter } of keys.optionHeaders) {
      const known = fields.get(option) ?? new Map();
      fields.set(option, known.set(field, { field, doc: known.get(field)?.doc ?? parameter.doc }));
    }
  }
  return [...operations].map(([key, { options, ids }]) => ({
    key,
    name: `${pascal(options.flatMap((option) => wordsOf(option)))}RequestOptions`,
    groups: options.map((option) => ({
      option,
      fields: [...(fields.get(option)?.values() ?? [])].toSorted(by(({ field }) => field)),
    })),
    operations: ids,
  }));
}
