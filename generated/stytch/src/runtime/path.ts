/** Path parameters that are not `simple` without explode (RFC 6570 sections 3.2.5, 3.2.7; OAS 3.2 section 4.12.2.3). */
import { jsonText } from './json.js';
import { isNothing, isRecord, join, percent, type Encode } from './value.js';
import type { OperationSpec, PathParameter } from './types.js';

/** The path of an operation. @param parameters those that are not `simple` under their own name */
export function pathParameters(...parameters: readonly PathParameter[]): NonNullable<OperationSpec['path']> {
  // Text, parameter, text, parameter, text … Without the fragment: it never reaches a server, but some descriptions
  // tell operations apart by it.
  let pieces: readonly (string | PathParameter)[] | undefined;
  return ({ op, take }) => {
    pieces ??= op
      .replace(/^\S* |#.*/gs, '')
      .split(/\{([^{}]+)\}/)
      .map((piece, index) =>
        index % 2 ? (parameters.find(({ name }) => name === piece) ?? simplePath(piece)) : piece,
      );
    let text = '';
    for (const piece of pieces) {
      const written = typeof piece === 'string' ? piece : piece.write(take(piece.key));
      if (typeof piece !== 'string' && !written) throw new TypeError('is empty');
      text += written;
    }
    // Most paths have neither, and are done sooner.
    const dotted = text.includes('.') || text.includes('%');
    if (dotted && /^[^?]*?(^|[/\\])(\.|%2e){1,2}([/\\?]|$)/i.test(text)) {
      throw new TypeError('has dot segments');
    }
    return text.startsWith('/') ? text : `/${text}`;
  };
}

type Style = (name: string, key?: string, explode?: boolean, encode?: Encode) => PathParameter;

/** `blue`, `blue,black`, `R,100,G,200`; exploded objects `R=100,G=200`. */
export const simplePath: Style = (name, key = name, explode = false, encode = percent) => ({
  name,
  key,
  write: (value) => join(value, encode, ',', explode ? '=' : ','),
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
    const list = Array.isArray(value);
    const exploded = list ? join(value, encode, start, '') : join(value, encode, ';', '=');
    const text = explode ? exploded : join(value, encode, ',', ',');
    if (!text) return '';
    return explode && !list && isRecord(value) ? `;${text}` : start + text;
  },
});

/** A parameter with `content: application/json`. */
export const jsonPath: Style = (name, key = name) => ({
  name,
  key,
  write: (value) => (isNothing(value) ? '' : percent(jsonText(value))),
});

/** What `allowReserved` keeps in a path (OAS 3.2): reserved characters except those that end it, and `%XX`. */
export const reservedPath: Encode = (text) =>
  encodeURI(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/[?#]/g, encodeURIComponent);
