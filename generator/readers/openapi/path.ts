import type { PathPart } from '../../ir/types.ts';

/** The names of an operation's parameters that a path template can speak of. */
export interface PathNames {
  readonly path: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
}

/**
 * The parts of a path template. A `?` and a fixed query stay in the text, without what query parameters send; what
 * follows `#` is never sent and is cut off. A variable may carry a pattern or a mark that is no part of its name:
 * `{id:.*}`, `{proxy+}`.
 */
export function parsePath(template: string, names: PathNames): readonly PathPart[] {
  const hash = template.indexOf('#');
  const sent = withoutParameters(hash === -1 ? template : template.slice(0, hash), names);
  const path = sent.startsWith('/') ? sent : `/${sent}`;
  const parts: PathPart[] = [];
  let end = 0;
  for (const match of path.matchAll(/\{([^{}/]+)\}/g)) {
    const [whole, inner = ''] = match;
    if (match.index > end) parts.push({ kind: 'text', text: path.slice(end, match.index) });
    parts.push({ kind: 'parameter', name: variableName(inner, names.path) });
    end = match.index + whole.length;
  }
  if (end < path.length || parts.length === 0) parts.push({ kind: 'text', text: path.slice(end) });
  return parts;
}

/** Some write query parameters into the path as well: `/a?page={page}`, `/a{?page}` (RFC 6570). They are sent once. */
function withoutParameters(path: string, { path: own, query }: PathNames): string {
  const isQuery = (name: string) => query.has(name) && !own.has(name);
  const plain = path.replace(/\{[?&]([^{}]+)\}/g, (whole, list: string) =>
    list.split(',').every((name) => isQuery(name.replace(/\*$/, ''))) ? '' : whole,
  );
  const mark = plain.indexOf('?');
  if (mark === -1 || plain.includes('{?')) return plain;
  const pairs = plain
    .slice(mark + 1)
    .split('&')
    .filter((pair) => !isQuery(/^[^=]*=\{([^{}]+)\}$/.exec(pair)?.[1] ?? ''));
  return pairs.length === 0 ? plain.slice(0, mark) : `${plain.slice(0, mark)}?${pairs.join('&')}`;
}

function variableName(inner: string, names: ReadonlySet<string>): string {
  const plain = inner.replace(/:.*$/s, '');
  const bare = plain.replace(/[+*?]$/, '');
  return [inner, inner.trim(), plain, bare].find((name) => names.has(name)) ?? (bare.trim() || inner);
}
