/** Readers of response bodies: JSON, text, nothing. Others have modules of their own. */
import { ResponseError } from './errors.js';
import { essence } from './media.js';
import type { ResponseReader } from './types.js';

/** JSON under another media type. */
export function readJsonAs(accept: string): ResponseReader {
  return {
    accept,
    read: async (response, context) => {
      const text = await response.text();
      const type = essence(response.headers.get('content-type') ?? '');
      const refuse = (code: string, problem: string): never => {
        const { op, retries } = context;
        throw new ResponseError(op, `${response.status}, ${problem}`, {
          response,
          body: text.slice(0, 1024),
          retries,
          code,
        });
      };
      if (!text) return refuse('empty_body', 'the body is empty');
      if (type && !/^text\/plain$|[/+]json$/.test(type)) return refuse('content_type', `${type} is not JSON`);
      try {
        return JSON.parse(text);
      } catch {
        return refuse('bad_json', 'the body is not JSON');
      }
    },
  };
}

export const readJson: ResponseReader = /* @__PURE__ */ readJsonAs('application/json');

/** What the body holds, of which nothing is known: JSON if it parses, else text; undefined if it is empty. */
export const readAny: ResponseReader = {
  accept: 'application/json, */*;q=0.5',
  read: async (response) => parseAny(await response.text()),
};

/** JSON if it parses, else text; undefined for nothing. */
export function parseAny(text: string): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** No content is described: what comes is read away, so that the connection can be used again. */
export const readNothing: ResponseReader = {
  accept: '',
  read: async (response) => void (await response.arrayBuffer()),
};

/** The text as it stands. */
export function readText(accept = 'text/plain'): ResponseReader {
  return { accept, read: (response) => response.text() };
}
