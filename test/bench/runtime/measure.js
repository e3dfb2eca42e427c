// Measures one candidate in a process of its own: `measure.js <name> <url> <task> <seconds>`, task `get`, `post`,
// `events` or `memory`. The parent starts candidates alternately and takes medians. Prints one number.
import { Session } from 'node:inspector/promises';
import { candidates } from './peers.js';

const body = { id: 'user-0001', name: 'Ada Lovelace', email: 'ada@example.com', roles: ['admin', 'author'] };
const expand = ['roles', 'address'];

/** Calls one after the other until the time is over; calls per second. */
async function rate(call, seconds) {
  const end = performance.now() + seconds * 1000;
  const start = performance.now();
  let calls = 0;
  while (performance.now() < end) {
    for (let index = 0; index < 50; index += 1) await call();
    calls += 50;
  }
  return calls / ((performance.now() - start) / 1000);
}

/** Bytes allocated per call, garbage included, by V8's sampling profiler. */
async function allocation(call, calls) {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  for (let index = 0; index < calls; index += 1) await call();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const sum = (node) => node.selfSize + node.children.reduce((total, child) => total + sum(child), 0);
  return sum(profile.head) / calls;
}

const [name, url, task, amount] = process.argv.slice(2);
const candidate = candidates[name](url);
const get = () => candidate.get('user-0001', expand);
const post = () => candidate.post(body);

async function run() {
  if (task === 'events') {
    const number = Number(amount);
    if ((await candidate.events(1000)) !== 1000) throw new Error(`${name} lost events`);
    const start = performance.now();
    if ((await candidate.events(number)) !== number) throw new Error(`${name} lost events`);
    return number / ((performance.now() - start) / 1000);
  }
  const call = task === 'post' ? post : get;
  for (let index = 0; index < 2000; index += 1) await call();
  return task === 'memory' ? allocation(get, Number(amount)) : rate(call, Number(amount));
}

console.log(await run());
process.exit(0);
