import { spellingAt } from '../../../source/spelling.ts';
import type { Context } from '../context.ts';
import type { Node } from '../node.ts';

/** Whether a number stands for exactly what the document says: not beyond 2^53, not infinite. */
export function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}

/** Whether the number of a node stands for exactly what the document says. */
export function isExactAt(context: Context, node: Node): boolean {
  const { value } = node;
  if (typeof value !== 'number' || isExact(value)) return true;
  if (!Number.isFinite(value)) return false;
  const spelled = sourceText(context, node).replace(/^\+/, '').replace(/\.0+$/, '');
  if (/^-?\d+$/.test(spelled)) return BigInt(spelled) === BigInt(value);
  // `1e21`: the shortest spelling of the number is the one that is given.
  return Number(spelled) === value && /^-?\d(?:\.\d+)?e\+?\d+$/i.test(spelled);
}

/** A number as the document spells it, where a double could not hold it. */
export function exactNumber(context: Context, node: Node): string {
  const { value } = node;
  if (typeof value === 'number' && isExact(value)) return String(value);
  return sourceText(context, node);
}

/** The spelling of a scalar in its document: `1.10`, `0x1F`, `yes`. */
export function sourceText(context: Context, node: Node): string {
  const document = context.sources.documents.get(node.file);
  const spelled = document === undefined ? null : spellingAt(document, node.pointer);
  return spelled ?? String(node.value);
}
