import type { LapParam } from '../../../readers/lap/tree.ts';
import type { ParamLists } from './compiling.ts';

/** Documents with fewer endpoints, and fields on a smaller share of them, are left alone. */
const minEndpoints = 6;
const share = 0.95;

export interface CommonFields {
  readonly common: readonly LapParam[];
  readonly lists: readonly ParamLists[];
}

/** Takes parameters that nearly all endpoints have out of them. The first endpoint that has one describes it. */
export function takeCommonFields(lists: readonly ParamLists[]): CommonFields {
  if (lists.length < minEndpoints) return { common: [], lists };
  const counts = new Map<string, number>();
  const first = new Map<string, LapParam>();
  for (const list of lists) {
    const params = inScanOrder(list);
    for (const name of new Set(params.map((param) => param.name))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const param of params) if (!first.has(param.name)) first.set(param.name, param);
  }
  const isCommon = ({ name }: LapParam): boolean => (counts.get(name) ?? 0) >= lists.length * share;
  return {
    common: [...first.values()].filter(isCommon),
    lists: lists.map((list) => ({
      required: list.required.filter((param) => !isCommon(param)),
      optional: list.optional.filter((param) => !isCommon(param)),
      body: list.body.filter(({ param }) => !isCommon(param)),
    })),
  };
}

const inScanOrder = (list: ParamLists): readonly LapParam[] => [
  ...list.body.map(({ param }) => param),
  ...list.required,
  ...list.optional,
];
