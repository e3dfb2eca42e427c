/*
 * The one way from the text of a description into TypeScript. Nothing else in the emitters puts text between quotes
 * or comment marks: whatever a document says ends in a string literal, a comment or a checked identifier.
 */

/**
 * Control characters, line separators, halves of surrogate pairs, and the marks that turn the direction of text
 * around: code that holds them does not read the way it runs (CVE-2021-42574).
 */
const invisible = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const codeUnits = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\v', '\\v'],
]);

/** A string literal with exactly this value, quoted as the formatter would quote it. */
export function str(text: string): string {
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  const quote = singles > doubles ? '"' : "'";
  return `${quote}${escaped(text).replaceAll(quote, `\\${quote}`)}${quote}`;
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(/[\n\r\t\v\f\u0008]/g, (mark) => short.get(mark) ?? codeUnits(mark))
      .replaceAll(invisible, codeUnits)
      // Text that tools look for without parsing: the end of a script element, a source map.
      .replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
      .replaceAll(/(?<=source(?:Mapping)?URL)=/g, '\\x3d')
  );
}

/** Text inside a template literal, between its `${}` holes. */
export function templateText(text: string): string {
  return escaped(text).replaceAll('`', '\\`').replaceAll('${', '\\${');
}

/** The type of texts that consist of some parts with anything between them. */
export function templateType(parts: readonly string[]): string {
  return `\`${parts.map(templateText).join('${string}')}\``;
}

const plainName = /^[A-Za-z_$][\w$]*$/;

/** A property name in a type: bare where the grammar allows it. */
export function key(name: string): string {
  return plainName.test(name) ? name : str(name);
}

/** A property name in an object literal. A plain `__proto__` there would set the object's prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? `[${str(name)}]` : key(name);
}

/** Access to a property: `.name` or `['the name']`. */
export function member(name: string): string {
  return plainName.test(name) ? `.${name}` : `[${str(name)}]`;
}

/** A name that the plan made. Anything that is no identifier is a mistake of ours, and is never printed. */
export function ident(name: string): string {
  if (/^[\p{ID_Start}_$][\p{ID_Continue}$\u200C\u200D]*$/u.test(name)) return name;
  throw new Error(`not an identifier: ${JSON.stringify(name)}`);
}

/** A literal type or value. A number that JavaScript cannot write stays out: the caller says what stands instead. */
export function literal(value: string | number | boolean): string | null {
  if (typeof value === 'string') return str(value);
  return typeof value === 'number' && !Number.isFinite(value) ? null : String(value);
}

/** A JSDoc comment of these paragraphs and tags; '' when there is nothing to say. Lines are wrapped at `width`. */
export function comment(blocks: readonly string[], width = 100): string {
  const lines = blocks
    .filter((block) => block.trim() !== '')
    .flatMap((block, at) => [...(at === 0 || block.startsWith('@') ? [] : ['']), ...block.split('\n')]);
  const wrapped = wrap(lines, width);
  const [first = ''] = wrapped;
  if (wrapped.length === 0) return '';
  if (wrapped.length === 1 && first.length <= width) return `/** ${first} */`;
  return ['/**', ...wrapped.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

/**
 * Text of a description as the text of a comment: it cannot end the comment, holds no directive that a compiler, a
 * bundler or a documentation tool obeys, and reads as the author wrote it. Marks are escaped, never deleted: deleting
 * could form them anew.
 */
export function commentText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replaceAll(invisible, codeUnits)
      .replaceAll('*/', '*\\/')
      .replaceAll('/*', '/\\*')
      // `@` at the start of a line is a tag; `@ts-ignore` and `@__PURE__` are directives anywhere.
      .replaceAll(/^([\t *]*)@/gm, '$1&#64;')
      .replaceAll(/@(?=ts-|__PURE__|__NO_SIDE_EFFECTS__|jsx|vite-ignore|license|preserve)/gi, '&#64;')
      .replaceAll(/#(?=__PURE__|__NO_SIDE_EFFECTS__)/g, '&#35;')
      .replaceAll(/(?<=source(?:Mapping)?URL)=/g, '&#61;')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim()
  );
}

/** Text of a description on one line of a comment. */
export const commentLine = (text: string): string =>
  commentText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** Breaks long lines at blanks. Code fences, tables and quoted code stay whole. */
function wrap(lines: readonly string[], width: number): readonly string[] {
  let fenced = false;
  return lines.flatMap((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    return fenced || line.length <= width || /^\s*\|/.test(line) ? [line] : wrapLine(line, width);
  });
}

function wrapLine(line: string, width: number): readonly string[] {
  const indent = /^\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? '';
  const words = line.slice(indent.length).split(/ +/);
  const lines: string[] = [];
  let current = indent + (words[0] ?? '');
  for (const word of words.slice(1)) {
    // A line must not begin with what Markdown or JSDoc would take for a mark.
    const breakable =
      current.length + 1 + word.length > width &&
      /^[\p{L}\p{N}`("'[<]/u.test(word) &&
      !/^\d+[.)]$/.test(word);
    if (breakable) {
      lines.push(current);
      current = ' '.repeat(indent.length) + word;
    } else current = `${current} ${word}`;
  }
  return [...lines, current];
}
