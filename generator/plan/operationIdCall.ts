import type { Operation } from '../ir/types.ts';
import { singular } from '../passes/singular.ts';
import type { Call } from './pathCall.ts';
import type { Segment } from './pathSegments.ts';
import { camel, wordsOf } from './words.ts';

/**
 * A call path from an operationId with parts. `pattern` names them: group `service` (may be missing) and `method`.
 * The words of the service are spelled as the URL spells them: at each place the longest static segment that equals
 * the next words, a plural `s` aside, is one node (`otp_sms` on `/otps/sms/send` → `otps`, `sms`); a word that no
 * segment has is a node itself. Without a service the first static segment is the node.
 * @returns null when the pattern does not match
 */
export function operationIdCall(
  operation: Operation,
  segments: readonly Segment[],
  pattern: RegExp,
): Call | null {
  const groups = pattern.exec(operation.operationId)?.groups;
  const method = camel(wordsOf(groups?.['method'] ?? ''));
  if (method === '') return null;
  const statics = segments.map((segment) => segment.text).filter((text) => text !== '');
  const service = wordsOf(groups?.['service'] ?? '');
  const whole = camel(wordsOf(operation.operationId));
  if (service.length > 0) return { nodes: spelledByPath(service, statics), methods: [method, whole] };
  const first = statics.map((text) => camel(wordsOf(text))).find((node) => node !== '');
  return { nodes: first === undefined ? [] : [first], methods: [method, whole] };
}

function spelledByPath(service: readonly string[], statics: readonly string[]): readonly string[] {
  const spellings = statics.map((text) => wordsOf(text)).filter((words) => words.length > 0);
  const nodes: string[] = [];
  for (let at = 0; at < service.length;) {
    const found = spellings
      .filter((words) => sameWords(words, service.slice(at, at + words.length)))
      .toSorted((a, b) => b.length - a.length)[0];
    nodes.push(camel(found ?? service.slice(at, at + 1)));
    at += found?.length ?? 1;
  }
  return nodes;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const plain = (words: readonly string[]): string =>
    words.map((word) => singular(word.toLowerCase())).join(' ');
  return a.length === b.length && plain(a) === plain(b);
}
