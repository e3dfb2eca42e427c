import type { FilterConfig } from '../config/options.ts';
import { isChosen, matchesPattern } from '../config/patterns.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Api, NamedType, Operation, TypeId, TypeRef } from '../ir/types.ts';
import { mapNamedType, mapTypeRef, mapUses } from '../ir/walk.ts';

/** Leaves out what the config does not want. A pattern that matches nothing is reported: it is mostly a misspelling. */
export function filterApi(api: Api, filter: FilterConfig, report: Report): Api {
  reportUnmatched(api, filter, report);
  const operations = api.operations.filter((operation) => isWanted(operation, filter));
  const ids = new Set(operations.map(({ id }) => id));
  const webhooks = api.webhooks.filter(({ operation }) => operation === null || ids.has(operation));
  return withoutTypes({ ...api, operations, webhooks }, filter.schemas ?? []);
}

function isWanted(operation: Operation, filter: FilterConfig): boolean {
  if (filter.deprecated === false && operation.doc.deprecated !== false) return false;
  if (filter.operations !== undefined && !isChosen(textsOf(operation), filter.operations)) return false;
  return filter.tags === undefined || isChosen(operation.tags, filter.tags);
}

/** What an operation pattern is compared with: `GET /v1/users`, and the path alone. */
function textsOf({ method, path }: Operation): readonly string[] {
  const written = path.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');
  return [`${method} ${written}`, written];
}

/** What referred to a type that is left out is unknown. */
function withoutTypes(api: Api, patterns: readonly string[]): Api {
  const refused = patterns.filter((pattern) => pattern.startsWith('!'));
  const gone = new Set(
    api.types.filter((type) => !isChosen(declaredName(type), refused)).map(({ id }) => id),
  );
  if (gone.size === 0) return api;
  const change = (type: TypeRef): TypeRef => mapTypeRef(type, (inner) => forget(inner, gone));
  const types = api.types.filter(({ id }) => !gone.has(id)).map((type) => mapNamedType(type, change));
  return mapUses({ ...api, types }, change);
}

function forget(type: TypeRef, gone: ReadonlySet<TypeId>): TypeRef {
  return type.kind === 'ref' && gone.has(type.to) ? { kind: 'unknown' } : type;
}

function declaredName({ hint }: NamedType): readonly string[] {
  return hint.kind === 'declared' ? [hint.name] : [];
}

/** Types that a pattern without `!` names stay, whether an operation refers to them or not. */
export function isKept(type: NamedType, patterns: readonly string[] = []): boolean {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  return wanted.some((pattern) => declaredName(type).some((name) => matchesPattern(name, pattern)));
}

function reportUnmatched(api: Api, filter: FilterConfig, report: Report): void {
  const check = (option: string, patterns: readonly string[], texts: readonly string[]) => {
    for (const pattern of patterns) {
      const plain = pattern.startsWith('!') ? pattern.slice(1) : pattern;
      if (texts.some((text) => matchesPattern(text, plain))) continue;
      report('config/filter-unmatched', { option, pattern }, null);
    }
  };
  check('filter.operations', filter.operations ?? [], api.operations.flatMap(textsOf));
  check(
    'filter.tags',
    filter.tags ?? [],
    api.operations.flatMap(({ tags }) => tags),
  );
  check('filter.schemas', filter.schemas ?? [], api.types.flatMap(declaredName));
}
