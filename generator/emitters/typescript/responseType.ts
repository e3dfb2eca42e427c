import { StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph';
import type { Content, NamedType, Operation, Response, Status, TypeId, TypeRef } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import { itemsOf, propertiesOf } from '../../passes/shape.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { ident, key } from './escape.ts';
import { type TypeContext, typeText, unionText } from './typeText.ts';

type Types = ReadonlyMap<TypeId, NamedType>;

const alias = (name: string, type: string, leadingTrivia = ''): TypeAliasDeclarationStructure => ({
  kind: StructureKind.TypeAlias,
  name: ident(name),
  isExported: true,
  type,
  leadingTrivia,
});

/** Response, error and reply types of an operation, as far as no declaration of a model stands for them. */
export function answerStructures(
  operation: Operation,
  planned: PlannedOperation,
  context: TypeContext,
): readonly TypeAliasDeclarationStructure[] {
  const [first] = planned.results;
  const response =
    planned.ownResponse === null
      ? [alias(planned.names.response, resultText(operation, planned, context), answerDoc(first))]
      : [];
  const reply = needsReply(planned)
    ? [alias(planned.names.reply, replyText(operation, planned, context))]
    : [];
  return [...response, ...reply, alias(planned.names.error, errorText(planned, context))];
}

/** What the author says of the answer, where it is more than that there is one. */
function answerDoc(response: Response | undefined): string {
  if (response === undefined || response.doc.description.split(/\s+/).length < 4) return '';
  return docComment(response.doc);
}

/** What a call resolves to, over all successful answers. */
function resultText(operation: Operation, planned: PlannedOperation, context: TypeContext): string {
  const isUnknown = (response: Response): boolean =>
    hasBody(operation, response) && response.contents.some(takesAll);
  if (planned.results.length === 0 || planned.results.some(isUnknown)) return 'unknown';
  const texts = planned.results.map((response) => answerText(operation, response, context));
  const [only] = texts;
  // `void` alone is a call without a result; beside others it would not be told apart.
  if (texts.length === 1 && only === 'undefined') return 'void';
  return unionText(texts);
}

/** The value of one answer: `undefined` where it has no body. */
function answerText(operation: Operation, response: Response, context: TypeContext): string {
  if (!hasBody(operation, response)) return 'undefined';
  // Beside `unknown` no other type counts; writing one would import it.
  if (response.contents.some(takesAll)) return 'unknown';
  return unionText(response.contents.map((content) => contentText(content, context)));
}

/** Nothing is known of a content: its type takes in those of all contents beside it. */
const takesAll = ({ payload, type }: Content): boolean => payload === 'json' && type.kind === 'unknown';

/** Whether an answer can have a body (RFC 9110 sections 9.3.2, 15.3.5, 15.3.6). */
export const hasBody = (operation: Operation, response: Response): boolean =>
  operation.method !== 'HEAD' &&
  response.status !== 204 &&
  response.status !== 205 &&
  response.contents.length > 0;

function contentText(content: Content, context: TypeContext): string {
  const { imports } = context;
  switch (content.payload) {
    case 'json':
      return typeText(content.type, context, 'response');
    case 'events':
      return `${imports.runtimeType('sse', 'EventStream')}<${typeText(streamItem(content), context, 'response')}>`;
    case 'jsonLines':
      return `${imports.runtimeType('stream', 'Stream')}<${typeText(streamItem(content), context, 'response')}>`;
    case 'text':
    case 'xml':
    case 'form':
      return 'string';
    case 'binary':
    case 'multipart':
      return 'Blob';
    default:
      return unreachable(content.payload);
  }
}

const streamItem = (content: Content): TypeRef => content.item ?? content.type;

/** `withResponse()` says more than the body where statuses differ or headers are described. */
const needsReply = (planned: PlannedOperation): boolean =>
  planned.results.length > 1 || planned.results.some((response) => response.headers.length > 0);

function replyText(operation: Operation, planned: PlannedOperation, context: TypeContext): string {
  const reply = context.imports.runtimeType('types', 'Reply');
  const listed = planned.results.filter(({ status }) => typeof status === 'number');
  const texts = planned.results.map((response) => {
    const status = typeof response.status === 'number' ? String(response.status) : 'number';
    const value = answerText(operation, response, context);
    const headers = headersText(response, context);
    return `${reply}<${listed.length === 0 ? 'number' : status}, ${value}${headers === '' ? '' : `, ${headers}`}>`;
  });
  return unionText(texts);
}

function headersText(response: Response, context: TypeContext): string {
  if (response.headers.length === 0) return '';
  const fields = response.headers.map((header) => {
    const name = key(header.wireName.toLowerCase());
    return `${name}: ${header.presence === 'required' ? 'string' : 'string | null'}`;
  });
  return `${context.imports.runtimeType('types', 'ReplyHeaders')}<{ ${[...new Set(fields)].join('; ')} }>`;
}

/** Error answers by status, those with equal bodies together; whatever else a server may answer has an unknown body. */
function errorText(planned: PlannedOperation, context: TypeContext): string {
  const apiError = context.imports.runtimeType('errors', 'ApiError');
  const bodies = planned.errors.map((response) => ({
    status: response.status,
    body: errorBody(response, context),
  }));
  const exact = bodies.every(({ status }) => typeof status === 'number');
  // A single status of which nothing is known is like every status that is not listed.
  const told = exact ? bodies.filter(({ body }) => body !== 'unknown') : bodies;
  const listed = told.map(({ status }) => status);
  const byBody = new Map<string, string[]>();
  const add = (status: Status, body: string): void => {
    byBody.set(body, [...(byBody.get(body) ?? []), statusText(status, listed, context)]);
  };
  for (const { status, body } of told) add(status, body);
  if (!listed.includes('default')) add('default', 'unknown');
  return unionText([...byBody].map(([body, statuses]) => `${apiError}<${unionText(statuses)}, ${body}>`));
}

function errorBody(response: Response, context: TypeContext): string {
  if (response.contents.some(takesAll)) return 'unknown';
  const texts = response.contents.map((content) =>
    content.payload === 'json' ? typeText(content.type, context, 'response') : 'string',
  );
  return texts.length === 0 ? 'unknown' : unionText(texts);
}

/** A range is its members without those listed by themselves; `default` is all that is left. */
function statusText(status: Status, listed: readonly Status[], context: TypeContext): string {
  if (typeof status === 'number') return String(status);
  const type = (name: string): string => context.imports.runtimeType('status', name);
  const within = (from: number, to: number): readonly string[] =>
    listed.filter((one) => typeof one === 'number' && one >= from && one < to).map(String);
  if (status === '4XX') return excluding(type('ClientErrorStatus'), within(400, 500));
  if (status === '5XX') return excluding(type('ServerErrorStatus'), within(500, 600));
  const ranges = [
    ...(listed.includes('4XX') ? [type('ClientErrorStatus')] : within(400, 500)),
    ...(listed.includes('5XX') ? [type('ServerErrorStatus')] : within(500, 600)),
  ];
  return excluding(type('ErrorStatus'), ranges);
}

const excluding = (type: string, listed: readonly string[]): string =>
  listed.length === 0 ? type : `Exclude<${type}, ${listed.join(' | ')}>`;

/** Type arguments of the promise a call returns: response, error, and the reply where it says more. */
export function promiseArguments(planned: PlannedOperation): readonly string[] {
  const { names } = planned;
  const own = [ident(names.response), ident(names.error)];
  return needsReply(planned) ? [...own, ident(names.reply)] : own;
}

/** Type of one item of a paged result. */
export function itemText(planned: PlannedOperation, types: Types, context: TypeContext): string {
  const response = planned.results.find((result) => result.contents.length > 0);
  let at: TypeRef = response?.contents[0]?.type ?? { kind: 'unknown' };
  for (const name of planned.paging?.items ?? []) {
    at = propertiesOf(at, types).find((property) => property.wireName === name)?.type ?? { kind: 'unknown' };
  }
  return typeText(itemsOf(at, types) ?? { kind: 'unknown' }, context, 'response');
}
