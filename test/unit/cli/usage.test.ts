import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../support/host.ts';

const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-usage-')));
afterAll(() => rmSync(cwd, { recursive: true }));
writeFileSync(
  join(cwd, 'two.json'),
  JSON.stringify({
    projects: { shop: { input: 'a.yaml', output: 'a' }, admin: { input: 'b.yaml', output: 'b' } },
  }),
);
writeFileSync(
  join(cwd, 'same.json'),
  JSON.stringify({
    projects: { shop: { input: 'a.yaml', output: 'x' }, admin: { input: 'b.yaml', output: './x' } },
  }),
);

describe('a command line', () => {
  const wrong: [string, { given: string[]; want: string }][] = [
    ['with an unknown option', { given: ['--stric'], want: 'Unknown argument: stric' }],
    ['with an option that lacks its value', { given: ['-i'], want: 'Not enough arguments following: i' }],
    ['with an unknown format', { given: ['--format', 'xml'], want: 'Invalid values:\n  Argument: format' }],
    [
      'that is silent and verbose',
      { given: ['--silent', '--verbose'], want: '--silent and --verbose exclude each other' },
    ],
    [
      'with two reports on standard output',
      { given: ['validate', '-i', 'a', '--json', '--format', 'sarif'], want: '--json and --format exclude' },
    ],
    ['without input and config', { given: [], want: 'there is no lapwright.config file here or above' }],
    [
      'with an input and no output',
      { given: ['-i', 'a.yaml'], want: '--input needs --output, or a --config' },
    ],
    [
      'with projects and no config',
      { given: ['shop', '-i', 'a', '-o', 'b'], want: 'named in a config file' },
    ],
    [
      'with a description that is no option',
      { given: ['api.yaml', '-o', 'x'], want: 'a description is given as --input api.yaml' },
    ],
    ['with an empty input', { given: ['-i', '', '-o', 'x'], want: '--input is empty' }],
    ['with an empty output', { given: ['-i', 'a', '-o', ''], want: '--output is empty' }],
    [
      'that reads two documents from standard input',
      { given: ['verify', '-', '-'], want: 'only one of the two can come from standard input' },
    ],
    ['with one input for two projects', { given: ['-c', 'two.json', '-i', 'a'], want: 'need one project' }],
    ['with an output where none is made', { given: ['validate', '-o', 'x'], want: 'Unknown argument: o' }],
  ];
  it.each(wrong)('%s is refused', async (_, { given, want }) => {
    const { exitCode, stdout, stderr } = await runCli(cwd, given);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(want);
    expect(stderr).toContain('lapwright --help');
  });

  const configs: [string, { given: string[]; want: string }][] = [
    [
      'an unknown project',
      {
        given: ['sop', '-c', 'two.json'],
        want: 'error config/unknown-project: there is no project "sop"; did you mean "shop"?',
      },
    ],
    [
      'a project like no other',
      { given: ['zzzzzz', '-c', 'two.json'], want: 'there is no project "zzzzzz"; there are shop, admin' },
    ],
    [
      'two projects in one folder',
      { given: ['-c', 'same.json'], want: 'error config/same-output: projects shop and admin both write to' },
    ],
    [
      'a missing config',
      { given: ['-c', 'none.json'], want: 'cannot read the config none.json: no such file' },
    ],
  ];
  it.each(configs)('%s is an error', async (_, { given, want }) => {
    const { exitCode, stderr } = await runCli(cwd, given);
    expect(stderr).toContain(want);
    expect(exitCode).toBe(1);
  });

  it.each([['--help'], ['-h'], ['generate', '--help'], ['check', '-h']])('%s explains', async (...given) => {
    const { exitCode, stdout, stderr } = await runCli(cwd, given);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('--strict');
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(await runCli(cwd, ['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });
});
