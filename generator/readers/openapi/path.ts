import type { PathPart } from '../../ir/types.ts';

/**
 * The parts of a path template. A `?` and a fixed query stay in the text; what follows `#` is never sent and is cut
 * off. A variable may carry a pattern or a mark that is no part of its name: `{id:.*}`, `{proxy+}`.
 * @param names of the declared path parameters: they decide which marks belong to a name
 */
export function parsePath(template: string, names: ReadonlySet<string>): readonly PathPart[] {
  const hash = template.indexOf('#');
  const sent = hash === -1 ? template : template.slice(0, hash);
  const path = sent.startsWith('/') ? sent : `/${sent}`;
  const parts: PathPart[] = [];
  let end = 0;
  for (const match of path.matchAll(/\{([^{}/]+)\}/g)) {
    const [whole, inner = ''] = match;
    if (match.index > end) parts.push({ kind: 'text', text: path.slice(end, match.index) });
    parts.push({ kind: 'parameter', name: variableName(inner, names) });
    end = match.index + whole.length;
  }
  if (end < path.length || parts.length === 0) parts.push({ kind: 'text', text: path.slice(end) });
  return parts;
}

function variableName(inner: string, names: ReadonlySet<string>): string {
  const plain = inner.replace(/:.*$/s, '');
  const bare = plain.replace(/[+*?]$/, '');
  return [inner, inner.trim(), plain, bare].find((name) => names.has(name)) ?? (bare.trim() || inner);
}
