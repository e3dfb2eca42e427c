import type { LapConfig } from '../../../config/options.ts';
import { emptyDoc, type Api, type Server } from '../../../ir/types.ts';
import { groupOf } from '../groups.ts';
import type { LapDocument, LapEndpoint } from '../tree.ts';
import { alternativesOf, authAssumption, readAuth } from './auth.ts';
import type { Lowering } from './context.ts';
import { type DocumentFacts, lowerOperation } from './operation.ts';
import { pathVariables } from './paths.ts';
import { lowerDeclaration } from './types.ts';
import { usualNames } from './usualNames.ts';

export interface LowerOptions {
  readonly lap?: LapConfig | undefined;
  readonly baseUrl?: string | undefined;
}

/** Everything of an API but what `Lowering` collects on the way. */
export type LoweredApi = Omit<Api, 'types' | 'assumptions'>;

const httpMethods: ReadonlySet<string> = new Set(
  'GET HEAD POST PUT PATCH DELETE OPTIONS TRACE QUERY'.split(' '),
);

/** Says what a document means as an API. Documents of one file are one API; the first one gives its name. */
export function lowerDocuments(
  documents: readonly LapDocument[],
  options: LowerOptions,
  lowering: Lowering,
): LoweredApi | null {
  const [first] = documents;
  if (first === undefined) return null;
  lowerDeclarations(documents, lowering);
  const authText = options.lap?.auth ?? first.auth?.text ?? '';
  const authSpan = first.auth?.span ?? first.span;
  const auth = readAuth(authText, authSpan, lowering);
  for (const assumption of authAssumption(auth.names, authText, lowering.origin(authSpan)))
    lowering.assume(assumption);
  const shared = {
    overrides: options.lap?.locations,
    credentials: auth.credentials,
    security: alternativesOf(auth.names),
    hasTags: documents.some(hasOwnGroups),
  };
  const numbers = new Map<string, number>();
  const operations = documents.flatMap((document) => {
    const facts = { ...shared, ...commonFacts(document) };
    return document.endpoints
      .filter((endpoint) => isHttp(endpoint, lowering))
      .map((endpoint) => lowerOperation(endpoint, nextNumber(endpoint, numbers), facts, lowering));
  });
  reportRepeated(documents, numbers, lowering);
  assumeOverall(documents, lowering);
  return {
    title: first.title?.text.trim() ?? '',
    version: first.version?.text.trim() ?? '',
    doc: emptyDoc,
    format: 'lap',
    servers: serversOf(first, options, lowering),
    securitySchemes: [...lowering.schemes.values()],
    tags: [],
    operations,
    webhooks: [],
  };
}

function commonFacts(
  document: LapDocument,
): Pick<DocumentFacts, 'commonFields' | 'commonIsQuery' | 'usualNames'> {
  const commonIsQuery = document.endpoints.some(({ method }) => method === 'GET' || method === 'DELETE');
  return { commonFields: document.commonFields ?? [], commonIsQuery, usualNames: usualNames(document) };
}

/** Groups that differ from what the paths give are the author's own. */
const hasOwnGroups = (document: LapDocument): boolean =>
  document.endpoints.some(({ group, path }) => group !== groupOf(path));

function isHttp(endpoint: LapEndpoint, lowering: Lowering): boolean {
  const { method } = endpoint;
  if (httpMethods.has(method)) return true;
  lowering.reportOnce('lap/method', method, { method }, endpoint.span);
  return false;
}

/** Descriptions may name METHOD and path several times (AWS: everything is `POST /`). */
function nextNumber(endpoint: LapEndpoint, numbers: Map<string, number>): number {
  const name = `${endpoint.method} ${endpoint.path}`;
  const number = (numbers.get(name) ?? 0) + 1;
  numbers.set(name, number);
  return number;
}

/** One message per repeated pair, at the second one. */
function reportRepeated(
  documents: readonly LapDocument[],
  numbers: ReadonlyMap<string, number>,
  lowering: Lowering,
): void {
  const firsts = new Map<string, LapEndpoint>();
  const reported = new Set<string>();
  for (const endpoint of documents.flatMap((document) => document.endpoints)) {
    const operation = `${endpoint.method} ${endpoint.path}`;
    const first = firsts.get(operation);
    const times = numbers.get(operation) ?? 0;
    if (first === undefined) firsts.set(operation, endpoint);
    else if (times > 1 && !reported.has(operation)) {
      const related = [{ message: 'first', origin: lowering.origin(first.span) }];
      lowering.report('lap/duplicate-endpoint', { operation, times }, endpoint.span, related);
      reported.add(operation);
    }
  }
}

function serversOf(document: LapDocument, options: LowerOptions, lowering: Lowering): readonly Server[] {
  const url = options.baseUrl ?? document.base?.text.trim() ?? '';
  const span = document.base?.span ?? document.span;
  const origin = lowering.origin(span);
  if (url === '') {
    const text = 'the document has no @base: the base URL is a required option of the client';
    lowering.assume({ rule: 'lap/base', operation: null, subject: '@base', text, origin });
    return [];
  }
  const variables = [...pathVariables(url)].map((name) => ({
    name,
    presence: 'required' as const,
    default: '',
    values: [],
    description: '',
  }));
  return [{ url, name: '', description: '', variables, origin }];
}

/** Says in one sentence each what holds for the whole document. */
function assumeOverall(documents: readonly LapDocument[], lowering: Lowering): void {
  const [first] = documents;
  const returns = documents.flatMap((document) => document.endpoints.flatMap((endpoint) => endpoint.returns));
  if (first === undefined || returns.length === 0) return;
  const origin = lowering.origin(first.span);
  const unknown = returns.filter(
    ({ code, fields }) => fields === null && !/^(?:204|205|304)$/.test(code),
  ).length;
  const say = (rule: string, subject: string, text: string): void =>
    lowering.assume({ rule, operation: null, subject, text, origin });
  say('lap/response-presence', 'responses', 'every field of a response is taken to be there');
  if (unknown > 0)
    say(
      'lap/response-unknown',
      'responses',
      `${unknown} responses have no described body: their type is unknown`,
    );
}

function lowerDeclarations(documents: readonly LapDocument[], lowering: Lowering): void {
  const seen = new Set<string>();
  for (const declaration of documents.flatMap((document) => document.types)) {
    const { name, span } = declaration;
    if (seen.has(name)) lowering.report('lap/duplicate-type', { name }, span);
    else lowerDeclaration(declaration, lowering);
    seen.add(name);
  }
}
