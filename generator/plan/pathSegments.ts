import type { Operation } from '../ir/types.ts';

/** One segment of a path template, between two slashes. */
export interface Segment {
  /** Text of a static segment; '' for one that holds a parameter. */
  readonly text: string;
  /** Names of the parameters in it. */
  readonly parameters: readonly string[];
  /** A custom verb at its end: `cancel` in `{name}:cancel` (AIP-136). */
  readonly action: string;
}

/** The segments of an operation's path, without empty ones, versions, and the prefixes that carry no meaning. */
export function segmentsOf(operation: Operation, prefixes: readonly string[]): readonly Segment[] {
  const template = operation.path
    .map((part) => (part.kind === 'text' ? part.text : `{${mark(part.name)}}`))
    .join('');
  const prefix =
    prefixes.filter((text) => startsWithSegments(template, text)).toSorted(longestFirst)[0] ?? '';
  const path = template.slice(prefix.length).split('?')[0] ?? '';
  return path
    .split('/')
    .filter((text) => text !== '' && !/^v\d+(?:\.\d+)*$/.test(text))
    .map(segment);
}

/** A slash inside a parameter's name must not split it; a private-use character stands for it. */
const mark = (name: string): string => name.replaceAll('/', '\uE000');

const longestFirst = (a: string, b: string): number => b.length - a.length;

function startsWithSegments(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/');
}

function segment(text: string): Segment {
  const parameters = [...text.matchAll(/\{([^}]*)\}/g)].map((match) =>
    (match[1] ?? '').replaceAll('\uE000', '/'),
  );
  const action = /[^:]:([A-Za-z]\w*)$/.exec(text)?.[1] ?? '';
  if (parameters.length > 0) return { text: '', parameters, action };
  return { text: action === '' ? text : text.slice(0, -action.length - 1), parameters, action };
}
