// Measures one candidate in a process of its own: `measure.js <url> <name> <task> <amount>`. Prints JSON.
//   get, post   microseconds of time and of processor per call, its own and those of bare fetch (amount: seconds)
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

async function repeat(call, times) {
  for (let index = 0; index < times; index += 1) await call();
}

/** Of sorted values the one after a quarter of them: what is slower was hit by the machine's other work. */
function lowerQuartile(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)];
}

const blockSize = 20;

/** Blocks of calls by turns, in another order each time, so that whatever else the machine does hits all alike. */
async function compare(subjects, seconds) {
  const blocks = subjects.map(() => ({ time: [], processor: [] }));
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < end; turn += 1) {
    for (let place = 0; place < subjects.length; place += 1) {
      const index = (turn % 2 === 0 ? turn + place : turn + subjects.length - place) % subjects.length;
      const used = process.cpuUsage();
      const start = performance.now();
      await repeat(subjects[index], blockSize);
      blocks[index].time.push(((performance.now() - start) * 1000) / blockSize);
      const { user, system } = process.cpuUsage(used);
      blocks[index].processor.push((user + system) / blockSize);
    }
  }
  return blocks.map(({ time, processor }) => ({
    time: lowerQuartile(time),
    processor: lowerQuartile(processor),
  }));
}

async function allocation(call, times) {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 8192,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await repeat(call, times);
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
  const others = task === 'memory' ? [] : ['bare fetch', 'bare fetch with a timeout'];
  const all = [candidate, ...others.map((each) => candidates[each](url))].map(make);
  for (const call of all) {
    const answer = await call();
    if (answer?.id !== 'user-0001') throw new Error(`unexpected answer ${JSON.stringify(answer)}`);
    await repeat(call, 1000);
  }
  return task === 'memory' ? allocation(all[0], number) : compare(all, number);
}

console.log(JSON.stringify(await run()));
process.exit(0);
