import type { Operation, Parameter } from '../../ir/types.ts';
import { alternativesOf, isPlain } from '../../plan/clientOptions.ts';
import type { ParameterKey, PlannedOperation, PlannedServer } from '../../plan/plan.ts';
import { str } from './escape.ts';
import { type Brackets, call, type Code, list as codeList, object } from './layout.ts';
import { bodyEncoder } from './wireBody.ts';
import type { WireContext } from './wireContext.ts';
import { cookieText, headerText, pathParameter, queryText, wholeQuery } from './wireParameters.ts';
import { pager } from './wirePaging.ts';
import { errorReader, responseReader } from './wireResponse.ts';

/** The literal that says how an operation goes on the wire (`OperationSpec` of the runtime). */
export function operationSpec(
  operation: Operation,
  planned: PlannedOperation,
  context: WireContext,
): Brackets {
  const at = (place: Parameter['place']): readonly ParameterKey[] =>
    planned.parameters.filter(({ parameter }) => parameter.place === place);
  const headers = [
    ...at('header').map((parameter) => headerText(parameter, context)),
    ...planned.optionHeaders.map(({ parameter, option, field }) =>
      object([
        ['name', str(parameter.wireName)],
        ['key', "''"],
        ['option', codeList([str(option), str(field)])],
      ]),
    ),
  ];
  const query = [
    ...at('query').map((parameter) => queryText(parameter, context)),
    ...at('querystring').map((parameter) => wholeQuery(parameter, context)),
  ];
  const server = context.plan.options.servers.find(({ name }) => name === planned.server);
  const auth = alternativesOf(operation);
  const usual = JSON.stringify(auth) === JSON.stringify(context.plan.options.security);
  const fields: readonly (readonly [string, Code])[] = [
    ['op', str(`${operation.method} ${pathText(operation)}`)],
    ['server', planned.server === null ? '' : serverOf(planned.server, server, context)],
    ['path', pathWriter(operation, at('path'), context)],
    ['query', parameterWriter('query', 'queryParameters', query, context)],
    ['headers', parameterWriter('header', 'headerParameters', headers, context)],
    [
      'cookies',
      parameterWriter(
        'cookie',
        'cookieParameters',
        at('cookie').map((parameter) => cookieText(parameter, context)),
        context,
      ),
    ],
    ['body', bodyWriter(operation, planned, context)],
    ['response', responseReader(operation, planned, context)],
    ['error', errorReader(planned, context)],
    ['auth', usual ? '' : codeList(auth.map((schemes) => codeList(schemes.map(str))))],
    [
      'idempotency',
      operation.idempotencyHeader === ''
        ? ''
        : call(context.imports.runtime('idempotency', 'idempotencyKey'), [str(operation.idempotencyHeader)]),
    ],
    ['redirect', isDownload(operation) ? "'follow'" : ''],
    ['pager', pager(planned, context.imports)],
    ['secrets', list(secretNames(planned, context).map(str))],
  ];
  return object(fields.filter(([, code]) => code !== ''));
}

/** The base URL of a server that only some operations are sent to. */
function serverOf(name: string, server: PlannedServer | undefined, { imports }: WireContext): Code {
  const url = server !== undefined && isPlain(server) ? [str(server.url)] : [];
  const write = server?.isRelative ? 'relativeServer' : 'serverOf';
  return call(imports.runtime('server', write), [str(name), ...url]);
}

/** What writes the body down; '' where there is none. */
function bodyWriter(operation: Operation, planned: PlannedOperation, context: WireContext): Code {
  const { imports } = context;
  const encoder = bodyEncoder(planned, context);
  if (encoder === '') return '';
  if (planned.body.kind !== 'flat') return call(imports.runtime('body', 'wholeBody'), [encoder]);
  // A flat body that may be missing is so when none of its properties is given.
  const isOptional = operation.body?.presence === 'optional';
  const encode = isOptional ? call(imports.runtime('optional', 'optional'), [encoder]) : encoder;
  const isForm = ['form', 'multipart'].includes(planned.body.content.payload);
  return call(imports.runtime('body', isForm ? 'flatForm' : 'flatBody'), [encode]);
}

const pathText = (operation: Operation): string =>
  operation.path.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');

/** What writes the path down; '' where it is the text of the template. */
function pathWriter(operation: Operation, parameters: readonly ParameterKey[], context: WireContext): Code {
  const isText =
    /^\/[^{#]*$/.test(pathText(operation)) && !/[/\\](\.|%2e){1,2}([/\\?]|$)/i.test(pathText(operation));
  if (isText) return '';
  const written = parameters.map((parameter) => pathParameter(parameter, context));
  return call(
    context.imports.runtime('path', 'pathParameters'),
    written.filter((code) => code !== ''),
  );
}

/** What writes the parameters of one place down; '' where there are none. */
const parameterWriter = (
  module: string,
  name: string,
  items: readonly Code[],
  { imports }: WireContext,
): Code => (items.length === 0 ? '' : call(imports.runtime(module, name), items));

/** A list without what is left to the default; '' when nothing is left. */
const list = (items: readonly Code[]): Code => {
  const present = items.filter((item) => item !== '');
  return present.length === 0 ? '' : codeList(present);
};

const redirects: ReadonlySet<unknown> = new Set([301, 302, 303, 307, 308, '3XX']);

/** The operation answers with a redirect to what the caller wants. */
function isDownload(operation: Operation): boolean {
  const isSafe = operation.method === 'GET' || operation.method === 'HEAD';
  return isSafe && operation.responses.some((response) => redirects.has(response.status));
}

/** Keys and fields that the description marks as secret. */
function secretNames(planned: PlannedOperation, { types }: WireContext): readonly string[] {
  const parameters = planned.parameters.filter(({ parameter }) => parameter.secret).map(({ key }) => key);
  const type = planned.body.kind === 'flat' ? types.get(planned.body.type) : undefined;
  const fields = type?.kind === 'object' ? type.properties.filter((property) => property.secret) : [];
  return [...new Set([...parameters, ...fields.map((property) => property.wireName)])];
}
