import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { type Changes, compareOutput } from '../../../generator/writer/compare.ts';
import { recoverOutput } from '../../../generator/writer/recover.ts';
import { writeChanges } from '../../../generator/writer/write.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-writer-')));
  out = join(root, 'out');
});
afterEach(() => rmSync(root, { recursive: true }));

type Files = Record<string, string>;

const output = (files: Files) =>
  Object.entries(files).map(([path, text]) => ({ path, text, syntax: 'verbatim' as const }));

function put(files: Files, folder = out): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file below a folder, the manifest reduced to its list. */
function tree(folder = out): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return [path, path === '.lapwright.json' ? JSON.parse(text).files.join(' ') : text];
    }),
  );
}

/** Compares and writes; between the two, somebody else may act. */
function write(files: Files, meanwhile: (changes: Changes) => void = () => {}): string[] {
  const diagnostics = createDiagnostics();
  const changes = compareOutput(out, output(files), diagnostics.report);
  if (changes !== null) {
    meanwhile(changes);
    writeChanges(changes, 1, diagnostics.report);
  }
  return diagnostics.all().map(({ code, message }) => `${code}: ${message}`);
}

describe('writing', () => {
  it('makes the folder, the files and the manifest', () => {
    expect(write({ 'b.ts': 'b', 'src/deep/a.ts': 'a' })).toEqual([]);
    expect(tree()).toEqual({ '.lapwright.json': 'b.ts src/deep/a.ts', 'b.ts': 'b', 'src/deep/a.ts': 'a' });
  });

  it('leaves unchanged files alone, their times too', () => {
    write({ 'a.ts': 'a', 'b.ts': 'b' });
    const past = new Date('2001-02-03T04:05:06Z');
    for (const path of ['a.ts', 'b.ts', '.lapwright.json']) utimesSync(join(out, path), past, past);
    write({ 'a.ts': 'a', 'b.ts': 'B' });
    expect(statSync(join(out, 'a.ts')).mtime).toEqual(past);
    expect(statSync(join(out, '.lapwright.json')).mtime).toEqual(past);
    expect(statSync(join(out, 'b.ts')).mtime).not.toEqual(past);
  });

  it('removes files of a former run and folders that become empty, and only those', () => {
    write({ 'a.ts': 'a', 'old/x/b.ts': 'b', 'both/c.ts': 'c' });
    put({ 'both/mine.txt': 'mine', 'mine/d.txt': 'd' });
    expect(write({ 'a.ts': 'a' })).toEqual([]);
    expect(tree()).toEqual({
      '.lapwright.json': 'a.ts',
      'a.ts': 'a',
      'both/mine.txt': 'mine',
      'mine/d.txt': 'd',
    });
    expect(existsSync(join(out, 'old'))).toBe(false);
  });

  it('replaces its own files even when they were edited', () => {
    write({ 'a.ts': 'a' });
    put({ 'a.ts': 'edited' });
    expect(write({ 'a.ts': 'a' })).toEqual([]);
    expect(tree()).toMatchObject({ 'a.ts': 'a' });
  });

  it('does not replace a file that it has not written', () => {
    put({ 'README.md': 'my own' });
    expect(write({ 'README.md': 'generated', 'a.ts': 'a' })).toEqual([
      'output/foreign-file: README.md is in the way: it was not written by lapwright, so it is not replaced',
    ]);
    expect(tree()).toEqual({ 'README.md': 'my own' });
  });

  it('does not replace a folder by a file', () => {
    put({ 'a.ts/inside.txt': 'my own' });
    expect(write({ 'a.ts': 'a' })).toEqual([
      'output/not-a-file: a.ts is in the way: a file belongs there and it is something else',
    ]);
    expect(tree()).toEqual({ 'a.ts/inside.txt': 'my own' });
  });

  it('takes over a file that is already what it would write', () => {
    put({ 'a.ts': 'a' });
    expect(write({ 'a.ts': 'a' })).toEqual([]);
    expect(tree()).toEqual({ '.lapwright.json': 'a.ts', 'a.ts': 'a' });
  });

  it('replaces a file by a folder of the same name', () => {
    write({ a: 'a', 'b/c': 'c' });
    expect(write({ a2: 'a', 'b/c': 'C' })).toEqual([]);
    expect(tree()).toEqual({ '.lapwright.json': 'a2 b/c', a2: 'a', 'b/c': 'C' });
  });
});

describe('a run that was killed while it wrote', () => {
  const journal = (entries: readonly (readonly [path: string, existed: boolean])[]) =>
    JSON.stringify(entries.map(([path, existed]) => ({ path, existed })));
  /** What is left behind when `a.ts` and `new.ts` were swapped in and `b.ts` was not. */
  const killed = (entries: string): Files => ({
    'a.ts': 'A',
    'new.ts': 'n',
    'b.ts': 'b',
    'mine.txt': 'mine',
    '.lapwright-7-x/journal.json': entries,
    '.lapwright-7-x/0.old': 'a',
    '.lapwright-7-x/2.new': 'B',
    '.lapwright-7-x/3.old': '{"files":["a.ts","b.ts"]}',
  });
  const recover = (running: boolean): string[] => {
    const diagnostics = createDiagnostics();
    recoverOutput(out, { own: 1, isRunning: () => running }, diagnostics.report);
    return diagnostics.all().map(({ code }) => code);
  };
  const entries = journal([
    ['a.ts', true],
    ['new.ts', false],
    ['b.ts', true],
    ['.lapwright.json', true],
  ]);
  const former = { '.lapwright.json': 'a.ts b.ts', 'a.ts': 'a', 'b.ts': 'b', 'mine.txt': 'mine' };

  it('is taken back by the next one', () => {
    put(killed(entries));
    expect(recover(false)).toEqual([]);
    expect(tree()).toEqual(former);
    expect(recover(false)).toEqual([]);
    expect(write({ 'a.ts': 'A2' })).toEqual([]);
    expect(tree()).toEqual({ '.lapwright.json': 'a.ts', 'a.ts': 'A2', 'mine.txt': 'mine' });
  });

  it('is left alone while it runs', () => {
    put(killed(entries));
    const before = tree();
    expect(recover(true)).toEqual(['output/busy']);
    expect(tree()).toEqual(before);
  });

  it('has moved nothing where it has no whole journal', () => {
    put({ 'a.ts': 'a', '.lapwright-7-x/journal.json': entries.slice(0, 20), '.lapwright-7-x/0.new': 'A' });
    expect(recover(false)).toEqual([]);
    expect(tree()).toEqual({ 'a.ts': 'a' });
  });

  it('leads nowhere outside of the folder', () => {
    put({ '../victim.txt': 'v', 'dir/x': 'x' });
    symlinkSync(root, join(out, 'link'));
    const odd = journal([
      ['../victim.txt', false],
      ['link/victim.txt', false],
      ['dir', false],
    ]);
    put({ '.lapwright-7-x/journal.json': odd });
    expect(recover(false)).toEqual([]);
    expect(readFileSync(join(root, 'victim.txt'), 'utf8')).toBe('v');
    expect(tree()).toMatchObject({ 'dir/x': 'x' });
  });
});

describe('a write that fails', () => {
  it('leaves the former output as it was', () => {
    write({ 'a.ts': 'a', 'b.ts': 'b', 'old.ts': 'old' });
    const before = tree();
    const messages = write({ 'a.ts': 'A', 'b.ts': 'B', 'new/c.ts': 'c', 'z.ts': 'z' }, () =>
      mkdirSync(join(out, 'z.ts/in-the-way'), { recursive: true }),
    );
    expect(messages).toEqual([expect.stringMatching(/^output\/not-writable: cannot write to .*: E/)]);
    rmSync(join(out, 'z.ts'), { recursive: true });
    expect(tree()).toEqual(before);
    expect(readdirSync(out).sort()).toEqual(['.lapwright.json', 'a.ts', 'b.ts', 'old.ts']);
  });

  it('leaves no folder where there was none', () => {
    out = join(root, 'deep', 'out');
    const messages = write({ 'a.ts': 'a' }, () => put({ deep: 'a file' }, root));
    expect(messages).toEqual([expect.stringMatching(/^output\/not-writable/)]);
    expect(readdirSync(root)).toEqual(['deep']);
  });

  it('says so when the output is a file', () => {
    put({ out: 'a file' }, root);
    expect(write({ 'a.ts': 'a' })).toEqual([
      `output/not-a-folder: ${out} is a file, and the output must be a folder`,
    ]);
    expect(tree(root)).toEqual({ out: 'a file' });
    out = join(out, 'deeper');
    expect(write({ 'a.ts': 'a' })).toEqual([expect.stringMatching(/^output\/not-writable/)]);
  });
});

describe('the way out of the folder', () => {
  it('is not taken through a link to a folder', () => {
    mkdirSync(join(root, 'elsewhere'));
    mkdirSync(out);
    symlinkSync(join(root, 'elsewhere'), join(out, 'src'));
    expect(write({ 'src/a.ts': 'a' })).toEqual([
      expect.stringMatching(/^output\/symlink: src is a symbolic link/),
    ]);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });

  it('is not taken through a link to a file', () => {
    put({ 'victim.txt': 'precious' }, root);
    mkdirSync(out);
    symlinkSync(join(root, 'victim.txt'), join(out, 'a.ts'));
    expect(write({ 'a.ts': 'a' })).toEqual([expect.stringMatching(/^output\/symlink: a\.ts/)]);
    expect(readFileSync(join(root, 'victim.txt'), 'utf8')).toBe('precious');
  });

  it('is not taken by removing what a folder has become a link to', () => {
    write({ 'a.ts': 'a', 'src/b.ts': 'b' });
    put({ 'b.ts': 'precious' }, join(root, 'elsewhere'));
    rmSync(join(out, 'src'), { recursive: true });
    symlinkSync(join(root, 'elsewhere'), join(out, 'src'));
    expect(write({ 'a.ts': 'a' })).toEqual([]);
    expect(readFileSync(join(root, 'elsewhere/b.ts'), 'utf8')).toBe('precious');
  });

  it('may be the folder itself being a link', () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), out);
    expect(write({ 'a.ts': 'a' })).toEqual([]);
    expect(readdirSync(join(root, 'real')).sort()).toEqual(['.lapwright.json', 'a.ts']);
  });

  const paths: [string, { given: string }][] = [
    ['a parent folder', { given: '../a.ts' }],
    ['a parent folder in the middle', { given: 'src/../../a.ts' }],
    ['an absolute path', { given: '/etc/a.ts' }],
    ['an empty part', { given: 'src//a.ts' }],
    ['a Windows separator', { given: '..\\a.ts' }],
    ['a drive', { given: 'C:a.ts' }],
    ['a NUL', { given: 'a\0.ts' }],
    ['a name that is too long', { given: 'é'.repeat(128) }],
  ];
  it.each(paths)('is refused as %s', (_, { given }) => {
    expect(() => write({ [given]: 'x' })).toThrow(/output path/);
  });

  it('is refused when two names differ only by case', () => {
    expect(() => write({ 'src/User.ts': '1', 'src/user.ts': '2' })).toThrow(/occurs twice/);
  });
});

describe('a manifest', () => {
  const manifests: [string, { given: string; want: string }][] = [
    ['that is not JSON', { given: '<<<<<<< HEAD', want: 'it is not JSON' }],
    ['without files', { given: '[]', want: 'it has no list "files"' }],
    ['that leads out of the folder', { given: '{"files":["../x"]}', want: 'it names a file "../x"' }],
    ['of numbers', { given: '{"files":[1]}', want: 'it names a file "one that is no text"' }],
  ];
  it.each(manifests)('%s is not trusted', (_, { given, want }) => {
    put({ '.lapwright.json': given });
    put({ x: 'precious' }, root);
    expect(write({ 'a.ts': 'a' })).toEqual([
      expect.stringContaining(`output/bad-manifest: .lapwright.json, the list`),
    ]);
    expect(write({ 'a.ts': 'a' }).join('')).toContain(want);
    expect(readFileSync(join(root, 'x'), 'utf8')).toBe('precious');
    expect(existsSync(join(out, 'a.ts'))).toBe(false);
  });
});
