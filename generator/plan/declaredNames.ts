import type { NamesConfig } from '../config/options.ts';
import { identifierLike, pascal, startable, wordsOf } from './words.ts';

/** The parts of a schema's name. */
export interface DeclaredName {
  readonly short: readonly string[];
  /** What tells equal short names apart. */
  readonly scope: readonly string[];
  /** The author named it after an operation: where one operation alone uses it, it is that operation's type. */
  readonly ofOperation: boolean;
}

/**
 * Reads a schema's name. By default it is one name. A pattern in the config (`names.schema`) cuts it: group `name` is
 * the short name, `scope` what tells equal short names apart, and `operation` (instead of `name`) a name that belongs
 * to one operation (`…_ExchangeRequest`).
 */
export function readDeclaredName(name: string, pattern: RegExp | null): DeclaredName {
  const groups = pattern?.exec(name)?.groups;
  const short = groups?.['name'] ?? groups?.['operation'];
  if (short === undefined) return { short: wordsOf(name), scope: [], ofOperation: false };
  return {
    short: wordsOf(short),
    scope: wordsOf(groups?.['scope'] ?? ''),
    ofOperation: groups?.['name'] === undefined,
  };
}

export const schemaPattern = (names: NamesConfig): RegExp | null =>
  names.schema === undefined ? null : new RegExp(names.schema, 'u');

/** Names for a declared type, best first. A name that the language or the package uses gets the ending `Model`. */
export function declaredCandidates(
  name: string,
  pattern: RegExp | null,
  reserved: (name: string) => boolean,
): readonly string[] {
  const { short, scope } = readDeclaredName(name, pattern);
  const plain = typeName(pascal(short));
  const scoped = scope.length === 0 ? typeName(identifierLike(name)) : typeName(pascal([...scope, ...short]));
  // A name of marks and emoji alone has nothing that an identifier could keep.
  const candidates = [plain, scoped].filter((candidate) => /[\p{L}\p{Nd}]/u.test(candidate));
  if (candidates.length === 0) return ['Model'];
  return [...new Set(candidates.map((candidate) => (reserved(candidate) ? `${candidate}Model` : candidate)))];
}

/** Upper case first where the script has case, and a letter first in any case. */
export function typeName(name: string): string {
  return startable(name.charAt(0).toUpperCase() + name.slice(1));
}
