import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateFiles } from '../../support/generateFiles.ts';
import { hostileCases } from './manifest.ts';
import { callOperation, loadClient, type Sent, type WireClient, type WireExpectation } from './wireCall.ts';
import { wireResults } from './wireResults.ts';

/** What generated clients of the tricky documents send, and what they make of answers. */

const here = import.meta.dirname;
const work = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-wire-')));
afterAll(() => rmSync(work, { recursive: true }));

async function textOf(body: Sent['body']): Promise<string> {
  return body === null ? '' : new Response(body).text();
}

/**
 * One spelling for what means the same: the order of different parameters is free, and `|[],` may be escaped where
 * no rule says that they delimit.
 */
function canonicalUrl(url: string): string {
  const [path = '', query] = url.split('?');
  if (query === undefined) return path;
  const pairs = query.split('&').map((pair) => pair.replaceAll(/%(7C|5B|5D)/g, decodeURIComponent));
  const name = (pair: string): string => pair.split('=')[0] ?? '';
  return `${path}?${pairs.toSorted((a, b) => (name(a) < name(b) ? -1 : Number(name(a) > name(b)))).join('&')}`;
}

/** The pairs of a form, as a server reads them. */
const formPairs = (text: string): string => JSON.stringify([...new URLSearchParams(text)]);

/** What does not hold of a request. */
async function problems(sent: Sent | undefined, wanted: WireExpectation): Promise<string[]> {
  if (sent === undefined) return ['nothing was sent'];
  const { method, url, headers, noHeader = [], noQuery = [], or = [] } = wanted;
  const body = await textOf(sent.body);
  const texts = wanted.bodyText === undefined ? null : [wanted.bodyText, ...(url === undefined ? or : [])];
  const isForm = sent.headers.get('content-type') === 'application/x-www-form-urlencoded';
  const search = new URL(sent.url).searchParams;
  const checks: [string, boolean][] = [
    [`method ${sent.method}`, method === undefined || sent.method === method],
    [`url ${sent.url}`, url === undefined || [url, ...or].map(canonicalUrl).includes(canonicalUrl(sent.url))],
    [
      `body ${body}`,
      texts === null || texts.includes(body) || (isForm && texts.map(formPairs).includes(formPairs(body))),
    ],
    [`body ${body}`, wanted.bodyJsonText === undefined || body === wanted.bodyJsonText],
    [`body ${body}`, wanted.bodyAbsent === undefined || sent.body === null],
    ...Object.entries(headers ?? {}).map(([name, value]): [string, boolean] => [
      `${name}: ${sent.headers.get(name)}`,
      sent.headers.get(name) === value,
    ]),
    ...noHeader.map((name): [string, boolean] => [`header ${name}`, !sent.headers.has(name)]),
    ...noQuery.map((name): [string, boolean] => [`query ${name}`, !search.has(name)]),
  ];
  if (wanted.bodyJson !== undefined) {
    checks.push([`body ${body}`, JSON.stringify(JSON.parse(body)) === JSON.stringify(wanted.bodyJson)]);
  }
  if (wanted.bodyHex !== undefined) {
    const bytes = Buffer.from(await new Response(sent.body).arrayBuffer()).toString('hex');
    checks.push([`body ${bytes}`, bytes === wanted.bodyHex]);
  }
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

describe.each(hostileCases.filter(({ wire = [] }) => wire.some(({ op }) => op !== undefined)))(
  '$id',
  ({ id, file, wire = [] }) => {
    let client: WireClient;
    beforeAll(async () => {
      client = await loadClient(here, file, join(work, id));
    });

    it.each(wire.map((given, index) => [index, given] as const).filter(([, { op }]) => op !== undefined))(
      '%i: %j',
      async (index, given) => {
        const called = await callOperation(client, given);
        if (given.throws !== undefined) {
          expect(called.sent).toEqual([]);
          expect(called.error).toBeInstanceOf(Error);
        }
        if (given.expect !== undefined)
          expect(await problems(called.sent[0], given.expect), String(called.error)).toEqual([]);
        const result = wireResults[`${id} ${index}`];
        if (given.expect === undefined && given.throws === undefined) expect(result).toBeDefined();
        await result?.(called);
      },
    );
  },
);

describe('what must never happen', () => {
  it('inject-media-header: no request carries a header that the description smuggles in', async () => {
    const client = await loadClient(
      here,
      'hostile/inject-media-header.json',
      join(work, 'inject-media-header'),
    );
    const headers: string[] = [];
    for (const { id, parameters } of client.plan.operations.values()) {
      const names = parameters.map(({ parameter }) => [parameter.wireName, 'x'] as const);
      const everywhere = Object.fromEntries(names);
      const args = { path: everywhere, query: everywhere, header: everywhere, cookie: everywhere, body: 'x' };
      const { sent } = await callOperation(client, { op: id, args });
      headers.push(...sent.flatMap((request) => [...request.headers.keys()]));
    }
    expect(client.plan.operations.size).toBeGreaterThan(0);
    expect(headers).not.toContain('injected');
  });

  it('ref-side-channels: no URL of the description is fetched', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const { files } = await generateFiles(here, 'hostile/ref-side-channels.json');
    expect(files).not.toBeNull();
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});
