import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/**
 * Bytes that a browser program of this text takes with all that it imports, minified and compressed.
 * @param folder where its imports are looked for
 * @param without modules that do not count
 */
export function bundledSize(folder: string, contents: string, without: readonly string[] = []): number {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: [...without],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
