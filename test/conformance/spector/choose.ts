import type { Operation } from '../../../generator/ir/types.ts';
import { propertyType, shapeOf, type Types } from '../driver/follow.ts';
import { type Match, matchOperation } from '../driver/match.ts';
import type { Product } from '../driver/product.ts';
import type { MockCall } from './scenarios.ts';

/** The operation that a mock call is about, and the document that describes it. */
export interface Choice {
  readonly product: Product;
  readonly types: Types;
  readonly operation: Operation;
  readonly match: Match;
}

/** Of several API versions of one service, the one that knows most of what the call expects; the latest of equals. */
export function chooseOperation(products: readonly Product[], call: MockCall): Choice | null {
  let best: { readonly choice: Choice; readonly score: number } | null = null;
  for (const product of products) {
    const types: Types = new Map(product.api.types.map((type) => [type.id, type]));
    for (const operation of product.api.operations) {
      const match = matchOperation(operation, product.api.servers, call.method, call.path);
      if (match === null) continue;
      const score = match.weight - 10 * unknownNames(types, operation, call) - 5 * strangeVariables(match);
      if (best === null || score >= best.score)
        best = { choice: { product, types, operation, match }, score };
    }
  }
  return best?.choice ?? null;
}

const notParameters = new Set(['content-type', 'accept', 'authorization']);

function unknownNames(types: Types, operation: Operation, { request }: MockCall): number {
  const known = (place: 'query' | 'header', name: string) =>
    operation.parameters.some(
      (parameter) =>
        parameter.place === place &&
        (parameter.wireName.toLowerCase() === name.toLowerCase() ||
          (shapeOf(types, parameter.type) === 'object' &&
            propertyType(types, parameter.type, name) !== null)),
    );
  const query = [...request.query.keys()].filter((name) => !known('query', name));
  const headers = [...request.headers.keys()].filter(
    (name) => !notParameters.has(name) && !known('header', name),
  );
  return query.length + headers.length;
}

/** Values that a server's variable does not list. */
function strangeVariables({ server, variables }: Match): number {
  return [...variables].filter(([name, value]) => {
    const values = server?.variables.find((each) => each.name === name)?.values ?? [];
    return values.length > 0 && !values.includes(value);
  }).length;
}
