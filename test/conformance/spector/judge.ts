import { isDeepStrictEqual } from 'node:util';
import type { MockCall } from './scenarios.ts';

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

/** What is wrong with the value that a call gave, compared with the body that the mock server sent; '' when nothing is. */
export function compareResult(value: unknown, response: MockCall['response']): string {
  const expected = expectedValue(response);
  if (same(value, expected)) return '';
  return `result is ${show(value)}, the server sent ${show(expected)}`;
}

function expectedValue({ body }: MockCall['response']): unknown {
  if (body === null) return undefined;
  const { content, contentType } = body;
  if (typeof content !== 'string')
    return contentType === 'application/json' ? JSON.parse(new TextDecoder().decode(content)) : content;
  if (/\bjson$/.test(contentType)) return JSON.parse(content);
  if (/\bjsonl$/.test(contentType))
    return content
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  return content;
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
