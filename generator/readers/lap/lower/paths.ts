import type { PathPart } from '../../../ir/types.ts';

const variable = /\{([^{}]+)\}/g;

/** Cuts a path template into text and parameters. */
export function pathParts(path: string): readonly PathPart[] {
  const parts: PathPart[] = [];
  let done = 0;
  for (const match of path.matchAll(variable)) {
    if (match.index > done) parts.push({ kind: 'text', text: path.slice(done, match.index) });
    parts.push({ kind: 'parameter', name: match[1] ?? '' });
    done = match.index + match[0].length;
  }
  if (done < path.length) parts.push({ kind: 'text', text: path.slice(done) });
  return parts;
}

/** Names of the variables in a path, each once. */
export function pathVariables(path: string): ReadonlySet<string> {
  return new Set(pathParts(path).flatMap((part) => (part.kind === 'parameter' ? [part.name] : [])));
}
