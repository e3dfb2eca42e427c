import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/** Bytes, minified and compressed, that a browser program gets from a package for one call and for all of it. */
export function bundleSizes(folder: string, operation: string): { oneCall: number; whole: number } {
  const from = `from './dist/esm/index.js';`;
  return {
    oneCall: size(
      folder,
      `import { ${operation} as call, createClient } ${from}\nglobalThis.run = (options, params) => call(createClient(options), params);`,
    ),
    whole: size(folder, `import { Client, B2BClient } ${from}\nglobalThis.clients = [Client, B2BClient];`),
  };
}

function size(folder: string, contents: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
