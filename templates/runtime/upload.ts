/** A stream for a ReadableStream or another async iterable of bytes; undefined for everything else. */
export function toStream(value: unknown): ReadableStream<Uint8Array> | undefined {
  if (value instanceof ReadableStream) return value;
  if (typeof value !== 'object' || value === null || !(Symbol.asyncIterator in value)) return undefined;
  // The type of an async iterable's items cannot be tested; `fetch` refuses what is not bytes.
  const iterator = (value as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value: chunk } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: () => void iterator.return?.(),
  });
}

/** Whether a value is bytes that can be sent as often as needed. */
export function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
