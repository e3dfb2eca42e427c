import { isDeepStrictEqual } from 'node:util';

/** A body that a server sent, or says that it sends. */
export interface SentBody {
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** A streamed result can be read once: this reads it, and leaves every other value as it is. */
export async function settle(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer());
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof ReadableStream) return new Uint8Array(await new Response(value).arrayBuffer());
  if (isAsyncIterable(value)) {
    const items: unknown[] = [];
    for await (const item of value) items.push(item);
    return items;
  }
  return value;
}

/** What is wrong with the value that a call gave, compared with the body that the server sent; '' when nothing is. */
export function compareResult(value: unknown, sent: SentBody | null): string {
  // A file is compared by its bytes, whatever it is called.
  const isFile = value instanceof Uint8Array && sent !== null;
  const content = sent === null ? undefined : expectedValue(sent);
  const expected = isFile ? new Uint8Array(Buffer.from(sent.content)) : content;
  if (same(value, expected)) return '';
  return `result is ${show(value)}, the server sent ${show(expected)}`;
}

function expectedValue({ content, contentType }: SentBody): unknown {
  const type = contentType.split(';')[0] ?? '';
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  if (/[/+]json$/.test(type)) return JSON.parse(text);
  if (/[/+]jsonl$/.test(type)) {
    return text
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  }
  return /^text\/|[/+]xml$/.test(type) ? text : content;
}

function same(value: unknown, expected: unknown): boolean {
  if (value instanceof Uint8Array && expected instanceof Uint8Array)
    return Buffer.compare(value, expected) === 0;
  return isDeepStrictEqual(value, expected);
}

const show = (value: unknown) => {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return (JSON.stringify(value) ?? 'undefined').slice(0, 200);
};
