import { has } from '../node.ts';
import type { View } from './view.ts';

type Keyword = 'unevaluatedItems' | 'unevaluatedProperties';

/** Keywords that evaluate items or properties only for some values, which no index signature can tell apart. */
const conditional = ['if', 'dependentSchemas', 'dependencies', '$dynamicRef', 'contains'];

/** Keywords after which nothing is left unevaluated. */
const exhaustive: { readonly [keyword in Keyword]: readonly string[] } = {
  unevaluatedItems: ['items', 'additionalItems'],
  unevaluatedProperties: ['additionalProperties'],
};

/**
 * Whether an `unevaluated…` keyword speaks of the same values as its simple counterpart, `items` or
 * `additionalProperties`: all that could evaluate anything else is in sight (JSON Schema 2020-12, section 11).
 */
export function isUnevaluatedRest(view: View, keyword: Keyword): boolean {
  if (view.unions.length + view.factors.length > 0) return false;
  if (view.parts.filter((part) => has(part, keyword)).length !== 1) return false;
  const others = [...conditional, ...exhaustive[keyword]];
  return !view.parts.some((part) => others.some((key) => has(part, key)));
}
