import type { Body, Content, NamedType, Operation, Parameter, Place, TypeId } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import type { BodyPlan, OptionHeader, ParameterKey } from './plan.ts';

export interface Keys {
  readonly parameters: readonly ParameterKey[];
  readonly optionHeaders: readonly OptionHeader[];
  readonly body: BodyPlan;
  readonly optionalParams: boolean;
}

const places: readonly Place[] = ['path', 'query', 'querystring', 'header', 'cookie'];

/**
 * The keys of an operation's parameter object: wire names, the properties of a body that is one object beside them.
 * A name at several places keeps the bare key at the first (path, query, header, cookie) and becomes `<place>_<name>`
 * at the others. A body that cannot be flat is the key `body`, which no parameter may have then.
 * @param isOwn whether a type is used by this operation's body alone
 */
export function parameterKeys(
  operation: Operation,
  config: ProjectConfig['optionHeaders'],
  types: ReadonlyMap<TypeId, NamedType>,
  isOwn: (id: TypeId) => boolean,
): Keys {
  const all = operation.parameters.map((parameter) => fillable(parameter, operation));
  const optionHeaders = all.flatMap((parameter) => optionOf(parameter, config));
  const lifted = new Set(optionHeaders.map((header) => header.parameter));
  const inKeys = places.flatMap((place) =>
    all.filter((parameter) => parameter.place === place && !lifted.has(parameter)),
  );
  const names = new Set(inKeys.map((parameter) => parameter.wireName));
  const body = bodyPlan(operation.body, names, types, isOwn);
  const parameters = giveKeys(inKeys, reservedKeys(body));
  const needed = parameters.some(({ parameter }) => parameter.presence === 'required');
  return {
    parameters,
    optionHeaders,
    body,
    optionalParams: !needed && !needsBody(body, operation.body, types),
  };
}

/** The client makes up an idempotency key that the caller does not give. */
function fillable(parameter: Parameter, { idempotencyHeader }: Operation): Parameter {
  const isKey = parameter.place === 'header' && parameter.wireName === idempotencyHeader;
  return isKey ? { ...parameter, presence: 'optional' } : parameter;
}

function optionOf(parameter: Parameter, config: ProjectConfig['optionHeaders']): readonly OptionHeader[] {
  if (parameter.place !== 'header') return [];
  const name = parameter.wireName.toLowerCase();
  for (const [option, fields] of Object.entries(config ?? {})) {
    for (const [field, header] of Object.entries(fields)) {
      if (header.toLowerCase() === name) return [{ option, field, parameter }];
    }
  }
  return [];
}

function bodyPlan(
  body: Body | null,
  names: ReadonlySet<string>,
  types: ReadonlyMap<TypeId, NamedType>,
  isOwn: (id: TypeId) => boolean,
): BodyPlan {
  const [content, other] = body?.contents ?? [];
  if (body === null || content === undefined) return { kind: 'none' };
  if (other !== undefined) return { kind: 'choice', contents: body.contents };
  const type = flatType(body, content, names, types);
  return type === null ? { kind: 'key', content } : { kind: 'flat', content, type, own: isOwn(type) };
}

/** The object type whose properties can stand beside the parameters, or null. */
function flatType(
  body: Body,
  content: Content,
  names: ReadonlySet<string>,
  types: ReadonlyMap<TypeId, NamedType>,
): TypeId | null {
  const asFields =
    content.payload === 'json' || content.payload === 'form' || content.payload === 'multipart';
  const named = content.type.kind === 'ref' ? types.get(content.type.to) : undefined;
  if (!asFields || named?.kind !== 'object' || typeof named.additional !== 'string') return null;
  if (named.properties.some((property) => names.has(property.wireName))) return null;
  // Of a body that may be missing, no property can be required: the interface could not say "all or nothing".
  const required = named.properties.some((property) => property.presence === 'required');
  return body.presence === 'optional' && required ? null : named.id;
}

function reservedKeys(body: BodyPlan): readonly string[] {
  if (body.kind === 'key') return ['body'];
  return body.kind === 'choice' ? ['body', 'contentType'] : [];
}

function giveKeys(parameters: readonly Parameter[], reserved: readonly string[]): readonly ParameterKey[] {
  const used = new Set(reserved);
  const bare = new Set(parameters.map((parameter) => parameter.wireName));
  return parameters.map((parameter) => {
    const key = used.has(parameter.wireName) ? freeKey(parameter, used, bare) : parameter.wireName;
    used.add(key);
    return { key, parameter };
  });
}

function freeKey(parameter: Parameter, used: ReadonlySet<string>, bare: ReadonlySet<string>): string {
  const base = `${parameter.place}_${parameter.wireName}`;
  const free = (key: string): boolean => !used.has(key) && !bare.has(key);
  if (free(base)) return base;
  let count = 2;
  while (!free(`${base}${count}`)) count += 1;
  return `${base}${count}`;
}

function needsBody(plan: BodyPlan, body: Body | null, types: ReadonlyMap<TypeId, NamedType>): boolean {
  if (plan.kind === 'none' || body === null) return false;
  if (plan.kind !== 'flat') return body.presence === 'required';
  const type = types.get(plan.type);
  return type?.kind === 'object' && type.properties.some((property) => property.presence === 'required');
}
