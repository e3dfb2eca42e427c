import { existsSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { lilconfig } from 'lilconfig';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../ir/types.ts';
import { isUrl } from '../source/access.ts';
import { describeJsonError, parseJson } from '../source/json.ts';
import { createLines } from '../source/lines.ts';
import type { Texts } from '../source/texts.ts';
import { defineConfig, type ProjectConfig } from './options.ts';

/** One package to generate. */
export interface Project {
  readonly name: string;
  readonly config: ProjectConfig;
  /** Absolute path, URL, or `-` for standard input. */
  readonly input: string;
  /** Absolute path of the package's folder, '' when nothing is to be written. */
  readonly output: string;
}

export interface ConfigRequest {
  readonly cwd: string;
  /** `--config`; '' looks for `lapwright.config.*` in the working directory and above it. */
  readonly file: string;
}

const extensions = ['.ts', '.mts', '.js', '.mjs', '.cjs', '.json'];
const names = extensions.map((extension) => `lapwright.config${extension}`);

/**
 * Loads the config file and checks it.
 * @param texts gets the file's text, for code frames
 * @returns `none` when there is no config file; null after an error was reported
 */
export async function loadConfig(
  request: ConfigRequest,
  texts: Texts,
  report: Report,
): Promise<readonly Project[] | 'none' | null> {
  const path = request.file === '' ? '' : resolve(request.cwd, request.file);
  if (path !== '' && !existsSync(path)) {
    report('config/missing', { file: request.file }, null);
    return null;
  }
  if (path !== '' && (!statSync(path).isFile() || !extensions.includes(extname(path)))) {
    report('config/format', { file: request.file, extensions: extensions.join(', ') }, null);
    return null;
  }
  const searcher = lilconfig('lapwright', {
    searchPlaces: names,
    cache: false,
    loaders: Object.fromEntries(extensions.map((key) => [key, attempt])),
  });
  const found = await (path === '' ? searcher.search(request.cwd) : searcher.load(path));
  if (found === null) return 'none';
  const file = relative(request.cwd, found.filepath).split(sep).join('/');
  const { text, cause, exported, offset }: Attempt = found.config;
  texts.add({ file, text, syntax: 'plain' });
  const place: Origin | null = offset < 0 ? null : { kind: 'span', file, start: offset, end: offset + 1 };
  if (cause !== '') report('config/broken', { file, cause }, place);
  else if (exported === undefined) report('config/no-export', { file }, null);
  if (cause !== '' || exported === undefined) return null;
  const { locateIn, validateConfig } = await import('./validate.ts');
  const projects = validateConfig(exported, locateIn(file, text), report);
  if (projects === null) return null;
  const folder = dirname(found.filepath);
  return [...projects].map(([name, config]) => toProject(name, config, folder));
}

/** A project with its paths made absolute: those of a config are relative to its folder. */
export function toProject(name: string, given: ProjectConfig, folder: string): Project {
  const config = withAbsolutePaths(given, folder);
  const remote = config.input === '-' || isUrl(config.input);
  const input = remote ? config.input : resolve(folder, config.input);
  const output = config.output === '' ? '' : resolve(folder, config.output);
  return { name, config, input, output };
}

function withAbsolutePaths(config: ProjectConfig, folder: string): ProjectConfig {
  const absolute = (path: string) => (isUrl(path) ? path : resolve(folder, path));
  const { refs, overlays } = config;
  const roots = refs?.roots?.map(absolute);
  return {
    ...config,
    ...(roots === undefined ? {} : { refs: { ...refs, roots } }),
    ...(overlays === undefined ? {} : { overlays: overlays.map(absolute) }),
  };
}

interface Attempt {
  readonly text: string;
  readonly exported: unknown;
  /** Why the file could not be loaded, '' when it was. */
  readonly cause: string;
  /** Where in the text that is, or -1. */
  readonly offset: number;
}

async function attempt(filepath: string, text: string): Promise<Attempt> {
  const failed = (cause: string, offset: number): Attempt => ({ text, exported: undefined, cause, offset });
  if (filepath.endsWith('.json')) {
    const parsed = parseJson(text, filepath, () => {});
    if ('data' in parsed) return { text, exported: parsed.data, cause: '', offset: -1 };
    if (parsed.problem === 'too deep') return failed('it is nested too deeply', 0);
    return failed(describeJsonError(parsed.problem, text), parsed.problem.offset);
  }
  try {
    return { text, exported: await run(filepath), cause: '', offset: -1 };
  } catch (cause) {
    // Code of the user's: whatever it throws is shown as its own message, without our stack.
    const message = cause instanceof Error ? cause.message : String(cause);
    // A syntax error names its place at the end.
    const [whole = '', line, column] = /\s+\S* ?[^\n]*:(\d+):(\d+)\s*$/.exec(message) ?? [];
    if (line === undefined || column === undefined) return failed(message, -1);
    const start = createLines(text).startOf(Number(line) - 1) + Number(column);
    return failed(message.slice(0, message.length - whole.length), start);
  }
}

/** Runs a module in TypeScript or JavaScript. `lapwright` is this very program, installed next to the config or not. */
async function run(filepath: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const modules = join(dirname(filepath), 'node_modules');
  const jiti = createJiti(filepath, {
    virtualModules: { lapwright: { defineConfig } },
    moduleCache: false,
    // Never in a shared temporary folder: what lies there is run.
    fsCache: existsSync(modules) ? join(modules, '.cache', 'lapwright') : false,
  });
  const module = await jiti.import<object>(filepath);
  if ('default' in module) return module.default;
  return 'input' in module || 'projects' in module ? module : undefined;
}
