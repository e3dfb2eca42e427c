import type { Operation, Parameter } from '../../../generator/ir/types.ts';
import type { Arguments } from '../driver/request.ts';

export type Values = { readonly [name: string]: unknown };

/** Arguments by wire name, as a table of calls says them: `body` is the whole body, other names its fields. */
export function named(operation: Operation, given: Values): Arguments {
  const parameters = new Map<Parameter, unknown>();
  const names = new Set<string>();
  for (const parameter of operation.parameters) {
    // A name that the body has as well says its place: `query_key`.
    const name = Object.hasOwn(given, `${parameter.place}_${parameter.wireName}`)
      ? `${parameter.place}_${parameter.wireName}`
      : parameter.wireName;
    if (!Object.hasOwn(given, name)) continue;
    parameters.set(parameter, given[name]);
    names.add(name);
  }
  const fields = Object.fromEntries(
    Object.entries(given).filter(([name]) => !names.has(name) && name !== 'contentType'),
  );
  const wanted = given['contentType'];
  const contents = operation.body?.contents ?? [];
  const content = contents.find((each) => each.mediaType === wanted) ?? contents[0];
  if (content === undefined || Object.keys(fields).length === 0) return { parameters, body: null };
  return { parameters, body: { content, value: Object.hasOwn(fields, 'body') ? fields['body'] : fields } };
}
