import type { Content, NamedType, Operation, Parameter, TypeId, TypeRef, ValuePath } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import { resolveShape } from '../../passes/shape.ts';
import { alternativesOf } from '../../plan/clientOptions.ts';
import type { ParameterKey, Plan, PlannedOperation } from '../../plan/plan.ts';
import { objectKey, str } from './escape.ts';
import type { Imports } from './imports.ts';
import { responseReader } from './wireResponse.ts';

export interface WireContext {
  readonly plan: Plan;
  readonly imports: Imports;
  readonly types: ReadonlyMap<TypeId, NamedType>;
}

/** The literal that says how an operation goes on the wire (`OperationSpec` of the runtime). */
export function operationSpec(operation: Operation, planned: PlannedOperation, context: WireContext): string {
  const at = (place: Parameter['place']): readonly ParameterKey[] =>
    planned.parameters.filter(({ parameter }) => parameter.place === place);
  const headers = [
    ...at('header').map((parameter) => headerText(parameter, context)),
    ...planned.optionHeaders.map(({ parameter, option, field }) => {
      return `{ name: ${str(parameter.wireName)}, key: '', option: [${str(option)}, ${str(field)}] }`;
    }),
  ];
  const auth = alternativesOf(operation);
  const usual = JSON.stringify(auth) === JSON.stringify(context.plan.options.security);
  return object([
    ['op', str(`${operation.method} ${pathText(operation)}`)],
    ['server', planned.server === null ? '' : str(planned.server)],
    ['path', list(at('path').map((parameter) => pathParameter(parameter, context)))],
    [
      'query',
      list([
        ...at('query').map((p) => queryText(p, context)),
        ...at('querystring').map((p) => wholeQuery(p, context)),
      ]),
    ],
    ['headers', list(headers)],
    ['cookies', list(at('cookie').map((parameter) => cookieText(parameter, context)))],
    ['body', bodyEncoder(planned, context)],
    ['flat', planned.body.kind === 'flat' ? 'true' : ''],
    ['optionalBody', planned.body.kind !== 'none' && operation.body?.presence === 'optional' ? 'true' : ''],
    ['response', responseReader(operation, planned, context)],
    ['auth', usual ? '' : `[${auth.map((schemes) => `[${schemes.map(str).join(', ')}]`).join(', ')}]`],
    ['idempotencyHeader', operation.idempotencyHeader === '' ? '' : str(operation.idempotencyHeader)],
    ['redirect', isDownload(operation) ? `'follow'` : ''],
    ['secrets', list(secretNames(planned, context).map(str))],
  ]);
}

const pathText = (operation: Operation): string =>
  operation.path.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');

const object = (fields: readonly (readonly [string, string])[]): string =>
  `{ ${fields.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`])).join(', ')} }`;

const list = (items: readonly string[]): string => {
  const present = items.filter((item) => item !== '');
  return present.length === 0 ? '' : `[${present.join(', ')}]`;
};

/** A call of a style's function, without arguments at the end that are the default anyway. */
function style(
  imports: Imports,
  module: string,
  name: string,
  values: readonly (string | undefined)[],
): string {
  const last = values.findLastIndex((value) => value !== undefined);
  const given = values.slice(0, last + 1).map((value) => value ?? 'undefined');
  return `${imports.runtime(module, name)}(${given.join(', ')})`;
}

interface Named {
  readonly name: string;
  /** Undefined: the key is the name. */
  readonly key: string | undefined;
}

const named = ({ key, parameter }: ParameterKey): Named => ({
  name: str(parameter.wireName),
  key: key === parameter.wireName ? undefined : str(key),
});

const isScalar = (type: TypeRef, types: WireContext['types']): boolean => {
  const { kind } = resolveShape(type, types);
  return kind === 'scalar' || kind === 'literal' || kind === 'enum';
};

function pathParameter(entry: ParameterKey, { imports, types }: WireContext): string {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content')
    return codec.payload === 'json' ? style(imports, 'path', 'jsonPath', [name, key]) : '';
  const encode = codec.allowReserved ? imports.runtime('path', 'reservedPath') : undefined;
  const explode = codec.explode && !isScalar(type, types) ? 'true' : undefined;
  if (codec.kind === 'label') return style(imports, 'path', 'labelPath', [name, key, explode, encode]);
  if (codec.kind === 'matrix') return style(imports, 'path', 'matrixPath', [name, key, explode, encode]);
  const plain = key === undefined && explode === undefined && encode === undefined;
  return plain ? '' : style(imports, 'path', 'simplePath', [name, key, explode, encode]);
}

function queryText(entry: ParameterKey, { imports, types }: WireContext): string {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content') {
    return codec.payload === 'json'
      ? style(imports, 'styles', 'jsonQuery', [name, key])
      : formText(name, key, undefined, imports);
  }
  const encode = codec.allowReserved ? imports.runtime('styles', 'reserved') : undefined;
  if (codec.kind === 'deepObject') return style(imports, 'deep', 'deepObject', [name, key, encode]);
  const separated = codec.explode || isScalar(type, types) ? undefined : separators.get(codec.kind);
  if (separated === undefined) return formText(name, key, encode, imports);
  return style(imports, 'styles', separated, [name, key, undefined, encode]);
}

const separators: ReadonlyMap<string, string> = new Map([
  ['form', 'formList'],
  ['simple', 'formList'],
  ['space', 'spaceList'],
  ['pipe', 'pipeList'],
  ['tab', 'tabList'],
]);

/** The default: a bare name, for which the runtime has its own words. */
const formText = (
  name: string,
  key: string | undefined,
  encode: string | undefined,
  imports: Imports,
): string =>
  key === undefined && encode === undefined ? name : style(imports, 'query', 'form', [name, key, encode]);

function wholeQuery({ key, parameter }: ParameterKey, { imports }: WireContext): string {
  const isJson = parameter.codec.kind === 'content' && parameter.codec.payload === 'json';
  return style(imports, 'urlencoded', isJson ? 'jsonQuerystring' : 'formQuerystring', [str(key)]);
}

function headerText(entry: ParameterKey, { imports, types }: WireContext): string {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content' && codec.payload === 'json')
    return style(imports, 'header', 'jsonHeader', [name, key]);
  if (codec.kind !== 'content' && codec.explode && !isScalar(type, types)) {
    return style(imports, 'header', 'explodedHeader', [name, key]);
  }
  return key === undefined ? name : `{ name: ${name}, key: ${key} }`;
}

function cookieText(entry: ParameterKey, { imports, types }: WireContext): string {
  const { codec, type } = entry.parameter;
  const { name, key } = named(entry);
  if (codec.kind === 'content' && codec.payload === 'json')
    return style(imports, 'cookie', 'jsonCookie', [name, key]);
  const plain = codec.kind === 'content' || !codec.explode || isScalar(type, types);
  const encode =
    codec.kind !== 'content' && codec.allowReserved ? imports.runtime('cookie', 'cookieText') : undefined;
  return style(imports, 'cookie', 'formCookie', [name, key, plain ? undefined : 'true', encode]);
}

function bodyEncoder({ body }: PlannedOperation, context: WireContext): string {
  if (body.kind === 'none') return '';
  if (body.kind !== 'choice') return encoder(body.content, context);
  const entries = body.contents.map(
    (content) => `${objectKey(content.mediaType)}: ${encoder(content, context)}`,
  );
  return `${context.imports.runtime('choose', 'choose')}({ ${entries.join(', ')} })`;
}

/** A media type that is a range (`image/*`) names none that could be sent. */
const isRange = (mediaType: string): boolean => mediaType.includes('*');

function encoder(content: Content, { imports }: WireContext): string {
  const { mediaType, payload } = content;
  switch (payload) {
    case 'json':
      return mediaType === 'application/json' || isRange(mediaType)
        ? imports.runtime('body', 'json')
        : `${imports.runtime('body', 'jsonAs')}(${str(mediaType)})`;
    case 'form':
      return style(imports, 'urlencoded', 'urlencoded', [formParts(content, imports)]);
    case 'multipart':
      return style(imports, 'multipart', 'multipart', [
        multipartTypes(content) ?? (mediaType === 'multipart/form-data' ? undefined : '{}'),
        mediaType === 'multipart/form-data' || isRange(mediaType) ? undefined : str(mediaType),
      ]);
    case 'text':
    case 'xml':
    case 'events':
    case 'jsonLines':
      return `${imports.runtime('raw', 'text')}(${str(isRange(mediaType) ? 'text/plain' : mediaType)})`;
    case 'binary':
      return style(imports, 'raw', 'binary', [isRange(mediaType) ? undefined : str(mediaType)]);
    default:
      return unreachable(payload);
  }
}

/** Fields of a form that are not written in the default style. */
function formParts(content: Content, imports: Imports): string | undefined {
  const parts = content.parts.flatMap(({ wireName, codec }) => {
    if (codec === null) return [];
    const name = str(wireName);
    if (codec.kind === 'content')
      return codec.payload === 'json' ? [style(imports, 'styles', 'jsonQuery', [name])] : [];
    if (codec.kind === 'deepObject') return [style(imports, 'deep', 'deepObject', [name])];
    const separated = codec.explode ? undefined : separators.get(codec.kind);
    return [
      separated === undefined
        ? style(imports, 'query', 'form', [name])
        : style(imports, 'styles', separated, [name]),
    ];
  });
  return parts.length === 0 ? undefined : `[${parts.join(', ')}]`;
}

/** Parts with one media type of their own; of several, the caller says which (`part(value, { contentType })`). */
function multipartTypes(content: Content): string | undefined {
  const entries = content.parts.flatMap(({ wireName, mediaTypes }) => {
    const [only, other] = mediaTypes;
    return only === undefined || other !== undefined || isRange(only)
      ? []
      : [`${objectKey(wireName)}: ${str(only)}`];
  });
  return entries.length === 0 ? undefined : `{ ${entries.join(', ')} }`;
}

const redirects: ReadonlySet<unknown> = new Set([301, 302, 303, 307, 308, '3XX']);

/** The operation answers with a redirect to what the caller wants. */
function isDownload(operation: Operation): boolean {
  const isSafe = operation.method === 'GET' || operation.method === 'HEAD';
  return (
    isSafe &&
    operation.responses.some((response) => redirects.has(response.status))
  );
}

/** Keys and fields that the description marks as secret. */
function secretNames(planned: PlannedOperation, { types }: WireContext): readonly string[] {
  const parameters = planned.parameters.filter(({ parameter }) => parameter.secret).map(({ key }) => key);
  const type = planned.body.kind === 'flat' ? types.get(planned.body.type) : undefined;
  const fields = type?.kind === 'object' ? type.properties.filter((property) => property.secret) : [];
  return [...new Set([...parameters, ...fields.map((property) => property.wireName)])];
}

/** `['results_metadata', 'next_cursor']` */
const way = (path: ValuePath): string => `[${path.map(str).join(', ')}]`;

/** The call that makes the pager of an operation. */
export function pagerText(planned: PlannedOperation, imports: Imports): string {
  const { paging } = planned;
  if (paging === null) return '';
  const pager = (name: string, values: readonly string[]): string =>
    `${imports.runtime('page', name)}(${values.join(', ')})`;
  switch (paging.kind) {
    case 'cursor':
      return pager('cursorPages', [str(paging.parameter), way(paging.next), way(paging.items)]);
    case 'pageNumber': {
      const total = paging.total === null ? 'null' : way(paging.total);
      return pager('numberedPages', [str(paging.parameter), String(paging.first), total, way(paging.items)]);
    }
    case 'offset':
      return pager('offsetPages', [str(paging.parameter), way(paging.items)]);
    case 'link':
      return pager('linkPages', [way(paging.items)]);
    case 'nextUrl':
      return pager('urlPages', [way(paging.next), way(paging.items)]);
    default:
      return unreachable(paging);
  }
}
