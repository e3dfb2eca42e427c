import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectSchema } from '../generator/config/schema.ts';
import { runCli } from './support/host.ts';

/** What the README says is run here, command by command, in one folder. */

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-docs-')));
afterAll(() => rmSync(folder, { recursive: true }));

const example = `openapi: 3.1.0
info: { title: Shop, version: '1' }
servers: [{ url: https://api.example.com }]
paths:
  /v1/users/{user_id}:
    get:
      tags: [users]
      operationId: getUser
      parameters: [{ name: user_id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: A user
          content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
`;
const lap = `@lap v0.3
# Machine-readable API spec. Each @endpoint block is one API call.
@api Shop
@base https://api.example.com
@version 1
@endpoints 1
@toc users(1)

@endpoint GET /v1/users/{user_id}
@desc Get a user
@required {user_id: str}
@returns(200) {name: str} # A user

@end
`;

interface Block {
  readonly language: string;
  /** Name of the file that the block shows, or ''. */
  readonly file: string;
  readonly text: string;
}

const blocks: Block[] = [...readme.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', file = '', text = '']) => ({ language, file, text }),
);
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => line.includes('npx lapwright'));

const names = ['generate', 'check', 'validate', 'inspect', 'convert', 'verify'];

describe('the README', () => {
  it('has commands to run', () => {
    expect(commands.length).toBeGreaterThan(10);
    writeFileSync(join(folder, 'api.yaml'), example);
    writeFileSync(join(folder, 'api.lap'), lap);
    for (const { file, text } of blocks) if (file !== '') writeFileSync(join(folder, file), text);
  });

  it.each(commands)('%s', async (line) => {
    const [command = '', piped = command] = line.split('|').map((part) => part.trim());
    const stdin = line.includes('|') ? readFileSync(join(folder, command.replace('cat ', '')), 'utf8') : '';
    const argv = piped
      .replace('npx lapwright', '')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '');
    const { exitCode, stderr } = await runCli(folder, argv, stdin);
    expect(exitCode, stderr).toBe(0);
  });

  it('names the set-up commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each(names)('names every option of %s', async (command) => {
    const { stdout } = await runCli(folder, [command, '--help']);
    const options = [...stdout.matchAll(/--([a-z][\w-]*)/g)].map(([, name = '']) => `--${name}`);
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every option of the config', () => {
    const options = Object.keys(projectSchema.entries);
    expect(options.filter((name) => !readme.includes(`| \`${name}\` `))).toEqual([]);
  });

  it('names no option that does not exist', async () => {
    const help = await Promise.all(names.map((command) => runCli(folder, [command, '--help'])));
    const known = help.map(({ stdout }) => stdout).join('\n');
    const named = [...readme.matchAll(/`(--[a-z][\w-]*)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('leads nowhere that does not exist', () => {
    const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
