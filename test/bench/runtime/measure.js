// Measures one candidate in a process of its own: `measure.js <url> <name> <task> <amount>`. Prints one number.
//   get, post   microseconds per call, as a multiple of bare fetch's in the same seconds (amount: seconds)
//   rate        GET calls per second, one after the other (amount: seconds)
//   memory      bytes allocated per GET call, garbage included (amount: calls)
//   events      server-sent events per second (amount: events)
import { Session } from 'node:inspector/promises';
import { candidates } from './peers.js';

const body = { id: 'user-0001', name: 'Ada Lovelace', email: 'ada@example.com', roles: ['admin', 'author'] };
const expand = ['roles', 'address'];

const calls = {
  get: (candidate) => () => candidate.get('user-0001', expand),
  post: (candidate) => () => candidate.post(body),
};

async function milliseconds(call, times) {
  const start = performance.now();
  for (let index = 0; index < times; index += 1) await call();
  return performance.now() - start;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Mean without the slowest tenth, which the machine's other work has hit. */
function trimmedMean(values) {
  const sorted = [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length * 0.9));
  return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}

/** Pairs of calls by turns, so that whatever else the machine does hits both alike. */
async function quotient(call, bare, seconds) {
  const end = performance.now() + seconds * 1000;
  const times = { call: [], bare: [] };
  while (performance.now() < end) {
    times.bare.push(await milliseconds(bare, 2));
    times.call.push(await milliseconds(call, 2));
    times.call.push(await milliseconds(call, 2));
    times.bare.push(await milliseconds(bare, 2));
  }
  return trimmedMean(times.call) / trimmedMean(times.bare);
}

/** Median of short blocks: a block that the machine interrupted does not count. */
async function rate(call, seconds) {
  const end = performance.now() + seconds * 1000;
  const blocks = [];
  while (performance.now() < end) blocks.push(await milliseconds(call, 100));
  return 100_000 / median(blocks);
}

async function allocation(call, times) {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 8192,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await milliseconds(call, times);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const sum = (node) => node.selfSize + node.children.reduce((total, child) => total + sum(child), 0);
  return sum(profile.head) / times;
}

async function events(candidate, number) {
  if ((await candidate.events(2000)) !== 2000) throw new Error('events were lost');
  const start = performance.now();
  if ((await candidate.events(number)) !== number) throw new Error('events were lost');
  return number / ((performance.now() - start) / 1000);
}

const [url, name, task, amount] = process.argv.slice(2);
const candidate = candidates[name](url);
const number = Number(amount);

async function run() {
  if (task === 'events') return events(candidate, number);
  const make = calls[task] ?? calls.get;
  const [call, bare] = [make(candidate), make(candidates['bare fetch'](url))];
  const answer = await call();
  if (answer?.id !== 'user-0001') throw new Error(`unexpected answer ${JSON.stringify(answer)}`);
  await milliseconds(bare, 1500);
  await milliseconds(call, 1500);
  if (task === 'rate') return rate(call, number);
  return task === 'memory' ? allocation(call, number) : quotient(call, bare, number);
}

console.log(await run());
process.exit(0);
