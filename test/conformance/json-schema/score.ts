import type { View } from './probe.ts';
import type { Group } from './suite.ts';

/** What the compiler said of one group: instances it refused, by view. */
export interface Verdict {
  readonly group: Group;
  readonly refused: { readonly [view in View]: ReadonlySet<number> };
}

/** How many instances the schema accepts, how many it refuses, and what the types do with them. */
export interface Score {
  readonly valid: number;
  readonly invalid: number;
  /** Valid instances that are assignable: all of them is soundness. */
  readonly accepted: { readonly [view in View]: number };
  /** Invalid instances that are not assignable: precision. */
  readonly refused: { readonly [view in View]: number };
}

/** By keyword, in the suite's order. */
export type Scores = ReadonlyMap<string, Score>;

export const views: readonly View[] = ['request', 'response'];

export function score(verdicts: readonly Verdict[]): Scores {
  const scores = new Map<string, Score>();
  for (const verdict of verdicts) {
    const { keyword } = verdict.group;
    scores.set(keyword, add(scores.get(keyword) ?? nothing, scoreOf(verdict)));
  }
  return scores;
}

export const nothing: Score = {
  valid: 0,
  invalid: 0,
  accepted: { request: 0, response: 0 },
  refused: { request: 0, response: 0 },
};

export function add(a: Score, b: Score): Score {
  const both = (x: Score['accepted'], y: Score['accepted']): Score['accepted'] => ({
    request: x.request + y.request,
    response: x.response + y.response,
  });
  return {
    valid: a.valid + b.valid,
    invalid: a.invalid + b.invalid,
    accepted: both(a.accepted, b.accepted),
    refused: both(a.refused, b.refused),
  };
}

function scoreOf({ group, refused }: Verdict): Score {
  const count = (valid: boolean, isRefused: boolean, view: View): number =>
    group.tests.filter((test, at) => test.valid === valid && refused[view].has(at) === isRefused).length;
  const valid = group.tests.filter((test) => test.valid).length;
  return {
    valid,
    invalid: group.tests.length - valid,
    accepted: { request: count(true, false, 'request'), response: count(true, false, 'response') },
    refused: { request: count(false, true, 'request'), response: count(false, true, 'response') },
  };
}

/** Valid instances that a type refuses: each is a lie of the generated client. */
export function unsound(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ group, refused }) =>
    views.flatMap((view) =>
      group.tests.flatMap((test, at) =>
        test.valid && refused[view].has(at)
          ? [`${group.id} ${view}: ${group.description}: ${test.description}: ${JSON.stringify(test.data)}`]
          : [],
      ),
    ),
  );
}

/** Keywords whose numbers are lower than before. */
export function worse(before: Scores, after: Scores): readonly string[] {
  return [...before].flatMap(([keyword, then]) => {
    const now = after.get(keyword) ?? nothing;
    return views.flatMap((view) =>
      (['accepted', 'refused'] as const).flatMap((what) =>
        now[what][view] < then[what][view]
          ? [`${keyword}: ${what} in the ${view} view: ${then[what][view]} -> ${now[what][view]}`]
          : [],
      ),
    );
  });
}
