import type { Body, Content, Operation, Parameter, TypeRef } from '../../../generator/ir/types.ts';
import { decodeHeader, decodePath, decodeQuery, decodeScalar, type Query } from './decode.ts';
import { follow, itemType, propertyType, shapeOf, type Types } from './follow.ts';
import type { Match } from './match.ts';
import { sample } from './sample.ts';

export interface FilePart {
  readonly fieldname: string;
  readonly originalname: string;
  readonly mimetype: string;
  readonly buffer: Uint8Array<ArrayBuffer>;
}

/** A body as a mock server says that it expects it. */
export type ExpectedBody =
  | { readonly kind: 'raw'; readonly contentType: string; readonly content: string | Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'multipart';
      readonly parts: { readonly [name: string]: unknown };
      readonly files: readonly FilePart[];
    };

export interface ExpectedRequest {
  /** Files of the suite by media type: sent where nothing says which bytes are expected. */
  readonly samples?: ReadonlyMap<string, File>;
  readonly query: Query;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: ExpectedBody | null;
}

/** What a caller passes, by the place it goes to; the client's own keys come later. */
export interface Arguments {
  readonly parameters: ReadonlyMap<Parameter, unknown>;
  readonly body: { readonly content: Content; readonly value: unknown } | null;
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the arguments out of the request that is expected. What it does not show, but must be sent, is made up. */
export function argumentsOf(
  types: Types,
  operation: Operation,
  match: Match,
  expected: ExpectedRequest,
): Arguments {
  const parameters = new Map<Parameter, unknown>();
  const named = new Set(
    operation.parameters.filter((each) => each.place === 'query').map((each) => each.wireName),
  );
  for (const parameter of operation.parameters) {
    const value = parameterValue(types, parameter, match, expected, named);
    if (value !== undefined) parameters.set(parameter, value);
  }
  return { parameters, body: operation.body === null ? null : bodyValue(types, operation.body, expected) };
}

function parameterValue(
  types: Types,
  parameter: Parameter,
  match: Match,
  expected: ExpectedRequest,
  named: ReadonlySet<string>,
): unknown {
  const value = expectedValue(types, parameter, match, expected, named);
  if (value !== undefined || parameter.presence === 'optional') return value;
  return sample(types, parameter.type);
}

function expectedValue(
  types: Types,
  parameter: Parameter,
  match: Match,
  expected: ExpectedRequest,
  named: ReadonlySet<string>,
): unknown {
  switch (parameter.place) {
    case 'path': {
      const raw = match.path.get(parameter.wireName);
      return raw === undefined ? undefined : decodePath(types, parameter, raw);
    }
    case 'query':
      return decodeQuery(
        types,
        parameter,
        expected.query,
        new Set([...named].filter((each) => each !== parameter.wireName)),
      );
    case 'header': {
      const text = expected.headers.get(parameter.wireName.toLowerCase());
      return text === undefined ? undefined : decodeHeader(types, parameter, text);
    }
    case 'cookie': {
      const cookies = expected.headers.get('cookie') ?? '';
      const pair = cookies.split(/;\s*/).find((each) => each.startsWith(`${parameter.wireName}=`));
      return pair === undefined
        ? undefined
        : decodeScalar(types, parameter.type, pair.slice(parameter.wireName.length + 1));
    }
    case 'querystring':
      return undefined;
    default:
      return parameter.place satisfies never;
  }
}

const mainType = (mediaType: string) => (mediaType.split(';')[0] ?? '').trim().toLowerCase();

/** The content that is meant: by the Content-Type header, else by the body's own type, else the first. */
function chooseContent(body: Body, expected: ExpectedRequest): Content | undefined {
  const wanted = [
    expected.headers.get('content-type') ?? '',
    expected.body?.kind === 'raw' ? expected.body.contentType : 'multipart/form-data',
  ].map(mainType);
  for (const mediaType of wanted) {
    const found = body.contents.find((content) => mainType(content.mediaType) === mediaType);
    if (found !== undefined) return found;
  }
  return body.contents[0];
}

function bodyValue(types: Types, body: Body, expected: ExpectedRequest): Arguments['body'] {
  const content = chooseContent(body, expected);
  if (content === undefined) return null;
  if (expected.body === null) {
    if (body.presence === 'optional') return null;
    const value = sample(types, content.type);
    return {
      content,
      value: isObject(value) ? { ...value, ...sampleFiles(types, content, expected) } : value,
    };
  }
  if (expected.body.kind === 'multipart') {
    return { content, value: multipartValue(types, content.type, expected.body) };
  }
  return { content, value: rawValue(types, content, expected.body) };
}

function rawValue(types: Types, content: Content, body: Extract<ExpectedBody, { kind: 'raw' }>): unknown {
  const { content: raw, contentType } = body;
  const text = typeof raw === 'string' ? raw : new TextDecoder().decode(raw);
  switch (content.payload) {
    case 'json':
      return JSON.parse(text);
    case 'jsonLines':
      if (shapeOf(types, content.type) === 'scalar') return text;
      return text
        .split('\n')
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line));
    case 'binary': {
      const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw;
      // Of a range the value has to say which type it is.
      return content.mediaType.includes('*') ? new Blob([bytes], { type: contentType }) : bytes;
    }
    case 'text':
      // A mock server writes a text body as a JSON value where it compares parsed bodies.
      return contentType === 'application/json'
        ? decodeScalar(types, content.type, String(JSON.parse(text)))
        : text;
    default:
      return text;
  }
}

/** A file for each part whose media type the suite has a sample of; two where the part is a list. */
function sampleFiles(types: Types, content: Content, { samples }: ExpectedRequest): object {
  return Object.fromEntries(
    content.parts.flatMap(({ wireName, mediaTypes }) => {
      const file = samples?.get(mediaTypes[0] ?? '');
      if (file === undefined) return [];
      return [[wireName, holdsList(types, content.type, wireName) ? [file, file] : file]];
    }),
  );
}

/** A value of a part: files where files are expected, and what was given for everything else. */
function multipartValue(types: Types, type: TypeRef, body: Extract<ExpectedBody, { kind: 'multipart' }>) {
  const value: { [name: string]: unknown } = Object.create(null);
  for (const [name, part] of Object.entries(body.parts)) {
    const partType = propertyType(types, type, name) ?? { kind: 'unknown' };
    value[name] = isObject(part) || Array.isArray(part) ? part : decodeScalar(types, partType, String(part));
  }
  for (const name of new Set(body.files.map((file) => file.fieldname))) {
    const files = body.files
      .filter((file) => file.fieldname === name)
      .map((file) => new File([file.buffer], file.originalname, { type: file.mimetype }));
    value[name] = holdsList(types, type, name) ? files : files[0];
  }
  return { ...value };
}

function holdsList(types: Types, type: TypeRef, name: string): boolean {
  const property = propertyType(types, type, name);
  if (property === null || shapeOf(types, property) !== 'array') return false;
  // A list of bytes is one file, not several.
  const item = follow(types, itemType(types, property, 0));
  return item.kind !== 'scalar' || item.scalar === 'binary' || item.scalar === 'string';
}
