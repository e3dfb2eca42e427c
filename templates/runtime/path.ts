/** Path parameters that are not `simple` without explode (RFC 6570 sections 3.2.5, 3.2.7; OAS 3.2 section 4.12.2.3). */
import { jsonText } from './json.js';
import { isRecord, join, percent, type Encode } from './value.js';
import type { PathParameter } from './types.js';

type Style = (name: string, key?: string, explode?: boolean, encode?: Encode) => PathParameter;

/** `blue`, `blue,black`, `R,100,G,200`; exploded objects `R=100,G=200`. */
export const simplePath: Style = (name, key = name, explode = false, encode = percent) => ({
  name,
  key,
  write: (value) => join(value, encode, ',', explode ? '=' : ',') ?? '',
});

/** `.blue`, `.blue,black`; exploded `.blue.black`, `.R=100.G=200`. */
export const labelPath: Style = (name, key = name, explode = false, encode = percent) => ({
  name,
  key,
  write: (value) => {
    const text = explode ? join(value, encode, '.', '=') : join(value, encode, ',', ',');
    return text ? `.${text}` : '';
  },
});

/** `;p=blue`, `;p=blue,black`; exploded `;p=blue;p=black`, `;R=100;G=200`. */
export const matrixPath: Style = (name, key = name, explode = false, encode = percent) => ({
  name,
  key,
  write: (value) => {
    const start = `;${percent(name)}=`;
    if (explode && Array.isArray(value)) {
      const text = join(value, encode, start, '');
      return text === undefined ? '' : start + text;
    }
    const exploded = explode && isRecord(value);
    const text = exploded ? join(value, encode, ';', '=') : join(value, encode, ',', ',');
    if (!text) return '';
    return exploded ? `;${text}` : start + text;
  },
});

/** A parameter with `content: application/json`. */
export const jsonPath: Style = (name, key = name) => ({
  name,
  key,
  write: (value) => (value === undefined || value === null ? '' : percent(jsonText(value))),
});

/** What `allowReserved` keeps in a path (OAS 3.2): reserved characters except those that end it, and `%XX`. */
export const reservedPath: Encode = (text) =>
  encodeURI(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/[?#]/g, encodeURIComponent);
