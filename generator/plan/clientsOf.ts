import type { Api, Operation, OperationId } from '../ir/types.ts';
import type { ClientConfig, ProjectConfig } from '../config/options.ts';
import { typeName } from './declaredNames.ts';
import { identifierLike } from './words.ts';

export interface ClientScope {
  readonly name: string;
  readonly typePrefix: string;
  readonly operations: ReadonlySet<OperationId>;
}

/** The client classes and the operations that sit on each. Without a config: one class `Client` with all of them. */
export function clientsOf(api: Api, config: ProjectConfig): readonly ClientScope[] {
  const clients: readonly ClientConfig[] = config.clients ?? [];
  const wanted = clients.length === 0 ? [{ name: 'Client' }] : clients;
  return wanted.map((client: ClientConfig) => ({
    name: typeName(identifierLike(client.name)) || 'Client',
    typePrefix: typeName(identifierLike(client.typePrefix ?? '')),
    operations: new Set(
      api.operations.filter((operation) => sitsOn(operation, client)).map((operation) => operation.id),
    ),
  }));
}

function sitsOn(operation: Operation, client: ClientConfig): boolean {
  const path = operation.path.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');
  const include = client.include ?? [];
  const wanted = include.filter((pattern) => !pattern.startsWith('!'));
  const refused = include.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const within = wanted.length === 0 || wanted.some((pattern) => matches(path, pattern));
  return within && !refused.some((pattern) => matches(path, pattern));
}

/** `*` stands for one segment or a part of it, `**` for any rest; everything else for itself. */
function matches(path: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((piece) => {
      if (piece === '**') return '.*';
      return piece === '*' ? '[^/]*' : piece.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
    })
    .join('');
  return new RegExp(`^${source}$`, 's').test(path);
}
