import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { runMeasured } from '../../support/runMeasured.ts';
import { consumerCost } from './consumer.ts';
import { bundleSizes } from './sizes.ts';

/*
 * `npm run bench`: what generating costs, and what its result costs those who use it. Rewrites the table in the README.
 */

const root = join(import.meta.dirname, '../../..');
const rounds = 7;

const specs = [
  { project: 'stytch', title: 'OpenAPI, 2.6 MB, 184 operations' },
  { project: 'stytch-lap', title: 'LAP, 420 kB, 184 operations' },
];

const work = mkdtempSync(join(tmpdir(), 'lapwright-bench-'));
try {
  const bare = median(Array.from({ length: rounds }, () => runMeasured(root, ['-e', '0']).seconds));
  const rows = specs.map(({ project, title }) => {
    const out = join(work, project);
    const generate = generateCost(project, out);
    return {
      title,
      generate,
      sizes: bundleSizes(join(out, '0'), 'usersGet'),
      consumer: consumerCost(join(out, '0'), `users.get({ user_id: 'u' })`),
    };
  });
  const tables = [
    `Whole process, median of ${rounds} runs into an empty folder, on two cores with Node ${process.versions.node}; \`node -e 0\` takes ${bare.toFixed(2)} s there.`,
    '',
    table(
      ['', ...rows.map(({ title }) => title)],
      [
        ['`lapwright generate`', ...rows.map(({ generate }) => `${generate.seconds.toFixed(2)} s`)],
        ['peak memory', ...rows.map(({ generate }) => `${Math.round(generate.rssMB)} MB`)],
        ...[...(rows[0]?.generate.stages.keys() ?? [])].map((stage) => [
          `– ${stage}`,
          ...rows.map(({ generate }) => `${Math.round(generate.stages.get(stage) ?? 0)} ms`),
        ]),
        ['one call, minified + gzip', ...rows.map(({ sizes }) => kilobytes(sizes.oneCall))],
        ['whole client, minified + gzip', ...rows.map(({ sizes }) => kilobytes(sizes.whole))],
        [
          '`tsc` for a program with one call',
          ...rows.map(({ consumer }) => `${consumer.seconds.toFixed(2)} s`),
        ],
        ['– type instantiations', ...rows.map(({ consumer }) => String(consumer.instantiations))],
      ],
    ),
  ];
  const readme = join(root, 'README.md');
  const text = readFileSync(readme, 'utf8').replace(
    /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/,
    () => `\n${tables.join('\n')}\n\n`,
  );
  writeFileSync(readme, await format(text, { parser: 'markdown', printWidth: 110, singleQuote: true }));
  console.log(tables.join('\n'));
} finally {
  rmSync(work, { recursive: true });
}

function generateCost(project: string, out: string) {
  const runs = Array.from({ length: rounds }, (_, round) => {
    // A new folder each time: a disk is busy for a while with files that were just removed.
    const given = ['generate', project, '-o', join(out, String(round)), '--json', '--silent'];
    const run = runMeasured(root, [join(root, 'dist/cli.js'), ...given]);
    if (run.exitCode !== 0) throw new Error(run.stdout + run.stderr);
    const { projects }: { projects: { timings: Record<string, number> }[] } = JSON.parse(run.stdout);
    return { ...run, timings: projects[0]?.timings ?? {} };
  });
  const stages = Object.keys(runs[0]?.timings ?? {});
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    rssMB: median(runs.map(({ rssMB }) => rssMB)),
    stages: new Map(stages.map((stage) => [stage, median(runs.map(({ timings }) => timings[stage] ?? 0))])),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
