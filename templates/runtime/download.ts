/** Bytes of a response. The time counts from chunk to chunk, so that large downloads are not cut off. */
import { takeBody } from './stream.js';
import type { ReadContext, ResponseReader } from './types.js';

/** A Blob of the whole body. */
export function readBlob(accept = '*/*'): ResponseReader {
  return {
    accept,
    read: async (response, context) => {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      const tell = watch(response, context);
      for await (const chunk of takeBody(response, context).chunks) {
        chunks.push(chunk);
        tell(chunk);
      }
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
      const tell = watch(response, context);
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { done, value } = await chunks.next();
          if (done) return controller.close();
          tell(value);
          controller.enqueue(value);
        },
        cancel: close,
      });
    },
  };
}

/** Tells the call's `onProgress` of each chunk. */
function watch({ headers }: Response, { end, options }: ReadContext): (chunk: Uint8Array) => void {
  // Of a compressed body, Content-Length says how long it was on the way.
  const total = headers.has('content-encoding') ? NaN : Number(headers.get('content-length'));
  let loaded = 0;
  return ({ byteLength }) => {
    loaded += byteLength;
    try {
      options.onProgress?.({ loaded, total: total || undefined });
    } catch (error) {
      // Thrown here, it would be hidden by the end of the walk.
      end(error);
    }
  };
}
