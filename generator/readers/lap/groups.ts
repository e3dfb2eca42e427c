/**
 * The group that compilers derive from a path: its first part that is not a version; of a path without any,
 * `root`.
 */
export function groupOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.find((part) => !/^v\d+$/.test(part)) ?? parts[0] ?? 'root';
}

/** What `@toc` says: each group once, in order of first appearance, with the number of its endpoints. */
export function tocOf(groups: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([group, count]) => `${group}(${count})`).join(', ');
}
