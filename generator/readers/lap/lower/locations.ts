import type { LapConfig } from '../../../config/options.ts';
import type { LapEndpoint, LapParam } from '../tree.ts';
import type { Credential } from './auth.ts';
import { isHeaderLike, withoutHeaderPrefix } from './headerNames.ts';
import { pathVariables } from './paths.ts';

export type Location = 'path' | 'query' | 'header' | 'cookie' | 'body';

/** Which rule decided where an entry goes; `said` and `config` are no assumptions. */
export type LocationRule =
  | 'config'
  | 'said'
  | 'second-of-name'
  | 'header-name'
  | 'query-by-method'
  | 'body-by-example'
  | 'query-before-parameter'
  | 'query-beside-array'
  | 'query-common'
  | 'query-usual'
  | 'body-by-method';

export interface Located {
  readonly param: LapParam;
  readonly wireName: string;
  readonly required: boolean;
  readonly location: Location;
  readonly rule: LocationRule;
}

export interface LocationFacts {
  /** `POST /v1/users`, as the config names operations. */
  readonly operation: string;
  readonly overrides: LapConfig['locations'];
  readonly credentials: readonly Credential[];
  readonly commonFields: readonly LapParam[];
  /** Whether a common field occurs where no body can hold it. */
  readonly commonIsQuery: boolean;
  /** Names that nearly every operation without a body has. */
  readonly usualNames: ReadonlySet<string>;
  /** The parsed `@example_request`, undefined where there is none. */
  readonly example: unknown;
}

const withoutBody: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

/** What the rules look at besides one entry. */
interface Evidence {
  readonly variables: ReadonlySet<string>;
  /** Properties of a body are likely. */
  readonly hasBody: boolean;
  /** A body is possible (RFC 9110 section 9.3 gives it no meaning for GET and HEAD). */
  readonly takesBody: boolean;
  readonly facts: LocationFacts;
}

/**
 * Says where each entry of an endpoint goes, which LAP does not. Lists are written parameters first, then body
 * properties; the rules are tried in this order: a name's second occurrence is a body property; a name in the path;
 * a header's name; the method; what nearly every operation without a body has, and what stands before a known
 * parameter, is none of the body.
 * Credentials are left out: they are options of the client.
 */
export function locate(endpoint: LapEndpoint, facts: LocationFacts): readonly Located[] {
  const variables = pathVariables(endpoint.path);
  const { method } = endpoint;
  const takesBody = method !== 'GET' && method !== 'HEAD';
  const evidence = { variables, hasBody: !withoutBody.has(method), takesBody, facts };
  const required = endpoint.required ?? [];
  const optional = endpoint.optional ?? [];
  const repeated = repeatedNames([...required, ...optional]);
  const seen = new Set<string>();
  const located = [
    ...locateList(required, true, repeated, seen, evidence),
    ...locateList(optional, false, repeated, seen, evidence),
  ];
  const bodyParams = endpoint.body?.kind === 'params' ? endpoint.body.params : [];
  const said = bodyParams.map((param): Located => {
    return { param, wireName: param.name, required: false, location: 'body', rule: 'said' };
  });
  return [...located, ...said, ...locateCommon(seen, evidence)];
}

function repeatedNames(params: readonly LapParam[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of params) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}

/** @param seen names that were met already; those of the list are added */
function locateList(
  params: readonly LapParam[],
  required: boolean,
  repeated: ReadonlySet<string>,
  seen: Set<string>,
  evidence: Evidence,
): readonly Located[] {
  const isFirst = params.map(({ name }) => {
    const first = !seen.has(name);
    seen.add(name);
    return first;
  });
  const lastParameter = params.findLastIndex(
    (param, index) =>
      isFirst[index] === true && (repeated.has(param.name) || isParameter(param, evidence.facts)),
  );
  return params.flatMap((param, index) => {
    const first = isFirst[index] === true;
    if (first && isCredential(param, evidence.facts)) return [];
    const found = first ? locationOf(param, index < lastParameter, evidence) : locationOfSecond(evidence);
    return [{ param, wireName: withoutHeaderPrefix(param.name), required, ...found }];
  });
}

type Found = Pick<Located, 'location' | 'rule'>;

const locationOfSecond = ({ takesBody }: Evidence): Found =>
  takesBody ? { location: 'body', rule: 'second-of-name' } : { location: 'query', rule: 'query-by-method' };

function locationOf(
  param: LapParam,
  isBeforeParameter: boolean,
  { variables, hasBody, facts }: Evidence,
): Found {
  const { name } = param;
  const told = override(name, facts);
  if (told !== null) return { location: told, rule: 'config' };
  if (variables.has(name)) return { location: 'path', rule: 'said' };
  if (withoutHeaderPrefix(name) !== name) return { location: 'header', rule: 'said' };
  if (isHeaderLike(name)) return { location: 'header', rule: 'header-name' };
  if (!hasBody) {
    return hasOwn(facts.example, name)
      ? { location: 'body', rule: 'body-by-example' }
      : { location: 'query', rule: 'query-by-method' };
  }
  if (facts.usualNames.has(name)) return { location: 'query', rule: 'query-usual' };
  if (isBeforeParameter) return { location: 'query', rule: 'query-before-parameter' };
  if (Array.isArray(facts.example)) return { location: 'query', rule: 'query-beside-array' };
  return { location: 'body', rule: 'body-by-method' };
}

/** Common fields are those of nearly every endpoint; an endpoint that lists the name itself knows better. */
function locateCommon(listed: ReadonlySet<string>, evidence: Evidence): readonly Located[] {
  const { facts, variables } = evidence;
  return facts.commonFields
    .filter((param) => !listed.has(param.name) && !isCredential(param, facts))
    .map((param) => {
      const found = locationOf(param, false, evidence);
      const isQuery = found.rule === 'body-by-method' && facts.commonIsQuery;
      const location: Found = isQuery ? { location: 'query', rule: 'query-common' } : found;
      const required = variables.has(param.name);
      return { param, wireName: withoutHeaderPrefix(param.name), required, ...location };
    });
}

const isCredential = (param: LapParam, facts: LocationFacts): boolean =>
  facts.credentials.some((credential) => credential.wireName === param.name);

const isParameter = (param: LapParam, facts: LocationFacts): boolean =>
  isHeaderLike(param.name) || withoutHeaderPrefix(param.name) !== param.name || isCredential(param, facts);

function override(name: string, facts: LocationFacts): Location | null {
  const { overrides = {}, operation } = facts;
  for (const key of [operation, '*']) {
    const places = Object.hasOwn(overrides, key) ? overrides[key] : undefined;
    if (places !== undefined && Object.hasOwn(places, name)) return places[name] ?? null;
  }
  return null;
}

const hasOwn = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name);
