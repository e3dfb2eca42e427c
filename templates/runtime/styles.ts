/** The less usual ways of writing query parameters (OAS 3.2 section 4.12.2.3). */
import { jsonText } from './json.js';
import { isNothing, join, percent, type Encode } from './value.js';
import type { QueryParameter } from './types.js';

type Style = (name: string, key?: string, encode?: Encode) => QueryParameter;

const separated =
  (separator: string): Style =>
  (name, key = name, encode = percent) => ({
    key,
    write: (value) => {
      const text = join(value, encode, separator, separator);
      return text === undefined ? '' : `${percent(name)}=${text}`;
    },
  });

/** `p=a,b`: `form` without explode. */
export const formList: Style = /* @__PURE__ */ separated(',');
/** `p=a%20b`: `spaceDelimited`. */
export const spaceList: Style = /* @__PURE__ */ separated('%20');
/** `p=a%7Cb`: `pipeDelimited`. */
export const pipeList: Style = /* @__PURE__ */ separated('%7C');
/** `p=a%09b`: `tsv` of Swagger 2.0. */
export const tabList: Style = /* @__PURE__ */ separated('%09');

/** `p={"R":100}`, encoded: a parameter with `content: application/json`. */
export const jsonQuery: Style = (name, key = name) => ({
  key,
  write: (value) => (isNothing(value) ? '' : `${percent(name)}=${percent(jsonText(value))}`),
});

/** What `allowReserved` keeps: reserved characters that cannot end or split a query, and `%XX` as it stands. */
export const reserved: Encode = (text) =>
  encodeURI(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/[#&+]/g, encodeURIComponent);
