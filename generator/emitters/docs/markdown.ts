/*
 * The one way from the text of a description into Markdown. Text is shown, never obeyed: no link, image, HTML or
 * heading of a description takes effect in the README of the package.
 */

/** Text on one line, its marks escaped. */
export function markdownText(text: string, longest = 600): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .trim();
  const cut = line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')}…` : line;
  return cut
    .replaceAll(/[\\`*_[\]<>#|~!&$]/g, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/^(?=[-+=]|\d+[.)])/, '\u200B');
}

/** A code span; longer fences than any run of backticks in it. */
export function markdownCode(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').replaceAll(/\p{Cs}/gu, '\uFFFD');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
