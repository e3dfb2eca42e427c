import type { Api, Operation, Paging, TypeRef, ValuePath } from '../ir/types.ts';
import { unreachable } from '../ir/types.ts';
import type { PagingConfig, ProjectConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { detectPaging } from './detectPaging.ts';
import { fieldsOf } from './pagingShape.ts';
import { jsonResult, propertiesOf, resolveShape, type Types } from './shape.ts';

/** Finds out which operations answer in pages; the config has the last word on each. */
export function findPaging(api: Api, config: ProjectConfig['paging'], report: Report): Api {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const overrides = new Map(Object.entries(config ?? {}));
  const operations = api.operations.map((operation) => {
    const override = overrides.get(operation.id);
    if (override === undefined)
      return { ...operation, paging: operation.paging ?? detectPaging(operation, types) };
    overrides.delete(operation.id);
    return {
      ...operation,
      paging: override === false ? null : fromConfig(override, operation, types, report),
    };
  });
  for (const operation of overrides.keys())
    report('plan/unknown-operation', { setting: 'paging', operation }, null);
  return { ...api, operations };
}

type Missing = (field: string) => null;
type PathOf = (dotted: string) => ValuePath;

function fromConfig(config: PagingConfig, operation: Operation, types: Types, report: Report): Paging | null {
  const { kind, parameter } = config;
  const missing: Missing = (field) => {
    report('plan/paging-incomplete', { operation: operation.id, kind, field }, operation.origin);
    return null;
  };
  const unknown = (field: string, name: string): null => {
    report('plan/paging-unknown', { operation: operation.id, field, name }, operation.origin);
    return null;
  };
  const answer = jsonResult(operation)?.content.type ?? { kind: 'unknown' };
  const pathOf: PathOf = (dotted) => pathIn(answer, dotted, types);
  const items = pathOf(config.items);
  if (!mayBeArray(answer, items, types)) return unknown('items', config.items);
  if (kind === 'link') return { kind, items };
  if (kind === 'nextUrl')
    return config.next === undefined ? missing('next') : { kind, items, next: pathOf(config.next) };
  if (parameter === undefined) return missing('parameter');
  if (!fieldsOf(operation, types).some(({ name }) => name === parameter))
    return unknown('parameter', parameter);
  return withParameter(config, kind, parameter, items, pathOf, missing);
}

function withParameter(
  { first = 1, key = 'id', next, ...config }: PagingConfig,
  kind: 'cursor' | 'lastItem' | 'pageNumber' | 'offset',
  parameter: string,
  items: ValuePath,
  pathOf: PathOf,
  missing: Missing,
): Paging | null {
  const more = config.more === undefined ? null : pathOf(config.more);
  const total = config.total === undefined ? null : pathOf(config.total);
  switch (kind) {
    case 'cursor':
      return next === undefined ? missing('next') : { kind, items, parameter, next: pathOf(next), more };
    case 'lastItem':
      return { kind, items, parameter, key: key.split('.'), more };
    case 'pageNumber':
      return { kind, items, parameter, first, total, more };
    case 'offset':
      return { kind, items, parameter, total, more };
    default:
      return unreachable(kind);
  }
}

/** Whether the results can be there: what is described is an array, or nothing is known of it. */
function mayBeArray(answer: TypeRef, path: ValuePath, types: Types): boolean {
  let at = answer;
  for (const name of path) {
    const shape = resolveShape(at, types);
    if (shape.kind !== 'object') return shape.kind !== 'scalar' && shape.kind !== 'array';
    const property = shape.properties.find(({ wireName }) => wireName === name);
    if (property === undefined) return shape.additional !== 'closed' && shape.properties.length === 0;
    at = property.type;
  }
  const { kind } = resolveShape(at, types);
  return kind !== 'object' && kind !== 'scalar' && kind !== 'enum';
}

/**
 * `results_metadata.next_cursor` as a way through the response; '' is the response itself. A name may hold dots:
 * where a property is called `@odata.nextLink`, it is meant.
 */
function pathIn(answer: TypeRef, dotted: string, types: Types): ValuePath {
  const path: string[] = [];
  let at: TypeRef = answer;
  for (let rest = dotted; rest !== '';) {
    const [property] = propertiesOf(at, types)
      .filter(({ wireName }) => wireName !== '' && `${rest}.`.startsWith(`${wireName}.`))
      .toSorted((a, b) => b.wireName.length - a.wireName.length);
    const [first = rest] = rest.split('.');
    const name = property?.wireName ?? first;
    path.push(name);
    at = property?.type ?? { kind: 'unknown' };
    rest = rest.slice(name.length + 1);
  }
  return path;
}
