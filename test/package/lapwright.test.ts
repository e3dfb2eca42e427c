import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesBelow } from '../support/files.ts';
import { typecheck } from '../support/typecheck.ts';
import { install, linkDependencies, listTarball, pack } from '../support/tarball.ts';

const root = join(import.meta.dirname, '../..');
const project = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-package-')));
afterAll(() => rmSync(project, { recursive: true }));

let tarball = '';
beforeAll(() => {
  tarball = pack(root, join(project, 'packed'));
  install(tarball, project, 'lapwright');
  linkDependencies(project);
  copyFileSync(join(root, 'test/conformance/hostile/tricky/responses.yaml'), join(project, 'api.yaml'));
});

const lapwright = (...argv: string[]) =>
  spawnSync(process.execPath, [join(project, 'node_modules/lapwright/dist/cli.js'), ...argv], {
    cwd: project,
    encoding: 'utf8',
  });

describe('the published package', () => {
  it('holds the program, its templates and nothing of its tests', () => {
    const files = listTarball(tarball);
    expect(files).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/index.js', 'LICENSE', 'README.md']));
    expect(
      files.filter((path) => !/^(dist|templates)\/|^(LICENSE|README\.md|package\.json)$/.test(path)),
    ).toEqual([]);
  });

  it('has no scripts that run when it is installed', () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(scripts).filter((name) => /install|^prepare$/.test(name))).toEqual([]);
  });

  it('generates a package in an empty folder', () => {
    const { status, stderr } = lapwright('generate', '-i', 'api.yaml', '-o', 'client');
    expect(status, stderr).toBe(0);
    expect(existsSync(join(project, 'client/dist/esm/index.js'))).toBe(true);
    expect(lapwright('check', '-i', 'api.yaml', '-o', 'client').status).toBe(0);
  });

  it('keeps compiled code inside its own folder, and does without', () => {
    const folder = join(project, 'node_modules/lapwright/node_modules/.cache/lapwright/compiled');
    const kept = filesBelow(folder);
    expect(kept).not.toEqual([]);
    for (const path of kept) writeFileSync(join(folder, path), 'no code');
    const { status, stderr } = lapwright('check', '-i', 'api.yaml', '-o', 'client', '--silent');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('types a config file, and reads it', () => {
    writeFileSync(
      join(project, 'lapwright.config.ts'),
      `import { defineConfig } from 'lapwright';\nexport default defineConfig({ input: 'api.yaml', output: 'two' });\n`,
    );
    const { status, stderr } = lapwright('generate');
    expect(status, stderr).toBe(0);
    expect(existsSync(join(project, 'two/package.json'))).toBe(true);
    expect(
      typecheck(project, ['lapwright.config.ts'], {
        flags: { verbatimModuleSyntax: false, isolatedDeclarations: false },
      }),
    ).toBe('');
  }, 60_000);

  it('publint has nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('attw has nothing to say', () => {
    const attw = [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
    ];
    expect(() => execFileSync(process.execPath, attw, { encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
  }, 60_000);
});

describe('the command', () => {
  it('starts quickly', () => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      expect(lapwright('--help').status).toBe(0);
      return performance.now() - start;
    });
    const bare = performance.now();
    execFileSync(process.execPath, ['-e', '0']);
    const floor = performance.now() - bare;
    // 150 ms where starting Node takes 40: on a slower machine both take longer.
    expect(Math.min(...times)).toBeLessThan(150 * Math.max(1, floor / 40));
  });
});
