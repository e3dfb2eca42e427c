import type { Api, Operation, Paging, ValuePath } from '../ir/types.ts';
import type { PagingConfig, ProjectConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { detectPaging } from './detectPaging.ts';

/** Finds out which operations answer in pages; the config has the last word on each. */
export function findPaging(api: Api, config: ProjectConfig['paging'], report: Report): Api {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const overrides = new Map(Object.entries(config ?? {}));
  const operations = api.operations.map((operation) => {
    const override = overrides.get(operation.id);
    if (override === undefined)
      return { ...operation, paging: operation.paging ?? detectPaging(operation, types) };
    overrides.delete(operation.id);
    return { ...operation, paging: override === false ? null : fromConfig(override, operation, report) };
  });
  for (const operation of overrides.keys())
    report('plan/unknown-operation', { setting: 'paging', operation }, null);
  return { ...api, operations };
}

function fromConfig(config: PagingConfig, operation: Operation, report: Report): Paging | null {
  const items = pathOf(config.items);
  const missing = (field: string): null => {
    report('plan/paging-incomplete', { operation: operation.id, kind: config.kind, field }, operation.origin);
    return null;
  };
  switch (config.kind) {
    case 'link':
      return { kind: 'link', items };
    case 'nextUrl':
      return config.next === undefined
        ? missing('next')
        : { kind: 'nextUrl', items, next: pathOf(config.next) };
    case 'offset':
    case 'pageNumber':
    case 'cursor':
      return config.parameter === undefined
        ? missing('parameter')
        : withParameter(config, config.parameter, items, missing);
    default:
      return null;
  }
}

function withParameter(
  config: PagingConfig,
  parameter: string,
  items: ValuePath,
  missing: (field: string) => null,
): Paging | null {
  if (config.kind === 'offset') return { kind: 'offset', items, parameter };
  if (config.kind === 'pageNumber') return { kind: 'pageNumber', items, parameter, first: 1, total: null };
  return config.next === undefined
    ? missing('next')
    : { kind: 'cursor', items, parameter, next: pathOf(config.next) };
}

/** `results_metadata.next_cursor` as a way through the response; '' is the response itself. */
const pathOf = (dotted: string): ValuePath => (dotted === '' ? [] : dotted.split('.'));
