/** Cookie parameters. Browsers do not let a program set them: there, the page's own cookies are what is sent. */
import { jsonText } from './json.js';
import { isNothing, isRecord, join, percent, type Encode } from './value.js';
import type { CookieParameter, Writing } from './types.js';

/** `p=blue`, `p=blue,black`; exploded lists `p=blue; p=black`, exploded objects `R=100; G=200`. Style `form`. */
export function formCookie(
  name: string,
  key: string = name,
  explode = false,
  encode: Encode = percent,
): CookieParameter {
  const start = `${percent(name)}=`;
  return {
    key,
    write: (value) => {
      if (explode && isRecord(value) && !Array.isArray(value)) return join(value, encode, '; ', '=') ?? '';
      const text = explode ? join(value, encode, `; ${start}`, '') : join(value, encode, ',', ',');
      return text === undefined ? '' : start + text;
    },
  };
}

/** For `encode`: the text as it stands (style `cookie` of OAS 3.2); what would end the cookie is refused. */
export const cookieText: Encode = (text) => {
  if (/[^\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/.test(text))
    throw new TypeError('holds what a cookie cannot');
  return text;
};

/** A parameter with `content: application/json`. */
export function jsonCookie(name: string, key: string = name): CookieParameter {
  const write = (value: unknown): string =>
    isNothing(value) ? '' : `${percent(name)}=${percent(jsonText(value))}`;
  return { key, write };
}

/** Cookie parameters of an operation. */
export function cookieParameters(...parameters: readonly CookieParameter[]): (writing: Writing) => void {
  return ({ take, put }) => {
    const pairs = parameters.map(({ key, write }) => write(take(key))).filter(Boolean);
    if (pairs.length > 0) put('Cookie', pairs.join('; '));
  };
}
