import type { Api, TypeRef } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { breakAliasCycles } from './aliasCycles.ts';
import { bytesAsText } from './bytesAsText.ts';
import { canonicalOrder } from './canonicalOrder.ts';
import { shareErrorBodies } from './errorBodies.ts';
import { hoistEqualShapes } from './hoistEqualShapes.ts';
import { openEnums } from './openEnums.ts';
import { filterApi, isKept } from './filter.ts';
import { findPaging } from './paging.ts';
import { removeUnreferenced } from './unreferenced.ts';
import { tellApart } from './tellApart.ts';
import { splitViews } from './views.ts';

export type PassOptions = Pick<ProjectConfig, 'types' | 'paging' | 'filter'>;

interface Pass {
  readonly name: string;
  /** Why the pass exists, and why it stands where it stands. */
  readonly reason: string;
  readonly run: (api: Api, options: PassOptions, report: Report) => Api;
}

/** Every simplification between reading and naming, in order. */
export const passes: readonly Pass[] = [
  {
    name: 'filter',
    reason: 'what nobody wants is not looked at any more',
    run: (api, options, report) =>
      options.filter === undefined ? api : filterApi(api, options.filter, report),
  },
  {
    name: 'canonicalOrder',
    reason: 'every later pass sees one order, whatever the input wrote first',
    run: (api) => canonicalOrder(api),
  },
  {
    name: 'breakAliasCycles',
    reason: 'an alias of itself has no meaning, and later passes follow aliases',
    run: (api, _options, report) => breakAliasCycles(api, report),
  },
  {
    name: 'removeUnreferenced',
    reason: 'what nobody can reach is neither compared nor named',
    run: (api, options) =>
      options.types?.unreferenced === true ? api : removeUnreferenced(api, keptTypes(api, options)),
  },
  {
    name: 'shareErrorBodies',
    reason: 'before shapes are compared: it adds uses of types',
    run: (api) => shareErrorBodies(api),
  },
  {
    name: 'hoistEqualShapes',
    reason: 'equal inline shapes become one type, before views could make them differ',
    run: (api) => hoistEqualShapes(api),
  },
  {
    name: 'bytesAsText',
    reason: 'after shapes are compared: by their uses equal types become different ones',
    run: (api) => bytesAsText(api),
  },
  {
    name: 'findPaging',
    reason: 'needs the shapes of requests and responses as the author wrote them',
    run: (api, options, report) => findPaging(api, options.paging, report),
  },
  {
    name: 'openEnums',
    reason: 'needs the final set of uses; an enum in both directions stays one type',
    run: (api, options) => openEnums(api, options.types?.enums ?? 'auto'),
  },
  {
    name: 'splitViews',
    reason: 'last: it makes two types of one, and only where they differ',
    run: (api, options) => splitViews(api, { nullableOptional: options.types?.nullableOptional ?? false }),
  },
  {
    name: 'tellApart',
    reason: 'after the split: what is sent need not be told apart as what is received must be',
    run: (api, options, report) => tellApart(api, options.types, report),
  },
  {
    name: 'canonicalOrder',
    reason: 'the split has added types',
    run: (api) => canonicalOrder(api),
  },
];

function keptTypes(api: Api, { filter }: PassOptions): readonly TypeRef[] {
  return api.types.filter((type) => isKept(type, filter?.schemas)).map(({ id }) => ({ kind: 'ref', to: id }));
}

/** Simplifies an API. Pure: the same API and options give the same result; what is wrong is reported. */
export function runPasses(api: Api, options: PassOptions, report: Report): Api {
  return passes.reduce((current, pass) => pass.run(current, options, report), api);
}
