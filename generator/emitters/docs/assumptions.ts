import type { Api } from '../../ir/types.ts';
import { markdownCode, markdownText } from './markdown.ts';
import { fill } from './templates.ts';

/** assumptions.md: everything that was assumed, by operation; null when nothing was. */
export function assumptionsPage(api: Api): string | null {
  if (api.assumptions.length === 0) return null;
  const byOperation = new Map<string, string[]>();
  for (const { operation, text } of api.assumptions) {
    const title = operation === null ? 'The whole API' : markdownCode(operation);
    byOperation.set(title, [...(byOperation.get(title) ?? []), markdownText(text)]);
  }
  const operations = [...byOperation].map(([title, assumptions]) => ({ title, assumptions }));
  return fill('assumptions.md', { operations });
}
