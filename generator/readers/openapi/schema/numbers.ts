import { scalarText } from '../../../source/scalarText.ts';
import type { Context } from '../context.ts';
import type { Node } from '../node.ts';

/** Whether a number stands for exactly what the document says: not beyond 2^53, not infinite. */
export function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Math.abs(value) <= Number.MAX_SAFE_INTEGER);
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
  const spelled = document === undefined ? null : scalarText(document, node.pointer);
  return spelled ?? String(node.value);
}
