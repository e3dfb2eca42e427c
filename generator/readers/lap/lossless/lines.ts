import type { JsonObject, JsonValue } from '../../../ir/types.ts';
import type { LapEndpoint, LapParam, LapType } from '../tree.ts';

/** The one directive that makes LAP lossless (docs/lap-lossless.md). Parsers that do not know it skip the line. */
export const losslessWord = 'openapi';

/** What an endpoint's lines say about its operation, as members that `@openapi` need not repeat. */
export interface SaidByLines {
  readonly summary: JsonValue | undefined;
  /** Members of the nth parameter with a name. */
  readonly parameter: (name: string, nth: number) => JsonObject;
  /** Members of the response with a status. */
  readonly response: (status: string) => JsonObject;
}

export function saidByLines(endpoint: LapEndpoint, common: readonly LapParam[]): SaidByLines {
  const lists = [
    ...(endpoint.required ?? []).map((param) => ({ param, required: true })),
    ...(endpoint.optional ?? []).map((param) => ({ param, required: false })),
    ...common.map((param) => ({ param, required: false })),
  ];
  const entries = new Map<string, (typeof lists)[number][]>();
  for (const entry of lists) {
    const { name } = entry.param;
    entries.set(name, [...(entries.get(name) ?? []), entry]);
  }
  const texts = new Map<string, string | null>();
  for (const { code, text } of [...endpoint.returns, ...(endpoint.errors ?? [])]) {
    if (!texts.has(code)) texts.set(code, text);
  }
  return {
    summary: endpoint.description?.text,
    parameter: (name, nth) => {
      const entry = entries.get(name)?.[nth];
      return entry === undefined ? {} : parameterMembers(entry.param, entry.required);
    },
    response: (status) => {
      const description = texts.get(status) ?? null;
      return description === null ? {} : { description };
    },
  };
}

function parameterMembers(param: LapParam, required: boolean): JsonObject {
  const schema = param.enum === null && param.default === null ? schemaOf(param.type) : null;
  return {
    ...(required ? { required } : {}),
    ...(param.description === null ? {} : { description: param.description }),
    ...(schema === null ? {} : { schema }),
  };
}

const words: ReadonlyMap<string, string> = new Map([
  ['str', 'string'],
  ['int', 'integer'],
  ['num', 'number'],
  ['bool', 'boolean'],
  ['map', 'object'],
]);

/** The schema of a type that LAP says completely; null for every other. */
function schemaOf(type: LapType): JsonObject | null {
  if (type.nullable || type.fields !== null || type.kind === 'dictionary') return null;
  if (type.kind === 'array') {
    const items = schemaOf(type.items);
    return items === null ? null : { type: 'array', items };
  }
  const word = words.get(type.name);
  if (word === undefined) return null;
  return type.format === null ? { type: word } : { type: word, format: type.format };
}
