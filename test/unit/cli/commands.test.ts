import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../support/host.ts';

const sound = `openapi: 3.1.0
info: { title: Shop, version: '1' }
servers: [{ url: https://api.example.com }]
paths:
  /users/{id}:
    get:
      tags: [users]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: Done } }
`;
const doubtful = sound.replace(', schema: { type: string } }]', ', schema: { $ref: "#/none" } }]');
const broken = 'openapi: 4.0.0\n';

let cwd = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-commands-')));
  writeFileSync(join(cwd, 'api.yaml'), sound);
});
afterEach(() => rmSync(cwd, { recursive: true }));

const given = ['-i', 'api.yaml', '-o', 'out'];
const run = (...argv: string[]) => runCli(cwd, argv);

describe('generate', () => {
  it('writes a package and says what it did', async () => {
    const { exitCode, stdout, stderr } = await run('generate', ...given);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr.split('\n').map((line) => line.replace(/\d+/g, 'N'))).toEqual([
      ...['load', 'read', 'simplify', 'plan', 'emit', 'format', 'build', 'write'].map(
        (stage) => `out: ${stage} N ms`,
      ),
      'out: out: N files written, N unchanged, N removed in N ms',
      '  honoured: N operations, N path parameters, N responses without body',
      '',
    ]);
    expect(existsSync(join(cwd, 'out/package.json'))).toBe(true);
  });

  it('changes nothing the second time', async () => {
    await run(...given);
    const { stderr } = await run(...given);
    expect(stderr).toMatch(/out: 0 files written, \d+ unchanged, 0 removed/);
  });

  it('keeps the version that the package has', async () => {
    await run(...given);
    const path = join(cwd, 'out/package.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"0.1.0"', '"3.2.1"'));
    await run(...given);
    expect(JSON.parse(readFileSync(path, 'utf8')).version).toBe('3.2.1');
  });

  it('writes nothing with --dry-run', async () => {
    const { exitCode, stderr } = await run(...given, '--dry-run');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/out: \d+ files would be written/);
    expect(readdirSync(cwd)).toEqual(['api.yaml']);
  });

  it('writes nothing when the description has an error', async () => {
    await run(...given);
    const before = readdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'api.yaml'), broken);
    const { exitCode, stderr } = await run(...given);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('api.yaml:1:10 error openapi/version');
    expect(stderr).toContain('out: nothing was written');
    expect(readdirSync(join(cwd, 'out'))).toEqual(before);
  });

  it('takes warnings for errors with --strict', async () => {
    writeFileSync(join(cwd, 'api.yaml'), doubtful);
    expect((await run(...given)).exitCode).toBe(0);
    rmSync(join(cwd, 'out'), { recursive: true });
    const { exitCode, stderr } = await run(...given, '--strict');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('error ref/missing');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('reads standard input', async () => {
    expect((await runCli(cwd, ['-i', '-', '-o', 'out'], sound)).exitCode).toBe(0);
    const { exitCode, stderr } = await runCli(cwd, ['-i', '-', '-o', 'out'], broken);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('<stdin>:1:10 error');
  });

  it('goes on with the other projects when one fails', async () => {
    writeFileSync(join(cwd, 'broken.yaml'), broken);
    const projects = {
      bad: { input: 'broken.yaml', output: 'bad' },
      good: { input: 'api.yaml', output: 'good' },
    };
    writeFileSync(join(cwd, 'lapwright.config.json'), JSON.stringify({ projects }));
    const { exitCode } = await run();
    expect(exitCode).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['api.yaml', 'broken.yaml', 'good', 'lapwright.config.json']);
  });

  it('prints errors only with --silent', async () => {
    writeFileSync(join(cwd, 'api.yaml'), doubtful);
    expect(await run(...given, '--silent')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('prints the frame of a mistake in the config', async () => {
    writeFileSync(
      join(cwd, 'lapwright.config.json'),
      '{\n  "input": "api.yaml",\n  "output": "out",\n  "nmaes": {}\n}\n',
    );
    const { exitCode, stderr } = await run();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'lapwright.config.json:4:4 error config/unknown-option: "nmaes": unknown option; did you mean "names"?',
    );
    expect(stderr).toContain('> 4 |   "nmaes": {}');
  });

  it('tells a bug of its own as such, without a trace', async () => {
    const now = () => {
      throw new RangeError('the clock stands still');
    };
    const { exitCode, stderr } = await runCli(cwd, given, '', { now });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('internal error: the clock stands still');
    expect(stderr).toContain('not in your input');
    expect(stderr).not.toContain('    at ');
  });
});

describe('--json', () => {
  it('tells everything about a run', async () => {
    writeFileSync(join(cwd, 'api.yaml'), doubtful);
    const { stdout } = await run(...given, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'generate',
      exitCode: 0,
      diagnostics: [],
      projects: [
        {
          name: 'out',
          input: 'api.yaml',
          output: 'out',
          coverage: {
            honoured: expect.arrayContaining([{ what: 'operations', count: 1 }]),
            notHonoured: [{ what: 'ref/missing', count: 1 }],
          },
          diagnostics: [
            { code: 'ref/missing', severity: 'warning', location: { file: 'api.yaml', line: 8 } },
          ],
          assumptions: [],
          files: { written: expect.arrayContaining(['package.json']), removed: [], unchanged: [] },
          stale: [],
          timings: { load: expect.any(Number), write: expect.any(Number) },
        },
      ],
    });
  });

  it('tells of an error', async () => {
    const { exitCode, stdout } = await run('-i', 'none.yaml', '-o', 'out', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 1,
      projects: [{ diagnostics: [{ code: 'source/missing' }], files: { written: [] } }],
    });
  });
});

describe('check', () => {
  it('is content with what generate wrote, without its build', async () => {
    await run(...given);
    rmSync(join(cwd, 'out/dist'), { recursive: true });
    const { exitCode, stdout, stderr } = await run('check', ...given);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toContain('out is fresh');
  });

  it('shows what differs and writes nothing', async () => {
    await run(...given);
    const path = join(cwd, 'out/src/index.ts');
    appendFileSync(path, '// edited\n');
    rmSync(join(cwd, 'out/LICENSE'));
    const { exitCode, stdout, stderr } = await run('check', ...given);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('out/LICENSE: missing');
    expect(stdout).toContain('out/src/index.ts: changed +0 -1');
    expect(stdout).toContain('-// edited');
    expect(stderr).toContain('out is stale');
    expect(existsSync(join(cwd, 'out/LICENSE'))).toBe(false);
    expect(readFileSync(path, 'utf8')).toContain('// edited');
  });

  it('leaves standard output to diagnostics that programs read', async () => {
    const { exitCode, stdout, stderr } = await run('check', ...given, '--format', 'json');
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toContain('out/package.json: missing');
  });

  it('finds files that are left over', async () => {
    await run(...given);
    writeFileSync(join(cwd, 'api.yaml'), sound.replaceAll('users', 'people'));
    const { exitCode, stdout } = await run('check', ...given);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('out/src/resources/users.ts: left over');
    expect(stdout).toContain('out/src/resources/people.ts: missing');
  });

  it('is stale where nothing was ever generated', async () => {
    expect((await run('check', ...given)).exitCode).toBe(3);
    expect(readdirSync(cwd)).toEqual(['api.yaml']);
  });
});

describe('validate', () => {
  it('says what is wrong, by exit code too', async () => {
    expect((await run('validate', '-i', 'api.yaml')).exitCode).toBe(0);
    writeFileSync(join(cwd, 'api.yaml'), broken);
    expect((await run('validate', '-i', 'api.yaml')).exitCode).toBe(1);
  });

  it('prints for programs', async () => {
    writeFileSync(join(cwd, 'api.yaml'), doubtful);
    const formats = await Promise.all(
      ['json', 'github', 'sarif'].map((format) => run('validate', '-i', 'api.yaml', '--format', format)),
    );
    const [json, github, sarif] = formats.map(({ stdout }) => stdout);
    expect(JSON.parse(json ?? '')).toMatchObject([{ code: 'ref/missing', location: { line: 8 } }]);
    expect(github).toMatch(/^::warning file=api\.yaml,line=8,/);
    expect(JSON.parse(sarif ?? '')).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'ref/missing' }] }],
    });
  });

  it('prints ten messages of a kind, and all of them with --verbose', async () => {
    const path = (name: number) =>
      `  /p${name}: { get: { responses: { '200': { $ref: '#/missing${name}' } } } }\n`;
    const paths = Array.from({ length: 14 }, (_, index) => path(index)).join('');
    writeFileSync(join(cwd, 'api.yaml'), sound + paths);
    const few = await run('validate', '-i', 'api.yaml');
    expect(few.stderr.match(/warning ref\/missing/g)).toHaveLength(10);
    expect(few.stderr).toContain('… and 4 more ref/missing (--verbose shows all)');
    const all = await run('validate', '-i', 'api.yaml', '--verbose');
    expect(all.stderr.match(/warning ref\/missing/g)).toHaveLength(14);
  });
});

describe('inspect', () => {
  it('prints operations, calls and types as text', async () => {
    const { exitCode, stdout } = await run('inspect', '-i', 'api.yaml', '--silent');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`api Shop 1 openapi
server https://api.example.com

operation GET /users/{id}
  call Client.users.get
  function usersGet in src/resources/users.ts
  key id = path id
  path id: string (simple)
  response 204
  security none
`);
  });

  it('prints them as JSON', async () => {
    const { stdout } = await run('inspect', '-i', 'api.yaml', '--silent', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        project: 'api.yaml',
        api: { title: 'Shop', operations: [{ id: 'GET /users/{id}' }] },
        calls: { 'GET /users/{id}': { paths: ['Client.users.get'], keys: [{ key: 'id', place: 'path' }] } },
      },
    ]);
  });
});

describe('convert and verify', () => {
  it('go there and back', async () => {
    expect((await run('convert', 'api.yaml', '-o', 'api.lap')).exitCode).toBe(0);
    expect(await run('verify', 'api.yaml', 'api.lap')).toMatchObject({ exitCode: 0, stdout: '' });
    const lap = readFileSync(join(cwd, 'api.lap'), 'utf8');
    writeFileSync(join(cwd, 'api.lap'), lap.replace('{id: str}', '{id: int}'));
    const drifted = await run('verify', 'api.yaml', 'api.lap');
    expect(drifted.exitCode).toBe(3);
    expect(drifted.stdout).toMatch(
      /^api\.yaml:\d+:\d+ api\.lap:\d+:\d+ GET \/users\/\{id\}, parameter id: type is str/,
    );
    expect((await run('convert', 'api.lap')).stdout).toMatch(/^openapi: 3\.1/);
  });

  it('fail on what is no description', async () => {
    expect(await run('convert', 'none.yaml', '-o', 'api.lap')).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await run('verify', 'api.yaml', 'none.lap')).toMatchObject({ exitCode: 1, stdout: '' });
    expect(readdirSync(cwd)).toEqual(['api.yaml']);
  });
});
