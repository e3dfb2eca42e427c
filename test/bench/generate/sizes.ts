import { bundledSize } from '../../support/bundledSize.ts';

/** Bytes, minified and compressed, that a browser program gets from a package for one call and for all of it. */
export function bundleSizes(folder: string, operation: string): { oneCall: number; whole: number } {
  const from = `from './dist/esm/index.js';`;
  return {
    oneCall: bundledSize(
      folder,
      `import { ${operation} as call, createClient } ${from}\nglobalThis.run = (options, params) => call(createClient(options), params);`,
    ),
    whole: bundledSize(
      folder,
      `import { Client, B2BClient } ${from}\nglobalThis.clients = [Client, B2BClient];`,
    ),
  };
}
