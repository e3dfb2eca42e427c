import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { JsonValue, Origin } from '../ir/types.ts';
import { firstValue } from './jsonScan.ts';

/**
 * Whether a text is meant as JSON, perhaps with comments before it: YAML in flow style begins in the same way, but
 * nobody writes whole documents so.
 */
export function looksLikeJson(text: string): boolean {
  const first = text[firstValue(text)];
  return first === '{' || first === '[';
}

/**
 * Parses JSON (RFC 8259). Comments and trailing commas cost a warning; keys given twice too (the last one wins,
 * as everywhere).
 * @returns `problem` when the text is no JSON
 */
export function parseJson(
  text: string,
  file: string,
  report: Report,
): { readonly data: JsonValue } | { readonly problem: ParseError | 'too deep' } {
  const data = strictJson(text);
  if (data !== undefined) {
    if (countColons(text) !== countKeys(data)) reportDuplicates(text, file, report);
    return { data };
  }
  return parseTolerant(text, file, report);
}

function strictJson(text: string): JsonValue | undefined {
  try {
    const data: JsonValue = JSON.parse(text);
    return data;
  } catch {
    return undefined;
  }
}

function parseTolerant(text: string, file: string, report: Report): ReturnType<typeof parseJson> {
  const errors: ParseError[] = [];
  const tree = parseJsonTree(text, errors);
  const first = errors.find((error) => printParseErrorCode(error.error) !== 'InvalidCommentToken');
  if (first !== undefined) return { problem: first };
  if (tree === undefined) return { problem: 'too deep' };
  const [comment] = errors;
  const span = (error: ParseError): Origin => ({
    kind: 'span',
    file,
    start: error.offset,
    end: error.offset + error.length,
  });
  if (comment !== undefined) report('source/json-comment', {}, span(comment));
  else report('source/json-trailing-comma', {}, { kind: 'span', file, start: 0, end: 1 });
  return { data: toValue(tree) };
}

/** A JSON text with the place of everything in it. */
export function parseJsonTree(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // Nested too deeply for a recursive parser.
    throw error;
  }
}

function toValue(node: Node): JsonValue {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') {
    const scalar: JsonValue = node.value;
    return scalar;
  }
  const entries = (node.children ?? []).flatMap((property): [string, JsonValue][] => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [[String(key.value), toValue(value)]];
  });
  return Object.fromEntries(entries);
}

/** JSON has one colon outside of strings per member, so fewer keys than colons means: a key was given twice. */
function countColons(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/gs)) if (match[1] === ':') count += 1;
  return count;
}

function countKeys(root: JsonValue): number {
  let count = 0;
  const open: JsonValue[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      for (const item of value) open.push(item);
      continue;
    }
    for (const item of Object.values(value)) {
      count += 1;
      open.push(item);
    }
  }
  return count;
}

function reportDuplicates(text: string, file: string, report: Report): void {
  const tree = parseJsonTree(text);
  const open = tree === undefined ? [] : [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const seen = new Set<string>();
    for (const part of node.children ?? []) {
      open.push(part);
      const key = part.type === 'property' ? part.children?.[0] : undefined;
      if (key === undefined) continue;
      const name = String(key.value);
      if (seen.has(name)) {
        report(
          'source/duplicate-key',
          {},
          { kind: 'span', file, start: key.offset, end: key.offset + key.length },
        );
      }
      seen.add(name);
    }
  }
}

/** What a parse error means, in words that do not change with the version of Node. */
export function describeJsonError(problem: ParseError, text: string): string {
  if (text.slice(problem.offset).trim() === '') return 'the document ends too early';
  switch (printParseErrorCode(problem.error)) {
    case 'InvalidSymbol':
      return `${JSON.stringify(text.slice(problem.offset, problem.offset + Math.min(problem.length, 20)))} is no JSON value`;
    case 'InvalidNumberFormat':
      return 'this is no JSON number';
    case 'PropertyNameExpected':
      return 'a property name in double quotes is expected';
    case 'ValueExpected':
      return 'a value is expected';
    case 'ColonExpected':
      return 'a colon is expected';
    case 'CommaExpected':
      return 'a comma is expected';
    case 'CloseBraceExpected':
      return 'a closing brace is expected';
    case 'CloseBracketExpected':
      return 'a closing bracket is expected';
    case 'EndOfFileExpected':
      return 'the document goes on after its end';
    case 'UnexpectedEndOfString':
      return 'this string has no end';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'this escape sequence does not exist in JSON';
    case 'InvalidCharacter':
      return 'this control character must be escaped';
    default:
      return 'this is no JSON';
  }
}
