import type { Operation, OperationId } from '../../../ir/types.ts';
import { idempotencyHeader } from '../../idempotencyHeader.ts';
import type { Context } from '../context.ts';
import { has, type Node, text } from '../node.ts';
import {
  describeOperation,
  type Found,
  type Inherited,
  inputsOf,
  isSendable,
  refuseBody,
} from '../operations.ts';
import { matchPath } from '../parameters.ts';
import { readSecurity } from '../security.ts';
import { readBody } from './bodies.ts';
import { readParameter } from './parameters.ts';
import { readResponses } from './responses.ts';
import { readServers } from './servers.ts';

/** Reads one operation of Swagger 2.0; null after it was reported that there is none. */
export function readOperation(
  context: Context,
  found: Found,
  id: OperationId,
  inherited: Inherited,
  root: Node,
): Operation | null {
  const { node, method } = found;
  const inputs = inputsOf(context, found);
  if (inputs === null) return null;
  const { nodes, path } = inputs;
  const isBody = (entry: Node) => text(entry, 'in') === 'body' || text(entry, 'in') === 'formData';
  const parameters = nodes
    .filter((entry) => !isBody(entry))
    .map((entry) => readParameter(context, entry, id))
    .filter((entry) => entry !== null);
  const body = readBody(context, nodes, node, root, id);
  return {
    ...describeOperation(context, node, found),
    id,
    path,
    parameters: matchPath(context, parameters, path, node),
    body: isSendable(method) ? body : refuseBody(context, body, method),
    responses: readResponses(context, node, root, id, method),
    security: readSecurity(context, node, inherited.schemes) ?? inherited.security,
    servers: has(node, 'schemes') ? readServers(context, root, node) : [],
    idempotencyHeader: idempotencyHeader(parameters),
  };
}
