import { expect } from 'vitest';
import type { Called } from './wireCall.ts';

async function all(items: unknown): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items as AsyncIterable<unknown>) found.push(item);
  return found;
}

/** What the manifest says in words about the outcome of a call, by document and number. */
export const wireResults: { readonly [name: string]: (called: Called) => void | Promise<void> } = {
  'responses 0': ({ error, result }) => {
    expect(error).toBeNull();
    expect(result).toBeUndefined();
  },
  'responses 1': ({ error }) =>
    expect(error).toMatchObject({ name: 'ResponseError', code: 'empty_body', status: 200 }),
  'responses 2': ({ result }) => expect(result).toEqual({ ok: 'x' }),
  'responses 3': ({ error }) =>
    expect(error).toMatchObject({ name: 'ApiError', status: 500, body: '<h1>bad gateway</h1>' }),
  'responses 4': ({ error }) => {
    expect(error).toMatchObject({ name: 'ResponseError', code: 'bad_json', status: 200, op: 'GET /defok' });
    expect(String(error)).toMatch(/GET \/defok: status 200, bad_json/);
  },
  'responses 5': ({ error }) => expect(error).toMatchObject({ status: 400, body: { err: 'x' } }),
  'responses 6': ({ error }) => expect(error).toMatchObject({ status: 404, body: { nf: 'x' } }),
  'responses 7': ({ error, result }) => {
    expect(error).toBeNull();
    expect(result).toBeUndefined();
  },
  'responses 8': ({ result }) => expect(result).toBe('{"not":"json"}'),
  'responses 9': ({ result }) => expect(result).toBeNull(),
  'responses 10': ({ result }) => expect(result).toBe('a,b'),
  'responses-streams 0': async ({ result }) => {
    const events: unknown[] = [];
    const read = async () => {
      for await (const event of result as AsyncIterable<unknown>) events.push(event);
    };
    await read().catch((error: unknown) => events.push(error));
    expect(events.slice(0, 2)).toEqual([{ delta: 'a' }, { delta: 'b' }]);
  },
  'responses-streams 1': async ({ result }) =>
    expect(await all(result)).toEqual([{ line: 1 }, { line: 2 }, { line: 3 }]),
  'servers 4': ({ sent }) => expect(sent[0]?.url).toBe('https://op.test/base/c'),
  'security 7': ({ sent, error }) => {
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['api.test']);
    expect(error).toMatchObject({ code: 'redirect_blocked' });
  },
};
