import { type DirectiveLine, positionIn } from './lines.ts';
import { type ParamsReading, readParams } from './params.ts';
import type { LapError, LapField, LapParam, LapReturns, LapTypeDeclaration, Span } from './tree.ts';
import { createTypeNodes } from './typeNodes.ts';
import { createTypeScanner } from './typeScanner.ts';

/** Something in a line that could not be read. */
export interface Problem {
  readonly what: string;
  readonly text: string;
  readonly span: Span;
}

export interface Reading<T> {
  /** Null: the line is lost. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** It can be read, but looks as if lines that do not belong to it had been joined. */
  readonly doubtful: boolean;
}

/** A text with the way back to the file. */
interface Block {
  readonly text: string;
  readonly at: (offset: number) => number;
}

const tooDeep = 'types are nested too deeply';

/** `@required {…}`, `@optional {…}`, `@common_fields {…}`, `@body {…}`. */
export function readParamsLine(line: DirectiveLine): Reading<readonly LapParam[]> {
  const start = line.text.indexOf('{') + 1;
  const end = line.text.lastIndexOf('}');
  if (start === 0) return lost(line, 'no braces');
  if (end < start) return lost(line, 'unclosed brace');
  const block: Block = { text: line.text.slice(start, end), at: (offset) => line.at(start + offset) };
  const { reading, source } = readBlock(block);
  const problems = reading.lost.map(([from, to]) => ({
    what: reading.tooDeep ? tooDeep : 'no entry NAME: TYPE',
    text: source.text.slice(from, to),
    span: { start: source.at(from), end: source.at(to) },
  }));
  const isLost = reading.params.length === 0 && problems.length > 0;
  return {
    value: isLost ? null : reading.params,
    problems: [...problems, ...textBehind(line, end + 1)],
    // Compilers take line breaks out of descriptions (not out of defaults).
    doubtful: reading.params.some(({ description }) => description?.includes('\n') === true),
  };
}

function textBehind(line: DirectiveLine, start: number): readonly Problem[] {
  const text = line.text.slice(start);
  if (text.trim() === '') return [];
  return [
    { what: 'text behind the closing brace', text, span: { start: line.at(start), end: line.span.end } },
  ];
}

/**
 * A line break in a block is data (part of a default) or was put between entries by an author; it is the latter when
 * the text reads better without.
 */
function readBlock(block: Block): { readonly reading: ParamsReading; readonly source: Block } {
  const reading = readParams(block.text, block.at);
  if (!block.text.includes('\n')) return { reading, source: block };
  const unwrapped = unwrap(block);
  const other = readParams(unwrapped.text, unwrapped.at);
  const losesLess = other.lost.length < reading.lost.length;
  const findsMore = !unwrapped.text.includes('\n') && other.params.length > reading.params.length;
  return losesLess || findsMore ? { reading: other, source: unwrapped } : { reading, source: block };
}

/** Takes out line breaks between entries: a comma, a line break and indentation become `, `. */
function unwrap(block: Block): Block {
  if (!block.text.includes('\n')) return block;
  const offsets: number[] = [];
  const origins: number[] = [];
  const texts: string[] = [];
  let length = 0;
  let origin = 0;
  /** Last character so far; '' at the start. */
  let last = '';
  for (const line of block.text.split('\n')) {
    const content = line.trimStart();
    const joins = ['', ',', '{'].includes(last) || content.startsWith('}') || content === '';
    const separator = last === ',' ? ' ' : '';
    const before = joins ? separator : '\n';
    const written = (joins ? content : line).trimEnd();
    if (written !== '') {
      texts.push(before, written);
      offsets.push(length + before.length);
      origins.push(origin + (joins ? line.length - content.length : 0));
      length += before.length + written.length;
      last = written.charAt(written.length - 1);
    }
    origin += line.length + 1;
  }
  if (last === ',') texts.push(texts.pop()?.slice(0, -1) ?? '');
  return { text: texts.join(''), at: (offset) => block.at(positionIn(offsets, origins, offset)) };
}

/** `@returns(CODE) {fields} # text` or `@returns(CODE) text`. */
export function readReturnsLine(line: DirectiveLine): Reading<LapReturns> {
  const head = /^\(([^()\n]*)\) ?/.exec(line.text);
  if (head === null) return lost(line, 'no (CODE)');
  const start = head[0].length;
  const rest = line.text.slice(start);
  const made = { code: head[1] ?? '', span: line.span };
  const described = { ...made, fields: null, text: rest === '' ? null : rest };
  if (!rest.startsWith('{')) return { value: described, problems: [], doubtful: rest.includes('\n') };
  const read = readFieldsBlock({ text: rest, at: (offset) => line.at(start + offset) });
  if (typeof read === 'string') return { ...lost(line, read), value: described };
  return { value: { ...made, ...read }, problems: [], doubtful: read.text?.includes('\n') === true };
}

/** `@type NAME {fields}`. */
export function readTypeLine(line: DirectiveLine): Reading<LapTypeDeclaration> {
  const start = line.text.indexOf('{');
  const name = line.text.slice(0, Math.max(0, start)).trim();
  if (name === '') return lost(line, 'no NAME {fields}');
  const read = readFieldsBlock({ text: line.text.slice(start), at: (offset) => line.at(start + offset) });
  if (typeof read === 'string') return lost(line, read);
  return { value: { name, fields: read.fields, span: line.span }, problems: [], doubtful: false };
}

interface FieldsBlock {
  readonly fields: readonly LapField[];
  readonly text: string | null;
}

/** `{fields}` with nothing or ` # text` behind it; a text that says why it cannot be read. */
function readFieldsBlock(block: Block): FieldsBlock | string {
  const read = tryFieldsBlock(block);
  if (typeof read !== 'string' || !block.text.includes('\n')) return read;
  const unwrapped = tryFieldsBlock(unwrap(block));
  return typeof unwrapped === 'string' ? read : unwrapped;
}

function tryFieldsBlock(block: Block): FieldsBlock | string {
  const scanner = createTypeScanner(block.text);
  const end = scanner.fieldsEnd(0);
  if (end === -1) {
    if (scanner.tooDeep()) return tooDeep;
    return isBalanced(block.text) ? 'no list of fields' : 'unbalanced braces';
  }
  const rest = block.text.slice(end);
  if (rest.trim() !== '' && !rest.startsWith(' # ')) {
    return isBalanced(block.text) ? 'text behind the closing brace' : 'unbalanced braces';
  }
  const fields = createTypeNodes(scanner, block.at, false).fields(0);
  return { fields, text: rest.startsWith(' # ') ? rest.slice(3) : null };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const errorSeparator = /, (?=(?:\d{3}|[1-5]XX|default)(?:[:,]|$))/;
const errorPattern = /^([^:]*)(?::(?! )([^]*?))?(?:: ([^]*))?$/;

/** `@errors {CODE:TYPE: text, …}`. A type follows its code without a blank. */
export function readErrorsLine(line: DirectiveLine): Reading<readonly LapError[]> {
  const start = line.text.indexOf('{') + 1;
  const end = line.text.lastIndexOf('}');
  if (start === 0) return lost(line, 'no braces');
  if (end < start) return lost(line, 'unclosed brace');
  const block = unwrap({ text: line.text.slice(start, end), at: (offset) => line.at(start + offset) });
  const errors: LapError[] = [];
  let offset = 0;
  for (const text of block.text.split(errorSeparator)) {
    const [, code = text, type = null, description = null] = errorPattern.exec(text) ?? [];
    const span = { start: block.at(offset), end: block.at(offset + text.length) };
    if (text !== '') errors.push({ code, type, text: description, span });
    offset += text.length + 2;
  }
  return { value: errors, problems: textBehind(line, end + 1), doubtful: block.text.includes('\n') };
}

/** A line that could not be read, as a whole. */
export function lost(line: DirectiveLine, what: string): Reading<never> {
  return { value: null, problems: [{ what, text: line.text, span: line.span }], doubtful: false };
}
