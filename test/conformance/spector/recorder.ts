import type { SentBody } from './judge.ts';

/** A `fetch` that keeps a copy of each response, to compare with what the client made of it. */
export function recordingFetch(): {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly last: () => Promise<SentBody | null>;
} {
  let copy: Response | null = null;
  return {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      copy = response.clone();
      return response;
    },
    last: async () => {
      if (copy === null) return null;
      const content = new Uint8Array(await copy.arrayBuffer());
      return content.length === 0 ? null : { contentType: copy.headers.get('content-type') ?? '', content };
    },
  };
}
