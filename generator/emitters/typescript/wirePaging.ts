import type { Paging, ValuePath } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { str } from './escape.ts';
import type { Imports } from './imports.ts';
import { type Code, list } from './layout.ts';
import { style } from './wireContext.ts';

/** `['results_metadata', 'next_cursor']` */
const way = (path: ValuePath): Code => list(path.map(str));

/** What finds the next page of an operation's results; '' where they do not go on. */
export function pager({ paging }: PlannedOperation, imports: Imports): Code {
  if (paging === null) return '';
  const found = pagerOf(paging, imports);
  const more = 'more' in paging ? paging.more : null;
  return more === null ? found : style(imports, 'page', 'whileMore', [way(more), found]);
}

function pagerOf(paging: Paging, imports: Imports): Code {
  const make = (name: string, ...values: readonly (Code | undefined)[]): Code =>
    style(imports, 'page', name, values);
  const items = way(paging.items);
  switch (paging.kind) {
    case 'cursor':
      return make('cursorPages', str(paging.parameter), way(paging.next), items);
    case 'lastItem':
      return make('lastItemPages', str(paging.parameter), way(paging.key), items);
    case 'pageNumber': {
      const total = paging.total === null ? 'null' : way(paging.total);
      return make('numberedPages', str(paging.parameter), String(paging.first), total, items);
    }
    case 'offset': {
      const total = paging.total === null ? undefined : way(paging.total);
      return make('offsetPages', str(paging.parameter), items, total);
    }
    case 'link':
      return make('linkPages', items);
    case 'nextUrl':
      return make('urlPages', way(paging.next), items);
    default:
      return unreachable(paging);
  }
}
