import type { Operation } from '../../../generator/ir/types.ts';
import type { Types } from './follow.ts';
import type { Arguments } from './request.ts';
import { sample } from './sample.ts';

/** Arguments for a call of the operation: what is required, or with `full` everything that can be passed. */
export function sampleArguments(types: Types, operation: Operation, full: boolean): Arguments {
  const wanted = operation.parameters.filter((parameter) => full || parameter.presence === 'required');
  const content = operation.body?.contents[0];
  const withBody = content !== undefined && (full || operation.body?.presence === 'required');
  return {
    parameters: new Map(wanted.map((parameter) => [parameter, sample(types, parameter.type, { full })])),
    body: withBody ? { content, value: sample(types, content.type, { full }) } : null,
  };
}
