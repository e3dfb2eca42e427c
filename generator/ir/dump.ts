import type {
  Api,
  Body,
  Content,
  JsonValue,
  NamedType,
  ObjectType,
  Operation,
  Paging,
  Parameter,
  Property,
  Response,
  SecurityAlternative,
  SecurityScheme,
  TypeId,
  TypeRef,
} from './types.ts';
import { unreachable } from './types.ts';

/** How a client offers an operation; the plan knows. */
export interface CallShape {
  /** `Client.users.get`, one per client class. */
  readonly paths: readonly string[];
  /** The tree-shakable function and the file that exports it. */
  readonly function: string;
  readonly file: string;
  /** Keys of the call's parameters. Properties of a flat body are not among them: they keep their names. */
  readonly keys: readonly CallKey[];
  /** Keys of the call's options that become headers. */
  readonly options: readonly CallKey[];
  /** `flat`: its properties stand beside the parameters; `key`: it is the key `body`. */
  readonly body: 'none' | 'flat' | 'key' | 'choice';
}

/** Names that the plan gave, by id. */
export interface Names {
  readonly calls: ReadonlyMap<string, CallShape>;
  /** Exported types; a type that is missing is written into the one that uses it. */
  readonly types: ReadonlyMap<string, { readonly name: string; readonly file: string }>;
}

export interface CallKey {
  readonly key: string;
  /** Where it goes: `path`, `query`, `header`, `cookie`, `querystring`, `body`. */
  readonly place: string;
  readonly wireName: string;
}

/**
 * An API as indented text, one fact a line, in the order of the IR: made to be read and to be compared.
 * Texts of documentation are left out.
 */
export function dumpApi(api: Api, { calls, types }: Names): string {
  const lines = [
    `api ${quote(api.title)} ${quote(api.version)} ${api.format}`,
    ...api.servers.map((server) => `server ${quote(server.url)}`),
    ...api.securitySchemes.map((scheme) => `scheme ${quote(scheme.name)}: ${schemeText(scheme)}`),
    ...api.operations.flatMap((operation) => ['', ...operationLines(operation, calls.get(operation.id))]),
    ...api.webhooks.flatMap((webhook) => [
      '',
      `webhook ${quote(webhook.name)} ${webhook.method}${webhook.operation === null ? '' : ` of ${quote(webhook.operation)}`}`,
      ...indent(bodyLines(webhook.body)),
    ]),
    ...api.types.flatMap((type) => ['', ...namedTypeLines(type, types.get(type.id))]),
  ];
  return `${lines.join('\n')}\n`;
}

function operationLines(operation: Operation, call: CallShape | undefined): string[] {
  const { security, servers, paging } = operation;
  return [
    `operation ${quote(operation.id)}`,
    ...indent([
      ...(operation.operationId === '' ? [] : [`id ${quote(operation.operationId)}`]),
      ...(call === undefined ? [] : callLines(call)),
      ...operation.parameters.map((parameter) => `${parameter.place} ${parameterText(parameter)}`),
      ...bodyLines(operation.body),
      ...operation.responses.flatMap(responseLines),
      `security ${security.length === 0 ? 'none' : security.map(alternativeText).join(' or ')}`,
      ...servers.map((server) => `server ${quote(server.url)}`),
      ...(paging === null ? [] : [pagingLine(paging)]),
      ...(operation.idempotencyHeader === '' ? [] : [`idempotency ${quote(operation.idempotencyHeader)}`]),
    ]),
  ];
}

/** `paging cursor items "users" parameter "cursor" next "meta.next"` */
function pagingLine({ kind, ...facts }: Paging): string {
  const words = Object.entries(facts).flatMap(([name, value]) => {
    if (value === null) return [];
    return `${name} ${typeof value === 'number' ? value : quote(typeof value === 'string' ? value : value.join('.'))}`;
  });
  return [`paging ${kind}`, ...words].join(' ');
}

function callLines(call: CallShape): string[] {
  return [
    ...call.paths.map((path) => `call ${path}`),
    `function ${call.function} in ${quote(call.file)}`,
    ...call.keys.map((key) => `key ${keyText(key)}`),
    ...call.options.map((key) => `option ${keyText(key)}`),
    ...(call.body === 'none' ? [] : [`body is ${call.body}`]),
  ];
}

function keyText({ key, place, wireName }: CallKey): string {
  return `${quote(key)} = ${place}${wireName === '' ? '' : ` ${quote(wireName)}`}`;
}

function parameterText({ wireName, presence, type, codec, secret }: Parameter): string {
  const style =
    codec.kind === 'content' ? quote(codec.mediaType) : `${codec.kind}${codec.explode ? ' explode' : ''}`;
  const reserved = codec.kind !== 'content' && codec.allowReserved ? ' reserved' : '';
  return `${quote(wireName)}${presence === 'optional' ? '?' : ''}: ${typeText(type)} (${style}${reserved}${secret ? ' secret' : ''})`;
}

function bodyLines(body: Body | null): string[] {
  if (body === null) return [];
  return body.contents.map(
    (content) => `body${body.presence === 'optional' ? '?' : ''} ${contentText(content)}`,
  );
}

function responseLines(response: Response): string[] {
  const headers = response.headers.map((header) => `  header ${parameterText(header)}`);
  if (response.contents.length === 0) return [`response ${response.status}`, ...headers];
  return [
    ...response.contents.map((content) => `response ${response.status} ${contentText(content)}`),
    ...headers,
  ];
}

function contentText({ mediaType, payload, type, item, parts }: Content): string {
  const encoded = parts.length === 0 ? '' : ` parts ${parts.map((part) => quote(part.wireName)).join(' ')}`;
  return `${quote(mediaType)} as ${payload}: ${typeText(type)}${item === null ? '' : ` of ${typeText(item)}`}${encoded}`;
}

function alternativeText(alternative: SecurityAlternative): string {
  return alternative.length === 0
    ? 'anonymous'
    : alternative.map(({ scheme }) => quote(scheme)).join(' and ');
}

function schemeText(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case 'apiKey':
      return `apiKey ${scheme.place} ${quote(scheme.wireName)}`;
    case 'http':
      return `http ${quote(scheme.scheme)}`;
    case 'oauth2':
      return `oauth2 ${scheme.flows.map((flow) => flow.flow).join(' ')}`;
    case 'openIdConnect':
      return `openIdConnect ${quote(scheme.url)}`;
    case 'basic':
    case 'bearer':
    case 'mutualTLS':
      return scheme.kind;
    default:
      return unreachable(scheme);
  }
}

/** ` for "x-*"`; '' where a property may have any name. */
function namesText(names: ObjectType['names']): string {
  const forms = names?.map(({ parts }) => quote(parts.join('*')));
  return forms === undefined ? '' : ` for ${forms.join(', ')}`;
}

function namedTypeLines(type: NamedType, symbol: { readonly name: string } | undefined): string[] {
  const name = symbol === undefined ? '' : ` as ${symbol.name}`;
  const head = `type ${idText(type.id)}${name}${type.view === 'both' ? '' : ` (${type.view})`}`;
  switch (type.kind) {
    case 'object': {
      const rest =
        typeof type.additional === 'string'
          ? type.additional
          : `open to ${typeText(type.additional)}${namesText(type.names)}`;
      return [`${head} object ${rest}`, ...indent(type.properties.map(propertyText))];
    }
    case 'enum':
      return [
        `${head} ${type.open ? 'open ' : ''}enum ${type.base}`,
        ...indent(type.members.map((member) => json(member.value))),
      ];
    case 'tagged':
      return [
        `${head} tagged by ${quote(type.tag)}`,
        ...indent(
          type.variants.map(
            ({ values, type: variant }) => `${values.map(json).join(' | ')} = ${typeText(variant)}`,
          ),
        ),
        ...(type.fallback === null ? [] : [`  else ${typeText(type.fallback)}`]),
      ];
    case 'alias':
      return [`${head} = ${typeText(type.target)}`];
    default:
      return unreachable(type);
  }
}

function propertyText({ wireName, presence, type, access, secret, default: value }: Property): string {
  const notes = [
    ...(access === 'both' ? [] : [`${access} only`]),
    ...(secret ? ['secret'] : []),
    ...(value === undefined ? [] : [`default ${json(value)}`]),
  ];
  const note = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return `${quote(wireName)}${presence === 'optional' ? '?' : ''}: ${typeText(type)}${note}`;
}

/** A type reference in the notation of TypeScript, named types by their id. Its depth is bounded by the readers. */
export function typeText(type: TypeRef): string {
  switch (type.kind) {
    case 'ref':
      return idText(type.to);
    case 'scalar':
      return type.scalar;
    case 'literal':
      return json(type.value);
    case 'array':
      return `${grouped(type.items)}[]`;
    case 'tuple': {
      const items = type.items.map((item, at) => (at < type.required ? typeText(item) : `${grouped(item)}?`));
      return `[${[...items, ...(type.rest === null ? [] : [`...${grouped(type.rest)}[]`])].join(', ')}]`;
    }
    case 'map':
      return `map<${typeText(type.values)}>`;
    case 'nullable':
      return `${grouped(type.inner)} | null`;
    case 'union':
      return type.members.map(grouped).join(' | ');
    case 'intersection':
      return type.members.map(grouped).join(' & ');
    case 'unknown':
    case 'never':
      return type.kind;
    default:
      return unreachable(type);
  }
}

function grouped(type: TypeRef): string {
  const open = type.kind === 'nullable' || type.kind === 'union' || type.kind === 'intersection';
  return open ? `(${typeText(type)})` : typeText(type);
}

const idText = (id: TypeId): string => quote(id);

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/**
 * A name as it stands, or in quotes where it could be taken for something else. Control and direction characters
 * are written as escapes: a description must not be able to steer the terminal that it is shown on.
 */
function quote(name: string): string {
  if (/^[\w./{}#:@$~% +-]+$/.test(name) && name.trim() === name) return name;
  return json(name);
}

function json(value: JsonValue): string {
  return JSON.stringify(value).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
