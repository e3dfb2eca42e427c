import type { ParameterCodec, Place } from '../../../ir/types.ts';
import type { Context } from '../context.ts';
import { has, member, type Node, originOf, text } from '../node.ts';

const kinds: ReadonlyMap<string, ParameterCodec['kind'] & ('form' | 'space' | 'tab' | 'pipe')> = new Map([
  ['csv', 'form'],
  ['ssv', 'space'],
  ['tsv', 'tab'],
  ['pipes', 'pipe'],
  ['multi', 'form'],
] as const);

/** How `collectionFormat` says to write a list (Swagger 2.0, Parameter Object); the default is `csv`. */
export function readCollectionFormat(context: Context, node: Node, place: Place): ParameterCodec {
  const given = text(node, 'collectionFormat') || 'csv';
  const kind = kinds.get(given);
  const isList = place === 'query' || place === 'cookie';
  const isKnown = kind !== undefined && (isList || given === 'csv');
  if (!isKnown) {
    const used = isList ? 'form' : 'simple';
    context.report(
      'parameter/style',
      { style: given, place, used },
      originOf(member(node, 'collectionFormat') ?? node),
    );
  }
  const inner = member(member(node, 'items') ?? node, 'collectionFormat');
  if (inner !== null && has(node, 'items') && inner.value !== given)
    context.report(
      'content/not-honoured',
      { keyword: 'the collectionFormat of an inner list' },
      originOf(inner),
    );
  if (!isList) return { kind: 'simple', explode: false, allowReserved: false };
  return { kind: kind ?? 'form', explode: given === 'multi', allowReserved: false };
}
