import { emptyDoc, operationId, type Operation, type SecurityAlternative } from '../../../ir/types.ts';
import { idempotencyHeader } from '../../idempotencyHeader.ts';
import type { LapEndpoint } from '../tree.ts';
import { alternativesOf, type Credential, readAuth } from './auth.ts';
import { lowerBody } from './body.ts';
import type { Lowering } from './context.ts';
import { type Located, locate, type LocationFacts, type LocationRule } from './locations.ts';
import { lowerParameters } from './parameters.ts';
import { pathParts, pathVariables } from './paths.ts';
import { lowerResponses } from './responses.ts';

/** What an operation needs to know of its document. */
export interface DocumentFacts extends Omit<LocationFacts, 'operation' | 'example' | 'credentials'> {
  readonly credentials: readonly Credential[];
  readonly security: readonly SecurityAlternative[];
  /** Groups become tags only where the author did not just repeat the paths. */
  readonly hasTags: boolean;
}

/** @param number how often METHOD and path have occurred, this endpoint included */
export function lowerOperation(
  endpoint: LapEndpoint,
  number: number,
  facts: DocumentFacts,
  lowering: Lowering,
): Operation {
  const name = `${endpoint.method} ${endpoint.path}`;
  const id = operationId(number === 1 ? name : `${name} #${number}`);
  const path = slashed(endpoint, lowering);
  const own = endpoint.auth === null ? null : readAuth(endpoint.auth.text, endpoint.auth.span, lowering);
  const example = parseExample(endpoint, lowering);
  const located = locate(endpoint, { ...facts, operation: id, example });
  for (const entry of located) assumeLocation(entry, id, lowering);
  const parameters = lowerParameters(located, pathVariables(path), id, endpoint.span, lowering);
  return {
    id,
    operationId: '',
    tags: facts.hasTags ? [endpoint.group] : [],
    method: endpoint.method,
    path: pathParts(path),
    parameters,
    body: lowerBody(endpoint, located, id, example, lowering),
    responses: lowerResponses(endpoint, id, lowering),
    security: own === null ? facts.security : alternativesOf(own.names),
    servers: [],
    paging: null,
    idempotencyHeader: idempotencyHeader(parameters),
    extensions: {},
    doc: { ...emptyDoc, summary: endpoint.description?.text ?? '' },
    origin: lowering.origin(endpoint.span),
  };
}

/** A path begins with `/`. */
function slashed(endpoint: LapEndpoint, lowering: Lowering): string {
  const { path } = endpoint;
  if (path.startsWith('/')) return path;
  lowering.report('lap/path', { path }, endpoint.span);
  return `/${path}`;
}

/** The example as JSON; undefined where there is none or it cannot be read. */
function parseExample(endpoint: LapEndpoint, lowering: Lowering): unknown {
  if (endpoint.example === null) return undefined;
  try {
    return JSON.parse(endpoint.example.text);
  } catch {
    lowering.report('lap/example', { text: endpoint.example.text }, endpoint.example.span);
    return undefined;
  }
}

const reasons: { readonly [R in Exclude<LocationRule, 'config' | 'said'>]: string } = {
  'second-of-name': 'a second entry of one name is a property of the body',
  'header-name': 'its name is that of a header',
  'query-by-method': 'the method has no body',
  'body-by-example': 'the example has a key of this name',
  'query-before-parameter': 'it stands before an entry that is no property of the body',
  'query-beside-array': 'the body of the example is an array',
  'query-common': 'it is common to all operations, and some of them have no body',
  'query-usual': 'nearly every operation without a body has it',
  'body-by-method': 'the method has a body',
};

function assumeLocation(entry: Located, operation: Operation['id'], lowering: Lowering): void {
  if (entry.rule === 'config' || entry.rule === 'said') return;
  const { wireName, location, param } = entry;
  const text = `${wireName} is sent in the ${location}: ${reasons[entry.rule]}`;
  const origin = lowering.origin(param.span);
  lowering.assume({ rule: `lap/location-${location}`, operation, subject: wireName, text, origin });
}
