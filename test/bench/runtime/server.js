// The server of the benchmark, in a process of its own: it must not share the loop that is measured.
// Prints its port. `/events?count=N` streams N events of about 200 bytes in writes of 64 kB.
import { createServer } from 'node:http';

const user = JSON.stringify({
  id: 'user-0001',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  roles: ['admin', 'author', 'reader'],
  address: { street: '12 St James Square', city: 'London' },
  notes: 'x'.repeat(700),
});

function streamEvents(response, count) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const text = 'y'.repeat(170);
  let sent = 0;
  const push = () => {
    for (;;) {
      if (sent === count) return response.end();
      let chunk = '';
      for (; sent < count && chunk.length < 65536; sent += 1)
        chunk += `data: {"n":${sent},"text":"${text}"}\n\n`;
      if (!response.write(chunk)) return response.once('drain', push);
    }
  };
  push();
}

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://x');
  if (url.pathname === '/events')
    return streamEvents(response, Number(url.searchParams.get('count') ?? 1000));
  request.resume();
  return request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': user.length });
    response.end(user);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('disconnect', () => process.exit());
