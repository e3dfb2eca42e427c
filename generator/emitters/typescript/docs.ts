import type { Doc, EnumMember, JsonValue } from '../../ir/types.ts';
import { comment, commentLine, commentText } from './escape.ts';

/** Longest default and example, in characters: a larger one hides the rest of the comment. */
const longest = 400;

/** Formats that say nothing about a TypeScript `number`. */
const silent = new Set(['format: int32', 'format: int64', 'format: float', 'format: double']);

/**
 * The JSDoc comment of a declaration, with the line break that ends it; '' when the author said nothing.
 * @param more paragraphs of our own, after the description; their text must be safe already
 * @param value the default; `write`: how it is written in a program
 */
export function docComment(
  doc: Doc,
  more: readonly string[] = [],
  value?: JsonValue,
  write: (value: JsonValue) => string = JSON.stringify,
): string {
  const text = comment([...paragraphs(doc), ...more, ...tags(doc, value, write)]);
  return text === '' ? '' : `${text}\n`;
}

function paragraphs(doc: Doc): readonly string[] {
  const summary = commentText(doc.summary);
  const description = commentText(doc.description);
  // A summary of one word beside a description is a label, and one that the description repeats says nothing.
  const said = description !== '' && (!/\s/.test(summary) || description.startsWith(summary));
  const facts = doc.facts.filter((fact) => !silent.has(fact)).map((fact) => `\`${code(fact)}\``);
  return [said ? '' : summary, description === summary ? '' : description, facts.join(', ')];
}

/** Text inside a code span: a backtick would end it. */
export const code = (text: string): string => commentLine(text).replaceAll('`', "'");

function tags(
  doc: Doc,
  value: JsonValue | undefined,
  write: (value: JsonValue) => string,
): readonly string[] {
  const { deprecated } = doc;
  const reason = typeof deprecated === 'string' ? ` ${commentLine(deprecated)}` : '';
  return [
    ...(deprecated === false ? [] : [`@deprecated${reason}`.trimEnd()]),
    ...(value === undefined ? [] : shown(value, write).map((text) => `@default ${text}`)),
    ...doc.examples
      .slice(0, 2)
      .flatMap((example) => shown(example, JSON.stringify))
      .map((text) => `@example ${text}`),
    ...doc.links.map(({ url, text }) => `@see ${linkText(url, text)}`),
  ];
}

function shown(value: JsonValue, write: (value: JsonValue) => string): readonly string[] {
  // The author's digits are lost.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return [];
  const text = write(value);
  return text.length > longest ? [] : [commentLine(text)];
}

function linkText(url: string, text: string): string {
  const target = commentLine(url).replaceAll(/[\s<>{}|]/g, encodeURIComponent);
  const label = commentLine(text).replaceAll(/[{}|\]]/g, ' ');
  return label === '' ? target : `{@link ${target} | ${label}}`;
}

/** Names and explanations of single values, as a list; '' when there are none. */
export function memberDocs(members: readonly EnumMember[]): string {
  return members.flatMap((member) => memberDoc(member)).join('\n');
}

/** A name that is the value in another spelling (`QUEUED` for `queued`) says nothing. */
function memberDoc({ value, name, description }: EnumMember): readonly string[] {
  const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const told = plain(name) === plain(String(value)) ? '' : commentLine(name);
  const said = commentLine(description);
  if (told === '' && said === '') return [];
  const label = told === '' || said === '' || said.startsWith(told) ? '' : ` (${told})`;
  return [`- \`${code(value === '' ? "''" : String(value))}\`${label}: ${said || told}`];
}
