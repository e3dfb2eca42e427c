import type { PagingConfig } from '../../../generator/config/options.ts';
import type { OperationId } from '../../../generator/ir/types.ts';
import type { Product } from '../driver/product.ts';
import { chooseOperation } from './choose.ts';
import type { MockCall, Scenario } from './scenarios.ts';

/**
 * OpenAPI cannot say that an answer holds the address of the next page; a user says it in the config. This finds it as a
 * user would: in an answer that holds the very address of the request that follows.
 */
export function nextPageSettings(
  scenario: Scenario,
  products: readonly Product[],
  baseUrl: string,
): ReadonlyMap<OperationId, PagingConfig> {
  const settings = new Map<OperationId, PagingConfig>();
  for (const [index, call] of scenario.calls.entries()) {
    const following = scenario.calls[index + 1];
    if (following === undefined || chooseOperation(products, following) !== null) continue;
    const choice = chooseOperation(products, call);
    const paging = choice === null ? null : pagingOf(call, `${baseUrl}${following.path}`);
    if (choice !== null && paging !== null) settings.set(choice.operation.id, paging);
  }
  return settings;
}

function pagingOf({ response }: MockCall, nextUrl: string): PagingConfig | null {
  if (typeof response.body?.content !== 'string' || !response.body.contentType.endsWith('json')) return null;
  const answer: unknown = JSON.parse(response.body.content);
  const next = wayTo(answer, (value) => value === nextUrl);
  const items = wayTo(answer, Array.isArray);
  return next === null || items === null
    ? null
    : { kind: 'nextUrl', items: items.join('.'), next: next.join('.') };
}

/** Names that lead to the first value that is wanted. */
function wayTo(value: unknown, wanted: (value: unknown) => boolean): readonly string[] | null {
  if (wanted(value)) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  for (const [name, inner] of Object.entries(value)) {
    const way = wayTo(inner, wanted);
    if (way !== null) return [name, ...way];
  }
  return null;
}
