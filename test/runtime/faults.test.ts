import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { SdkError } from '../../templates/runtime/errors.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { readEvents } from '../../templates/runtime/sse.ts';
import { Stream } from '../../templates/runtime/stream.ts';

/** What the server does with a connection, and when the caller's signal is aborted. */
interface Fault {
  /** Absent: nobody listens. */
  readonly onRequest?: (socket: Socket) => void;
  readonly stream?: boolean;
  readonly stalls?: boolean;
  readonly abort?: 'before' | 'waiting' | 'delay';
}

const head = (status: string, ...lines: readonly string[]): string =>
  [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
const json = 'Content-Type: application/json';
const answer = (status: string, body: string, ...lines: readonly string[]): Fault => ({
  onRequest: (socket) => {
    const length = `Content-Length: ${Buffer.byteLength(body)}`;
    socket.end(head(status, 'Connection: close', length, ...lines) + body);
  },
});
/** Sends a text, then leaves the connection open. */
const stall = (text: string): Fault => ({ onRequest: (socket) => void socket.write(text), stalls: true });
const reset = (text: string): Fault => ({
  onRequest: (socket) => void socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 5)),
});
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
const chunked = head('200 OK', json, 'Transfer-Encoding: chunked');
const events = head('200 OK', 'Content-Type: text/event-stream', 'Transfer-Encoding: chunked');

const faults: { readonly [name: string]: Fault } = {
  'nobody listens': {},
  'reset before the head': { onRequest: (socket) => socket.resetAndDestroy() },
  'reset within the head': reset('HTTP/1.1 200 OK\r\nContent-'),
  'not HTTP': { onRequest: (socket) => socket.end('220 mail.test ready\r\n') },
  'stalled before the head': stall(''),
  'stalled in the body': stall(chunked + chunk('{')),
  'reset in the body': reset(chunked + chunk('{')),
  'body shorter than Content-Length': {
    onRequest: (socket) => socket.end(`${head('200 OK', json, 'Content-Length: 99')}{"a":1}`),
  },
  'chunked body without its end': { onRequest: (socket) => socket.end(chunked + chunk('{"a":1}')) },
  'error status, reset in the body': reset(`${head('500 No', json, 'Content-Length: 9')}{`),
  'error status, stalled in the body': stall(`${head('500 No', json, 'Content-Length: 9')}{`),
  'HTML instead of JSON': answer('200 OK', '<h1>x', 'Content-Type: text/html'),
  'HTML error page': answer('502 Bad Gateway', '<h1>x', 'Content-Type: text/html'),
  'empty 200': answer('200 OK', '', json),
  'invalid JSON': answer('200 OK', '{"a":', json),
  'invalid UTF-8': {
    onRequest: (socket) => {
      socket.write(head('200 OK', json, 'Content-Length: 3'));
      socket.end(Buffer.from([34, 255, 34]));
    },
  },
  '204 with a body': {
    onRequest: (socket) => socket.end(`${head('204 No Content', 'Content-Length: 3')}abc`),
  },
  '103 before 200': {
    onRequest: (socket) =>
      socket.end(
        `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${head('200 OK', json, 'Content-Length: 1')}1`,
      ),
  },
  '429': answer('429 Slow', '{}', json),
  '429 with Retry-After: 3600': answer('429 Slow', '{}', json, 'Retry-After: 3600'),
  '503': answer('503 No', '{}', json),
  '503 with Retry-After: 0': answer('503 No', '{}', json, 'Retry-After: 0'),
  '500': answer('500 No', '{}', json),
  '404': answer('404 No', '{}', json),
  'redirect to another origin': answer('307 There', '', 'Location: https://other.test/'),
  'redirect to itself, for ever': answer('307 There', '', 'Location: /a'),
  'aborted before it is sent': { ...answer('200 OK', '1', json), abort: 'before' },
  'aborted before the head': { ...stall(''), abort: 'waiting' },
  'aborted in the body': { ...stall(chunked + chunk('{')), abort: 'waiting' },
  'aborted between two attempts': { ...answer('429 Slow', '{}', json), abort: 'delay' },
  'stream: slow': {
    stream: true,
    onRequest: (socket) => {
      socket.write(events);
      [1, 2, 3].forEach((n) => setTimeout(() => socket.write(chunk(`data: ${n}\n\n`)), n * 30));
      setTimeout(() => socket.end('0\r\n\r\n'), 120);
    },
  },
  'stream: stalled': { ...stall(events + chunk('data: 1\n\n')), stream: true },
  'stream: reset': { ...reset(events + chunk('data: 1\n\n')), stream: true },
  'stream: invalid JSON': { ...stall(events + chunk('data: {\n\n')), stream: true },
  'stream: aborted': { ...stall(events + chunk('data: 1\n\n')), stream: true, abort: 'waiting' },
};

/** A server that has the fault. */
async function listen({ onRequest }: Fault): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => onRequest?.(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  if (!onRequest) await close();
  return { port, close };
}

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The outcome of a call as the table writes it. */
async function outcome(fault: Fault, method: string): Promise<string> {
  const { port, close } = await listen(fault);
  const controller = new AbortController();
  let attempts = 0;
  const client = new ClientCore({
    baseUrl: `http://127.0.0.1:${port}`,
    timeout: fault.stalls ? 250 : 10_000,
    middleware: [
      (request, next) => {
        attempts++;
        if (fault.abort === 'waiting') setTimeout(() => controller.abort(), 20);
        return next(request);
      },
    ],
    retry: ({ delay }) => {
      if (delay === undefined) return undefined;
      if (fault.abort === 'delay') setTimeout(() => controller.abort(), 5);
      return fault.abort === 'delay' ? 50 : 1;
    },
  });
  if (fault.abort === 'before') controller.abort();
  const spec = { op: `${method} /a`, ...(fault.stream && { response: readEvents() }) };
  const text = await call(client, spec, {}, { signal: controller.signal })
    .then(async (data) => (data instanceof Stream ? collect(data) : data))
    .then((data) => `success${data === undefined ? '' : ` ${JSON.stringify(data)}`}`)
    .catch((error: unknown) => {
      if (!(error instanceof SdkError)) throw error;
      const { name, status, code, phase } = error as SdkError & { code?: string; phase?: string };
      const detail = code ?? phase ?? (status || '');
      return [name, /^(ECONNRESET|UND_ERR.*|HPE.*)$/.test(`${detail}`) ? '' : detail]
        .filter(Boolean)
        .join(' ');
    });
  await close();
  return `${text}, ${attempts}`.replace('\ufffd', '\\ufffd');
}

const rows = readFileSync(new URL('FAULTS.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name, get, post] = line.split(/\s*\|\s*/);
    return name && get && post && !/^(fault|-+)$/.test(name) ? [[name, get, post] as const] : [];
  });

describe('faults', () => {
  test('every fault is in the table', () => {
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(faults)));
  });

  test.concurrent.each(rows)('%s', async (name, get, post) => {
    const fault = faults[name];
    if (!fault) throw new Error('no such fault');
    expect([await outcome(fault, 'GET'), await outcome(fault, 'POST')]).toEqual([get, post]);
  });
});

test.each([
  ['that has no text', Object.assign(new Error(''), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['that shows the address', Object.assign(new Error('no https://a.test/?k=hunter2'), { code: 'EX' }), 'EX'],
  ['with a text', new Error('socket hang up'), 'socket hang up'],
])('an error of the platform %s', async (_, cause, want) => {
  const fetch = (): Promise<Response> => Promise.reject(new TypeError('fetch failed', { cause }));
  const promise = call(new ClientCore({ baseUrl: 'https://a.test', fetch, maxRetries: 0 }), { op: 'GET /a' });
  await expect(promise).rejects.toMatchObject({ message: `GET /a: connection error, ${want}` });
});
