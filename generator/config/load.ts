import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { lilconfig } from 'lilconfig';
import type { Report } from '../diagnostics/diagnostic.ts';
import { isUrl } from '../source/access.ts';
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

const names = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((extension) => `lapwright.config.${extension}`);

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
  const searcher = lilconfig('lapwright', {
    searchPlaces: names,
    cache: false,
    loaders: Object.fromEntries(['.ts', '.mts', '.js', '.mjs', '.cjs', '.json'].map((key) => [key, attempt])),
  });
  const found = await (path === '' ? searcher.search(request.cwd) : searcher.load(path));
  if (found === null) return 'none';
  const file = relative(request.cwd, found.filepath).split(sep).join('/');
  const { text, cause, exported }: Attempt = found.config;
  texts.add({ file, text, syntax: 'plain' });
  if (cause !== '') report('config/broken', { file, cause }, null);
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
}

async function attempt(filepath: string, text: string): Promise<Attempt> {
  try {
    const exported = filepath.endsWith('.json') ? JSON.parse(text) : await run(filepath);
    return { text, exported, cause: '' };
  } catch (cause) {
    // Code of the user's: whatever it throws is shown as its own message, without our stack.
    return { text, exported: undefined, cause: cause instanceof Error ? cause.message : String(cause) };
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
  return Object.keys(module).length === 0 ? undefined : module;
}
