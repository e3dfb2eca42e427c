import { isBrowser } from './browser.js';

/**
 * An environment variable of the process, where there is one: undefined in browsers unless `allowBrowser`, whatever a
 * bundler puts in the place of `process`.
 */
export function env(name: string, allowBrowser: boolean | undefined = false): string | undefined {
  if (isBrowser() && !allowBrowser) return undefined;
  // Not every platform has it, and none of them is asked for its types.
  const process: { readonly env?: { readonly [name: string]: string | undefined } } | undefined = Reflect.get(
    globalThis,
    'process',
  );
  try {
    // One that is empty is how many say that there is none.
    return process?.env?.[name] || undefined;
  } catch {
    // Deno throws when the program may not read the environment.
    return undefined;
  }
}
