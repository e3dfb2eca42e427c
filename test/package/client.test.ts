import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundledSize } from '../support/bundledSize.ts';
import { filesBelow } from '../support/files.ts';
import { install, listTarball, pack } from '../support/tarball.ts';
import { typecheck } from '../support/typecheck.ts';

const root = join(import.meta.dirname, '../..');
const work = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-client-')));
const requests: { method: string; url: string; authorization: string }[] = [];
const server: Server = createServer((request, response) => {
  const { method = '', url = '', headers } = request;
  requests.push({ method, url, authorization: headers.authorization ?? '' });
  response.setHeader('content-type', 'application/json');
  response.statusCode = url.includes('missing') ? 404 : 200;
  response.end(
    JSON.stringify({
      status_code: response.statusCode,
      request_id: 'r',
      user_id: 'u1',
      error_type: 'user_not_found',
    }),
  );
});
let baseUrl = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true });
});

const program = `
const client = new Client({ project_id: 'p', secret: 's', baseUrl: process.argv[2] });
const user = await client.users.get({ user_id: 'u1' });
const shaken = await usersGet(createClient({ project_id: 'p', secret: 's', baseUrl: process.argv[2] }), { user_id: 'u1' });
let status = 0;
try {
  await client.users.get({ user_id: 'missing' });
} catch (error) {
  if (isApiError(error, 404)) status = error.status;
}
console.log(JSON.stringify([user.user_id, shaken.user_id, status]));
`;
const esm = `import { Client, createClient, isApiError, usersGet } from '@lapwright/stytch';\n${program}`;
const cjs = `const { Client, createClient, isApiError, usersGet } = require('@lapwright/stytch');\n(async () => {${program}})();`;
const typed = `declare const process: { readonly argv: readonly [string, string, string] };\n${esm.replace('console.log', 'String')}`;

describe.each(['stytch', 'stytch-lap'])('the generated package %s', (project) => {
  const folder = join(work, project);
  const output = join(folder, 'package');
  const consumer = join(folder, 'consumer');
  const name = `@lapwright/${project}`;
  const own = (text: string): string => text.replaceAll('@lapwright/stytch', name);
  let tarball = '';

  beforeAll(() => {
    const given = [join(root, 'dist/cli.js'), 'generate', project, '-o', output];
    const { status, stderr } = spawnSync(process.execPath, given, { cwd: root, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    tarball = pack(output, join(folder, 'packed'));
    install(tarball, consumer, name);
  }, 120_000);

  it('is what is committed', () => {
    const committed = join(root, 'generated', project);
    const files = filesBelow(output).filter((path) => !path.startsWith('dist/'));
    expect(filesBelow(committed).filter((path) => !path.startsWith('dist/'))).toEqual(files);
    const differing = files.filter(
      (path) => readFileSync(join(committed, path), 'utf8') !== readFileSync(join(output, path), 'utf8'),
    );
    expect(differing, '`npm run generate` brings them up to date').toEqual([]);
  });

  it('holds sources, both builds and documentation', () => {
    const files = listTarball(tarball);
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'api.md',
        'dist/cjs/index.js',
        'dist/esm/index.d.ts',
        'src/index.ts',
      ]),
    );
    expect(files).not.toContain('.lapwright.json');
  });

  it('needs nothing and runs nothing when it is installed', () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(output, 'package.json'), 'utf8'));
    expect({ dependencies, scripts }).toEqual({});
  });

  it('compiles under the strict flags', () => {
    expect(typecheck(output, ['src'])).toBe('');
  }, 60_000);

  const settings: [string, Record<string, unknown>][] = [
    ['nodenext', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
    ['bundler', { module: 'ESNext', moduleResolution: 'Bundler' }],
  ];
  it.each(settings)(
    'is typed under %s',
    (_, flags) => {
      mkdirSync(consumer, { recursive: true });
      writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
      writeFileSync(join(consumer, 'main.ts'), own(typed));
      expect(typecheck(consumer, ['main.ts'], { flags })).toBe('');
    },
    60_000,
  );

  it('is typed for CommonJS', () => {
    const client = `import sdk = require('${name}');\nnew sdk.Client({ project_id: 'p', secret: 's' });\n`;
    writeFileSync(join(consumer, 'common.cts'), client);
    expect(typecheck(consumer, ['common.cts'], { flags: { verbatimModuleSyntax: false } })).toBe('');
  }, 60_000);

  it.each([
    ['import', 'main.mjs', esm],
    ['require', 'main.cjs', cjs],
  ])('works with %s', async (_, file, text) => {
    writeFileSync(join(consumer, file), own(text));
    requests.length = 0;
    const { stdout } = await promisify(execFile)(process.execPath, [join(consumer, file), baseUrl]);
    expect(JSON.parse(stdout)).toEqual(['u1', 'u1', 404]);
    expect(requests[0]).toEqual({ method: 'GET', url: '/v1/users/u1', authorization: 'Basic cDpz' });
  });

  it.each([
    ['a call', 4500, `run(usersGet(createClient({}), {}))`],
    ['a call with a body', 4500, `run(usersCreate(createClient({}), {}))`],
    ['a call with pages', 4500, `run(usersSearch(createClient({}), {}))`],
    ['whole clients', 12_000, `run(Client, B2BClient)`],
  ])('gives a program that needs %s no more', (_, limit, text) => {
    const names = text.match(/\b(?:users\w+|createClient|\w*Client)\b/g) ?? [];
    const size = bundledSize(consumer, `import { ${names.join(', ')} } from '${name}';\n${text};`);
    expect(size).toBeLessThanOrEqual(limit);
    expect(size).toBeGreaterThan(limit / 2);
  });

  it('publint has nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: output, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('attw has nothing to say', () => {
    const attw = [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball];
    const { status, stdout } = spawnSync(process.execPath, attw, { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  }, 60_000);
});
