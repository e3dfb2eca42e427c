import type { Api, Operation, Response } from '../ir/types.ts';

/**
 * Some publishers describe the body of most errors and forget it on one (Stytch: 400). When at least two error
 * responses of an operation have a body and all of these are the same type, an error response without any is taken
 * to look alike. Said once among the assumptions.
 */
export function shareErrorBodies(api: Api): Api {
  const operations = api.operations.map(completeErrors);
  const filled = operations.filter((operation, at) => operation !== api.operations[at]);
  const [first] = filled;
  if (first === undefined) return api;
  const text = `${filled.length} operations have error responses without a described body; they are typed like the operation's other errors`;
  const assumption = {
    rule: 'errors/shared-body',
    operation: null,
    subject: 'error responses',
    text,
    origin: first.origin,
  };
  return { ...api, operations, assumptions: [...api.assumptions, assumption] };
}

function completeErrors(operation: Operation): Operation {
  const errors = operation.responses.filter(isError);
  const described = errors.filter((response) => response.contents.length > 0);
  const [model, second] = described;
  if (model === undefined || second === undefined || described.length === errors.length) return operation;
  const shape = shapeOf(model);
  if (described.some((response) => shapeOf(response) !== shape)) return operation;
  const complete = (response: Response): Response =>
    isError(response) && response.contents.length === 0
      ? { ...response, contents: model.contents }
      : response;
  return { ...operation, responses: operation.responses.map(complete) };
}

const shapeOf = (response: Response): string =>
  JSON.stringify(response.contents.map((content) => [content.payload, content.type]));

function isError(response: Response): boolean {
  const { status } = response;
  return typeof status === 'number' ? status >= 400 : status === '4XX' || status === '5XX';
}
