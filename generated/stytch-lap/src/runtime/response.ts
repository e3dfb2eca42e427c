/** Readers of response bodies: JSON, text, nothing. Others have modules of their own. */
import { ResponseError } from './errors.js';
import type { ReadContext, ResponseReader } from './types.js';

/** JSON under another media type. @param parse makes a value of the text; it throws where that is no JSON */
export function readJsonAs(accept: string, parse: (text: string) => unknown = JSON.parse): ResponseReader {
  return {
    accept,
    read: async (response, { op, retries }) => {
      const type = response.headers.get('content-type') ?? '';
      const text = await response.text();
      let code = text ? 'content_type' : 'empty_body';
      // Many servers send JSON as text/plain, or do not say what they send.
      if (text && (type === accept || /^$|[/+]json|^text.plain/i.test(type))) code = 'bad_json';
      try {
        if (code === 'bad_json') return parse(text);
      } catch {
        // It is thrown below.
      }
      throw new ResponseError(op, response, text.slice(0, 1024), retries, code, type);
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
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/** No content is described: what comes is read away, so that the connection can be used again. */
export const readNothing: ResponseReader = {
  accept: '',
  read: async (response) => void (await response.arrayBuffer()),
};

/** The text, in the charset that the server says; in UTF-8 where it says none or one that nobody knows. */
export function readText(accept = 'text/plain'): ResponseReader {
  return {
    accept,
    read: async (response) => {
      const bytes = await response.arrayBuffer();
      const [, charset] = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return new TextDecoder().decode(bytes);
      }
    },
  };
}

/** A success that is not what the operation describes. */
export async function refuse(
  response: Response,
  { op, retries }: ReadContext,
  code: string,
  detail?: string,
): Promise<never> {
  throw new ResponseError(op, response, (await response.text()).slice(0, 1024), retries, code, detail);
}
