import type { Values } from './named.ts';

/** Operation, arguments by wire name, options of the client. */
export type TableCall = readonly [operation: string, given: Values, options?: Values];

/** Operations that are not called, and why. */
export const skipped: ReadonlySet<string> = new Set([
  // Answers with three gigabytes.
  'body-file.json GET /files/stream/verylarge',
]);

/** By document: what cannot be made up from the description, because the server's code wants certain values. */
export const calls: { readonly [document: string]: readonly TableCall[] } = {};
