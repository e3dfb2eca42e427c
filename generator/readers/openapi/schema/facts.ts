import type { JsonValue } from '../../../ir/types.ts';
import type { Context } from '../context.ts';
import { member, type Node, valueOf } from '../node.ts';
import { factKeywords } from './keywords.ts';
import { exactNumber } from './numbers.ts';

/** Formats that a type says already. */
const typedFormats: ReadonlySet<string> = new Set(['int32', 'int64', 'date', 'date-time', 'byte', 'binary']);

/** What a schema says about values beyond their type, as short texts: `format: email`, `minimum: 1`. */
export function factsOf(context: Context, parts: readonly Node[]): readonly string[] {
  const facts: string[] = [];
  const format = firstText(parts, 'format');
  if (format !== '' && !typedFormats.has(format)) facts.push(`format: ${format}`);
  const media = firstText(parts, 'contentMediaType');
  if (media !== '') facts.push(`content: ${media}`);
  for (const keyword of factKeywords) {
    for (const part of parts) {
      const node = member(part, keyword);
      if (node === null || node.value === null || typeof node.value === 'object' || node.value === false)
        continue;
      facts.push(`${keyword}: ${spell(context, node)}`);
      break;
    }
  }
  for (const part of parts) {
    const names = member(part, 'propertyNames');
    if (names !== null) facts.push(...factsOf(context, [names]).map((fact) => `names: ${fact}`));
  }
  return facts;
}

function spell(context: Context, node: Node): string {
  return typeof node.value === 'number' ? exactNumber(context, node) : String(node.value);
}

export function firstText(parts: readonly Node[], key: string): string {
  for (const part of parts) {
    const value: JsonValue | undefined = valueOf(part, key);
    if (typeof value === 'string') return value;
  }
  return '';
}
