/** JSON Pointers (RFC 6901) as texts: '' is the whole document, `/a~1b/0` the first item of its member `a/b`. */

/** The pointer of a member or item of what `pointer` points to. */
export function child(pointer: string, key: string | number): string {
  return `${pointer}/${escapeToken(String(key))}`;
}

export function parsePointer(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map(unescapeToken);
}

export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join('');
}

function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}
