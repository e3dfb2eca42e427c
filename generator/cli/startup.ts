import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isSystemError } from '../writer/systemError.ts';

/** Beside this package, where only those can write who can change its code. */
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'lapwright', 'compiled');

/**
 * Makes a short run shorter; to be called before anything large is loaded. Compiled code is kept for the next run:
 * ts-morph brings 13 MB of source. Node 22 can do that by itself.
 */
export function startFast(): void {
  const { enableCompileCache } = module as typeof module & {
    readonly enableCompileCache?: (folder: string) => unknown;
  };
  if (enableCompileCache !== undefined) enableCompileCache(cache);
  else {
    optimiseLate();
    if (process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined) keepCompiled();
  }
}

/**
 * The V8 of Node 20 optimises on a thread of its own what is called often, and a run is over before most of that pays.
 * With a larger budget before it begins, a package of 184 operations takes a quarter less processor time, and one of
 * 1,100 a third.
 */
function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=500000');
}

/** From this size on, in bytes, a file takes longer to compile than to look for in the cache. */
const large = 500_000;

/** What `enableCompileCache` does, for large CommonJS files. */
function keepCompiled(): void {
  const { extensions } = module.createRequire(import.meta.url);
  const load = extensions['.js'];
  const added = new Map<string, Script>();
  extensions['.js'] = (loaded, path) => {
    const { size, ctimeMs } = statSync(path);
    if (size < large) return load(loaded, path);
    const kept = join(cache, `${basename(path)}-${size}-${ctimeMs}-${process.version}-${process.arch}`);
    const script = compile(path, kept);
    if (script.cachedDataRejected !== false) added.set(kept, script);
    const wrapped: unknown = script.runInThisContext();
    if (typeof wrapped !== 'function') throw new Error(`${path} is no module`);
    wrapped.call(loaded.exports, loaded.exports, module.createRequire(path), loaded, path, dirname(path));
  };
  // At the end, because then it holds the functions that were needed as well.
  process.once('exit', () => {
    for (const [kept, script] of added) keep(kept, script.createCachedData());
  });
}

function compile(filename: string, kept: string): Script {
  const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = readIfThere(kept);
  return new Script(source, { filename, ...(cachedData === null ? {} : { cachedData }) });
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (isSystemError(cause)) return null;
    throw cause;
  }
}

/** Another run may read at the same time: a name is given to finished files only. A folder that cannot be written is no fault. */
function keep(path: string, data: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, data);
    renameSync(`${path}.${process.pid}`, path);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
  }
}
