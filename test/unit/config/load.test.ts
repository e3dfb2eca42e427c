import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../generator/config/load.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { createTexts } from '../../../generator/source/texts.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapwright-config-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

async function load(from = '', file = '') {
  const diagnostics = createDiagnostics();
  const texts = createTexts();
  const loaded = await loadConfig({ cwd: join(cwd, from), file }, texts, diagnostics.report);
  const all = diagnostics.all();
  const messages = all.map(({ code, message }) => `${code}: ${message}`);
  return { loaded, texts, messages, origins: all.map(({ origin }) => origin) };
}

const typescript = `import { defineConfig, type Config } from 'lapwright';
const config: Config = defineConfig({ projects: { shop: { input: 'api.yaml', output: './out' } } });
export default config;`;

describe('loadConfig', () => {
  const forms: [string, { file: string; text: string }][] = [
    ['TypeScript', { file: 'lapwright.config.ts', text: typescript }],
    [
      'an ES module',
      { file: 'lapwright.config.mjs', text: `export default { input: 'api.yaml', output: 'out' };` },
    ],
    [
      'a CommonJS module',
      { file: 'lapwright.config.cjs', text: `module.exports = { input: 'api.yaml', output: 'out' };` },
    ],
    ['JSON', { file: 'lapwright.config.json', text: `{ "input": "api.yaml", "output": "out" }` }],
  ];
  it.each(forms)('reads %s', async (_, { file, text }) => {
    write({ [file]: text });
    const { loaded, texts, messages } = await load();
    expect(messages).toEqual([]);
    expect(texts.get(file)?.text).toBe(text);
    expect(loaded).toMatchObject([{ input: join(cwd, 'api.yaml'), output: join(cwd, 'out') }]);
  });

  it('finds the config above the working directory; its paths are relative to the config', async () => {
    write({ 'lapwright.config.ts': typescript, 'a/b/keep': '' });
    const { loaded, texts } = await load('a/b');
    expect(texts.get('../../lapwright.config.ts')?.text).toBe(typescript);
    expect(loaded).toMatchObject([{ name: 'shop', output: join(cwd, 'out') }]);
  });

  it('leaves URLs and standard input as they are', async () => {
    write({
      'lapwright.config.json': JSON.stringify({
        projects: { a: { input: 'https://x.example/a.yaml', output: 'a' }, b: { input: '-', output: 'b' } },
      }),
    });
    const { loaded } = await load();
    expect(loaded).toMatchObject([{ input: 'https://x.example/a.yaml' }, { input: '-' }]);
  });

  it('says that there is none', async () => {
    const { loaded, messages } = await load();
    expect(messages).toEqual([]);
    expect(loaded).toBe('none');
  });

  const broken: [string, { text: string; want: RegExp }][] = [
    [
      'throws',
      {
        text: `throw new Error('no token')`,
        want: /^config\/broken: the config c\.mjs cannot be loaded: no token$/,
      },
    ],
    [
      'does not parse',
      { text: `export default {`, want: /^config\/broken: the config c\.mjs cannot be loaded: .*Unexpected/ },
    ],
    [
      'exports nothing',
      { text: `const unused = 1;`, want: /^config\/no-export: the config c\.mjs has no default export$/ },
    ],
    ['is missing', { text: '', want: /^config\/missing: cannot read the config d\.mjs: no such file$/ }],
  ];
  it.each(broken)('reports a config that %s', async (title, { text, want }) => {
    write({ 'c.mjs': text });
    const { loaded, messages } = await load('', title === 'is missing' ? 'd.mjs' : 'c.mjs');
    expect(loaded).toBeNull();
    expect(messages).toEqual([expect.stringMatching(want)]);
  });

  it('says where JSON is broken, and takes comments', async () => {
    write({
      'c.json': '{ "input": "a.yaml",\n  output }',
      'd.json': '// mine\n{"input": "a.yaml", "output": "o",}',
    });
    const { messages } = await load('', 'c.json');
    expect(messages).toEqual([
      'config/broken: the config c.json cannot be loaded: "output" is no JSON value',
    ]);
    expect((await load('', 'd.json')).loaded).toMatchObject([{ config: { output: 'o' } }]);
  });

  it.each(['api.yaml', '.'])('takes %s for no config', async (file) => {
    write({ 'api.yaml': 'openapi: 3.1.0' });
    const { loaded, messages } = await load('', file);
    expect(loaded).toBeNull();
    expect(messages).toEqual([expect.stringMatching(/^config\/format: /)]);
  });

  it('names the place of a syntax error', async () => {
    write({ 'c.ts': 'export default {\n  input: "a" oops\n};\n' });
    const { origins } = await load('', 'c.ts');
    expect(origins).toEqual([{ kind: 'span', file: 'c.ts', start: 30, end: 31 }]);
  });
});
