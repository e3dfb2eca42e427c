// The service of openapi.yaml. It says what it saw, and misbehaves where a check asks for it.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function json(response, status, value, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

function seen(request, body) {
  return {
    method: request.method,
    url: request.url,
    headers: request.headers,
    body: body.toString('latin1'),
  };
}

/** 256 KiB whose bytes are known. */
export const bytes = Buffer.from(Uint8Array.from({ length: 256 * 1024 }, (_, index) => index % 251));

const attempts = new Map();

/** Chunks cut events and characters at bad places on purpose. */
async function sendEvents(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const text =
    ': hello\n\ndata: {"id":1,"name":"grün"}\r\n\r\nid: 7\nevent: item\ndata: {"id":2,\ndata: "name":"b"}\n\ndata: {"id":3}\n\n';
  const all = Buffer.from(text);
  for (let start = 0; start < all.length; start += 9) {
    response.write(all.subarray(start, start + 9));
    await wait(1);
  }
  response.end();
}

async function sendLines(response) {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  for (const part of ['{"id":1}\n{"id"', ':2,"name":"x"}\r\n', '\n{"id":3}']) {
    response.write(part);
    await wait(1);
  }
  response.end();
}

const pages = {
  '': { items: [{ id: 1 }, { id: 2 }], next_cursor: 'two' },
  two: { items: [{ id: 3 }], next_cursor: 'three' },
  three: { items: [{ id: 4 }] },
};

const routes = {
  '/blob': (request, response, body) => {
    if (request.method === 'PUT') return json(response, 200, seen(request, body));
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length });
    return response.end(bytes);
  },
  '/text': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('grün');
  },
  '/events': (_, response) => sendEvents(response),
  '/lines': (_, response) => sendLines(response),
  '/items': (_, response, __, url) => json(response, 200, pages[url.searchParams.get('cursor') ?? '']),
  '/flaky': (request, response) => {
    const key = String(request.headers['x-run']);
    const count = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, count);
    if (count < 3) return json(response, 503, { code: 'busy' }, { 'retry-after-ms': '20' });
    return json(response, 200, { attempts: count });
  },
  '/act': (request, response) => {
    const key = String(request.headers['x-run']);
    attempts.set(key, (attempts.get(key) ?? 0) + 2);
    return json(response, 500, { code: 'failed' });
  },
  '/compressed': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(gzipSync(JSON.stringify({ text: 'x'.repeat(5000) })));
  },
  '/stalled': () => {},
  '/stalled-body': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"a":');
  },
  '/missing': (_, response) =>
    json(response, 404, { code: 'not_here', detail: 'x' }, { 'x-request-id': 'req-1' }),
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"a":');
  },
  '/redirect': (_, response, __, url) => {
    response.writeHead(307, { location: url.searchParams.get('to') });
    response.end();
  },
};

/** `files` maps paths to functions that give a file's text: the browser loads the package and the checks itself. */
export function serve(files = new Map()) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://x');
    const file = files.get(url.pathname);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': file.type });
      return response.end(file.text);
    }
    const body = await bodyOf(request);
    if (url.pathname.startsWith('/echo/') && request.method === 'DELETE') {
      response.writeHead(204);
      return response.end();
    }
    const route = routes[url.pathname];
    if (route !== undefined) return route(request, response, body, url);
    return json(response, 200, seen(request, body));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, url: `http://127.0.0.1:${server.address().port}` }),
    );
  });
}
