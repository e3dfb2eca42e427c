import type { CallShape } from '../ir/dump.ts';
import type { BodyPlan, Plan, PlannedOperation } from '../plan/plan.ts';

/** How each operation is called, by its id: what a program that drives a generated client has to know. */
export function callShapes(plan: Plan): ReadonlyMap<string, CallShape> {
  return new Map([...plan.operations].map(([id, operation]) => [id, callShape(operation)]));
}

function callShape({
  clients,
  call,
  names,
  file,
  parameters,
  optionHeaders,
  body,
}: PlannedOperation): CallShape {
  return {
    paths: clients.map((client) => [client, ...call].join('.')),
    function: names.function,
    file,
    keys: [
      ...parameters.map(({ key, parameter }) => ({
        key,
        place: parameter.place,
        wireName: parameter.wireName,
      })),
      ...bodyKeys(body),
    ],
    options: optionHeaders.map(({ option, field, parameter }) => ({
      key: `${option}.${field}`,
      place: 'header',
      wireName: parameter.wireName,
    })),
    body: body.kind,
  };
}

function bodyKeys(body: BodyPlan): CallShape['keys'] {
  if (body.kind === 'key') return [{ key: 'body', place: 'body', wireName: '' }];
  if (body.kind !== 'choice') return [];
  return [
    { key: 'contentType', place: 'body', wireName: '' },
    { key: 'body', place: 'body', wireName: '' },
  ];
}
