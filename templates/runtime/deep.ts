import { isNothing, isRecord, percent, scalar, type Encode } from './value.js';
import type { QueryParameter } from './types.js';

/**
 * `p[R]=100&p[G]=200`, encoded, nested to any depth: `deepObject`.
 * @param lists how a list is written, which OpenAPI leaves open: `p[ids][]=1` (objects and lists in it get indices,
 *   as qs, PHP and Rails read it), always `p[ids][0]=1`, or `p[ids]=1&p[ids]=2`
 */
export function deepObject(
  name: string,
  key: string = name,
  encode: Encode = percent,
  lists: 'brackets' | 'indices' | 'repeat' = 'brackets',
): QueryParameter {
  const listKey = (item: unknown, index: number): string => {
    if (lists === 'repeat') return '';
    return lists === 'indices' || isRecord(item) ? `[${index}]` : '[]';
  };
  const pairs = (prefix: string, value: unknown): readonly string[] => {
    if (isNothing(value)) return [];
    if (!isRecord(value)) return [`${percent(prefix)}=${encode(scalar(value))}`];
    return Array.isArray(value)
      ? value
          .filter((item) => !isNothing(item))
          .flatMap((item, index) => pairs(prefix + listKey(item, index), item))
      : Object.entries(value).flatMap(([member, item]) => pairs(`${prefix}[${member}]`, item));
  };
  return { key, write: (value) => pairs(name, value).join('&') };
}
