import { compareText } from '../passes/compare.ts';

/** Something that needs a name: what it wants to be called, best first. */
export interface Claim {
  /** Identity, for order and reports. */
  readonly id: string;
  readonly candidates: readonly string[];
}

export interface Resolved {
  readonly names: ReadonlyMap<string, string>;
  /** Claims that did not get their first candidate, in order of id. */
  readonly renamed: readonly { readonly id: string; readonly wanted: string; readonly name: string }[];
}

/**
 * Gives every claim a name of its own. A name that one claim alone wants is its. Where several want one, those that
 * have another candidate take it; only claims that have none left are numbered, in order of their ids. A claim on its
 * earlier candidate goes before one that was pushed there. Nothing depends on the order of the claims.
 * @param taken whether a name is given away already or reserved
 * @param keysOf names that a candidate occupies: two candidates with a key in common cannot both be used
 */
export function resolveNames(
  claims: readonly Claim[],
  taken: (name: string) => boolean,
  keysOf: (candidate: string, id: string) => readonly string[] = (candidate) => [candidate],
): Resolved {
  const level = new Map(claims.map((claim) => [claim.id, 0]));
  const at = (claim: Claim): number => level.get(claim.id) ?? 0;
  for (let losing: readonly Claim[] = claims; losing.length > 0;) {
    const holders = groupByKey(claims, (claim) => keysOf(claim.candidates[at(claim)] ?? '', claim.id));
    // All who yield are found before any moves: the order of the claims must not matter.
    losing = claims.filter((claim) => {
      const candidate = claim.candidates[at(claim)] ?? '';
      if (at(claim) >= claim.candidates.length - 1) return false;
      const keys = keysOf(candidate, claim.id);
      const rivals = keys.flatMap((key) => holders.get(key) ?? []);
      return keys.some(taken) || rivals.some((rival) => rival.id !== claim.id && at(rival) <= at(claim));
    });
    for (const claim of losing) level.set(claim.id, at(claim) + 1);
  }
  return number(claims, (claim) => claim.candidates[at(claim)] ?? '', taken, keysOf);
}

function groupByKey(
  claims: readonly Claim[],
  keys: (claim: Claim) => readonly string[],
): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of keys(claim)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [claim]);
      else group.push(claim);
    }
  }
  return groups;
}

function number(
  claims: readonly Claim[],
  wish: (claim: Claim) => string,
  taken: (name: string) => boolean,
  keysOf: (candidate: string, id: string) => readonly string[],
): Resolved {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const free = (name: string, id: string): boolean =>
    !keysOf(name, id).some((key) => used.has(key) || taken(key));
  const give = (claim: Claim, name: string): void => {
    names.set(claim.id, name);
    for (const key of keysOf(name, claim.id)) used.add(key);
  };
  const sorted = claims.toSorted((a, b) => compareText(a.id, b.id));
  // Names that are free as they stand go first: a numbered one must not take `foo2` from its owner.
  const rest = sorted.filter((claim) => {
    if (!free(wish(claim), claim.id)) return true;
    give(claim, wish(claim));
    return false;
  });
  const next = new Map<string, number>();
  for (const claim of rest) {
    const base = wish(claim);
    let count = next.get(base) ?? 2;
    while (!free(`${base}${count}`, claim.id)) count += 1;
    give(claim, `${base}${count}`);
    next.set(base, count + 1);
  }
  const renamed = sorted.flatMap(({ id, candidates: [wanted = ''] }) => {
    const name = names.get(id) ?? wanted;
    return name === wanted ? [] : [{ id, wanted, name }];
  });
  return { names, renamed };
}
