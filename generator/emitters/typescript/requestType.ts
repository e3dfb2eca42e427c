import { type PropertySignatureStructure, StructureKind } from 'ts-morph';
import type { Body, Content, NamedType, Operation, TypeId } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import type { ParameterKey, PlannedOperation } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { ident, str } from './escape.ts';
import { objectBody, propertyStructure, type TypeStructure } from './models.ts';
import { type TypeContext, typeText, unionText } from './typeText.ts';

type Types = ReadonlyMap<TypeId, NamedType>;

/** The type of an operation's parameter object. */
export function requestStructure(
  operation: Operation,
  planned: PlannedOperation,
  types: Types,
  context: TypeContext,
): TypeStructure {
  const own = { name: ident(planned.names.request), isExported: true };
  const parameters = planned.parameters.map((parameter) => parameterProperty(parameter, context));
  const { body } = planned;
  if (body.kind === 'choice') {
    const fixed = parameters.map(signatureText).join(' ');
    const bodies = body.contents.map((content, at) =>
      choiceText(operation.body, content, at === 0, fixed, context),
    );
    return { ...own, kind: StructureKind.TypeAlias, type: unionText(bodies) };
  }
  const flat = body.kind === 'flat' ? types.get(body.type) : undefined;
  const inner =
    flat?.kind === 'object' && body.kind === 'flat' && body.own ? objectBody(flat, context).properties : [];
  const bodyKey =
    body.kind === 'key' && operation.body !== null
      ? [bodyProperty(operation.body, body.content, context)]
      : [];
  const properties = [...parameters, ...bodyKey, ...(inner ?? [])];
  if (body.kind === 'flat' && !body.own) {
    const base = typeText({ kind: 'ref', to: body.type }, context, 'request');
    return properties.length === 0
      ? { ...own, kind: StructureKind.TypeAlias, type: base }
      : { ...own, kind: StructureKind.Interface, extends: [base], properties };
  }
  // An interface without properties takes anything, a misplaced options object too.
  if (properties.length === 0)
    return { ...own, kind: StructureKind.TypeAlias, type: 'Record<string, never>' };
  return { ...own, kind: StructureKind.Interface, properties };
}

function parameterProperty(
  { key, parameter }: ParameterKey,
  context: TypeContext,
): PropertySignatureStructure {
  return propertyStructure({ ...parameter, wireName: key }, context, 'request');
}

function bodyProperty(body: Body, content: Content, context: TypeContext): PropertySignatureStructure {
  const text = bodyText(content, context);
  const optional = body.presence === 'optional';
  return {
    kind: StructureKind.PropertySignature,
    name: 'body',
    hasQuestionToken: optional,
    type: optional ? unionText([text, 'undefined']) : text,
    leadingTrivia: docComment(body.doc),
  };
}

/** What a caller passes as a body of one media type. */
function bodyText(content: Content, context: TypeContext): string {
  // A type is written only where it is used: writing it imports it.
  const type = (): string => typeText(content.type, context, 'request');
  switch (content.payload) {
    case 'json':
      return type();
    case 'form':
      return unionText([type(), 'URLSearchParams']);
    case 'multipart':
      return unionText([type(), 'FormData']);
    case 'text':
    case 'xml':
    case 'events':
    case 'jsonLines':
      return 'string';
    case 'binary':
      return unionText([context.imports.runtimeType('types', 'Upload'), 'string']);
    default:
      return unreachable(content.payload);
  }
}

/** `{ id: string; contentType: 'text/csv'; body: string }`; the first media type need not be named. */
function choiceText(
  body: Body | null,
  content: Content,
  first: boolean,
  fixed: string,
  context: TypeContext,
): string {
  const optional = body?.presence === 'optional';
  const type = unionText([bodyText(content, context), ...(optional ? ['undefined'] : [])]);
  const contentType = `contentType${first ? '?' : ''}: ${str(content.mediaType)}${first ? ' | undefined' : ''};`;
  return [
    '{',
    ...(fixed === '' ? [] : [fixed]),
    contentType,
    `body${optional ? '?' : ''}: ${type}`,
    '}',
  ].join(' ');
}

const signatureText = (property: PropertySignatureStructure): string =>
  `${property.name}${property.hasQuestionToken === true ? '?' : ''}: ${String(property.type)};`;
