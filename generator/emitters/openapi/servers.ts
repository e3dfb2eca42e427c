import type { Server } from '../../ir/types.ts';
import { type DocumentNode, mapping, unlessEmpty } from './node.ts';

/** Server Objects (OAS 3.1, section 4.8.5); undefined where there are none. */
export function serversNode(servers: readonly Server[]): DocumentNode | undefined {
  return unlessEmpty(
    servers.map((server) =>
      mapping([
        ['url', server.url],
        ['description', unlessEmpty(server.description || server.name)],
        [
          'variables',
          unlessEmpty(
            mapping(
              server.variables.map((variable) => [
                variable.name,
                mapping([
                  ['default', variable.default],
                  ['enum', unlessEmpty(variable.values)],
                  ['description', unlessEmpty(variable.description)],
                ]),
              ]),
            ),
          ),
        ],
      ]),
    ),
  );
}
