import type { Operation, PathPart, Server } from '../../../generator/ir/types.ts';

export interface Match {
  /** Raw, still percent-encoded texts of path parameters. */
  readonly path: ReadonlyMap<string, string>;
  /** Values of the server's variables, except of one that stands for the origin. */
  readonly variables: ReadonlyMap<string, string>;
  readonly server: Server | null;
  /** Characters of the template that are fixed text: of two templates that match, the longer one is meant. */
  readonly weight: number;
}

interface Piece {
  readonly text: string;
  readonly capture: { readonly of: 'path' | 'server'; readonly name: string; readonly many: boolean } | null;
}

const literal = (text: string): Piece => ({ text, capture: null });

/** `{endpoint}/v1/{region}` → the path behind the origin as pieces. A leading variable stands for the origin. */
function serverPieces(server: Server | null): readonly Piece[] {
  if (server === null) return [];
  const behind = server.url.replace(/^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|\{[^}]*\})/i, '').replace(/\/+$/, '');
  return behind
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{')
        ? { text: part, capture: { of: 'server', name: part.slice(1, -1), many: false } }
        : literal(part),
    );
}

function pathPieces(path: readonly PathPart[], many: boolean): readonly Piece[] {
  return path.map((part) =>
    part.kind === 'text' ? literal(part.text) : { text: '', capture: { of: 'path', name: part.name, many } },
  );
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Finds out how `path` comes from the operation's template. `many` lets a parameter hold slashes, which no client
 * can send (they are encoded): such a match says which operation is meant, and the call shows that it cannot.
 */
function matchTemplate(pieces: readonly Piece[], path: string): Omit<Match, 'server'> | null {
  const source = pieces
    .map(({ text, capture }) => {
      if (capture === null) return escaped(text);
      return capture.many ? '(.*)' : '([^/]+)';
    })
    .join('');
  const found = new RegExp(`^${source}$`).exec(path);
  if (found === null) return null;
  const captures = pieces.flatMap((piece) => (piece.capture === null ? [] : [piece.capture]));
  const valuesOf = (of: 'path' | 'server') =>
    new Map(
      captures.flatMap((each, index) =>
        each.of === of ? [[each.name, found[index + 1] ?? ''] as const] : [],
      ),
    );
  const weight = pieces.reduce((sum, piece) => sum + (piece.capture === null ? piece.text.length : 0), 0);
  return { path: valuesOf('path'), variables: valuesOf('server'), weight };
}

const joined = (server: readonly Piece[], path: readonly Piece[]) => [...server, ...path];

/** How a request to `method` `path` can be a call of the operation; null: it cannot. */
export function matchOperation(
  operation: Operation,
  servers: readonly Server[],
  method: string,
  path: string,
): Match | null {
  if (operation.method !== method.toUpperCase()) return null;
  const candidates = operation.servers.length > 0 ? operation.servers : servers;
  for (const many of [false, true]) {
    for (const server of candidates.length > 0 ? candidates : [null]) {
      const pieces = joined(serverPieces(server), pathPieces(operation.path, many));
      // `/a` and `/a/` are one place for a mock server.
      const match = matchTemplate(pieces, path) ?? matchTemplate(pieces, `${path}/`);
      if (match !== null) return { ...match, server, weight: many ? match.weight - 1000 : match.weight };
    }
  }
  return null;
}
