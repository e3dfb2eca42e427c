/** Bytes of a response. The time counts from chunk to chunk, so that large downloads are not cut off. */
import { takeBody } from './stream.js';
import type { ResponseReader } from './types.js';

/** A Blob of the whole body. */
export function readBlob(accept = '*/*'): ResponseReader {
  return {
    accept,
    read: async (response, context) => {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      for await (const chunk of takeBody(response, context).chunks) chunks.push(chunk);
      return new Blob(chunks, { type: response.headers.get('content-type') ?? '' });
    },
  };
}

/** A ReadableStream of bytes. */
export function readStream(accept = '*/*'): ResponseReader {
  return {
    accept,
    read: async (response, context) => {
      const { chunks, close } = takeBody(response, context);
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: close,
      });
    },
  };
}
