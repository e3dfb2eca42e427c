import type { Api, Assumption, OperationId } from '../../ir/types.ts';

/** What was assumed, by the operation it was assumed for; null: the document as a whole. */
export type AssumptionsByOperation = ReadonlyMap<OperationId | null, readonly Assumption[]>;

export function groupAssumptions(api: Api): AssumptionsByOperation {
  const groups = new Map<OperationId | null, Assumption[]>();
  for (const assumption of api.assumptions) {
    const group = groups.get(assumption.operation);
    if (group === undefined) groups.set(assumption.operation, [assumption]);
    else group.push(assumption);
  }
  return groups;
}

/** The value of `x-lapwright-assumed`: a text for each assumption about the object that has it. */
export function assumedTexts(assumptions: readonly Assumption[]): readonly string[] | undefined {
  return assumptions.length === 0 ? undefined : assumptions.map(({ text }) => text);
}

/** One sentence for all properties of a body: each has the same reason to be there. */
export function assumedInBody(assumptions: readonly Assumption[]): readonly string[] | undefined {
  const names = [...new Set(assumptions.map(({ subject }) => subject))];
  return names.length === 0 ? undefined : [`sent in the body: ${names.join(', ')}`];
}
