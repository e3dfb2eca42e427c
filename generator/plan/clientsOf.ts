import type { Api, Operation, OperationId } from '../ir/types.ts';
import type { ClientConfig, ProjectConfig } from '../config/options.ts';
import { isChosen } from '../config/patterns.ts';
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
  return isChosen([path], client.include ?? []);
}
