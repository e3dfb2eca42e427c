/**
 * The OpenAPI document in a fence of a Markdown page (CommonMark section 4.5), with everything else blanked out: each
 * line and column of the result is the same as in the page.
 * @returns null when no fence holds one
 */
export function fencedDocument(page: string): string | null {
  const fence = /^([^\S\n]{0,3})(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)\n[^\S\n]{0,3}\2[`~]*[^\S\n]*$/gm;
  for (const match of page.matchAll(fence)) {
    const [whole, , , info = '', content = ''] = match;
    if (!/^\s*(?:$|ya?ml|json|openapi|swagger)/i.test(info)) continue;
    if (!/(?:^|\{)\s*["']?(?:openapi|swagger)["']?\s*:/m.test(content)) continue;
    const start = match.index + whole.indexOf(content, whole.indexOf('\n') + 1);
    return blank(page.slice(0, start)) + content + blank(page.slice(start + content.length));
  }
  return null;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
