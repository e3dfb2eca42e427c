import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WireCase } from './wireCall.ts';

/** One document of the suite and what is expected of it; README.md explains the members. */
export interface HostileCase {
  readonly id: string;
  readonly file: string;
  readonly category: string;
  readonly expect: 'ok' | 'error' | 'either';
  readonly mention?: readonly (readonly string[])[];
  readonly mustNot?: readonly string[];
  readonly limits: { readonly seconds: number; readonly rssMB: number };
  readonly inject?: boolean;
  readonly strict?: boolean;
  readonly types?: readonly string[];
  readonly files?: readonly string[];
  readonly wire?: readonly WireCase[];
}

/** What an expectation is about. */
export type Aspect =
  'expect' | 'mention' | 'mustNot' | 'limits' | 'inject' | 'strict' | 'files' | 'types' | 'wire';

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

export const hostileCases: readonly HostileCase[] = read('manifest.json').cases;

/** Expectations that do not hold, each with its reason. The list may only get shorter. */
export const unmet: { readonly [id: string]: { readonly [A in Aspect]?: string } } = read('unmet.json');
