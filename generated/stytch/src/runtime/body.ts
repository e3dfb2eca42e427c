/** Where the body of a request comes from, and how it becomes JSON. Other kinds have modules of their own. */
import { jsonText } from './json.js';
import type { BodyEncoder, EncodedBody, OperationSpec, Writing } from './types.js';

/** The parameter `body` is the body. */
export function wholeBody(encode: BodyEncoder): NonNullable<OperationSpec['body']> {
  return (writing) => writeBody(writing, encode, writing.take('body'));
}

/** All parameters that have no other place make the body. */
export function flatBody(encode: BodyEncoder): NonNullable<OperationSpec['body']> {
  return (writing) => writeBody(writing, encode, writing.rest);
}

/** The same for forms. Programs without types give a FormData or URLSearchParams, of which nothing would be sent. */
export function flatForm(encode: BodyEncoder): NonNullable<OperationSpec['body']> {
  return (writing) => {
    if (writing.params?.[Symbol.iterator]) throw new TypeError('is not valid');
    return writeBody(writing, encode, writing.rest);
  };
}

/** Undefined: there is none. */
export async function writeBody(
  { rest, headers, put }: Writing,
  encode: BodyEncoder,
  value: unknown,
): Promise<EncodedBody | undefined> {
  const body = value === undefined ? undefined : await encode(value, rest);
  if (body?.contentType && !headers.has('content-type')) put('Content-Type', body.contentType);
  return body;
}

/** JSON under another media type: `application/merge-patch+json`. */
export function jsonAs(mediaType: string): BodyEncoder {
  return (value) => ({ body: jsonText(value), contentType: mediaType });
}

export const json: BodyEncoder = /* @__PURE__ */ jsonAs('application/json');
