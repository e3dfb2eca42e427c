/** JSON Lines, NDJSON and JSON text sequences (RFC 7464). */
import { parseItem, Stream, takeBody } from './stream.js';
import type { ResponseReader } from './types.js';

/**
 * A Stream of the values.
 * @param accept `application/json-seq` and its relatives have records that begin with U+001E; all others are lines
 * @param parse makes a value of a text
 */
export function readJsonLines(
  accept = 'application/jsonl',
  parse: (text: string) => unknown = JSON.parse,
): ResponseReader {
  const separator = /[/+]json-seq/.test(accept) ? '\x1e' : '\n';
  return {
    accept,
    read: async (response, context) => {
      const { chunks, close } = takeBody(response, context);
      const items = async function* (): AsyncGenerator<unknown> {
        for await (const text of split(chunks, separator)) {
          if (text.trim()) yield parseItem(text, parse, response, context);
        }
      };
      return new Stream(items(), close);
    },
  };
}

async function* split(chunks: AsyncIterable<Uint8Array>, separator: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split(separator);
    pieces.push(first);
    for (const text of others) {
      yield pieces.join('');
      pieces = [text];
    }
  }
  yield pieces.join('') + decoder.decode();
}
