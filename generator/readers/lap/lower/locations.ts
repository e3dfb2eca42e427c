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
  /** The parsed `@example_request`, undefined where there is none. */
  readonly example: unknown;
}

const withoutBody: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

/**
 * Says where each entry of an endpoint goes, which LAP does not. Lists are written parameters first, then body
 * properties; the rules are tried in this order: a name's second occurrence is a body property; a name in the path;
 * a header's name; the method; what stands before a known parameter is none of the body.
 * Credentials are left out: they are options of the client.
 */
export function locate(endpoint: LapEndpoint, facts: LocationFacts): readonly Located[] {
  const lists = [
    { params: endpoint.required ?? [], required: true },
    { params: endpoint.optional ?? [], required: false },
  ];
  const counts = new Map<string, number>();
  for (const { name } of lists.flatMap((list) => list.params)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Set<string>();
  const located: Located[] = [];
  for (const { params, required } of lists) {
    const lastParameter = params.findLastIndex(
      (param, index) => isParameter(param, facts) || isFirstOfSeveral(param, index, params, counts, seen),
    );
    for (const [index, param] of params.entries()) {
      const isSecond = seen.has(param.name);
      seen.add(param.name);
      if (!isSecond && isCredential(param, facts)) continue;
      const found = locationOf(param, endpoint, facts, isSecond, index < lastParameter);
      located.push({ param, wireName: withoutHeaderPrefix(param.name), required, ...found });
    }
  }
  const bodyParams = endpoint.body?.kind === 'params' ? endpoint.body.params : [];
  for (const param of bodyParams) {
    located.push({ param, wireName: param.name, required: false, location: 'body', rule: 'said' });
  }
  return [...located, ...locateCommon(endpoint, facts, seen)];
}

interface Found {
  readonly location: Location;
  readonly rule: LocationRule;
}

function locationOf(
  param: LapParam,
  endpoint: LapEndpoint,
  facts: LocationFacts,
  isSecond: boolean,
  isBeforeParameter: boolean,
): Found {
  const { name } = param;
  const told = override(name, facts);
  if (told !== null && !isSecond) return { location: told, rule: 'config' };
  const hasNoBody = withoutBody.has(endpoint.method);
  if (isSecond) return { location: 'body', rule: 'second-of-name' };
  if (pathVariables(endpoint.path).has(name)) return { location: 'path', rule: 'said' };
  if (name.startsWith('header:')) return { location: 'header', rule: 'said' };
  if (isHeaderLike(name)) return { location: 'header', rule: 'header-name' };
  if (hasNoBody) {
    return hasOwn(facts.example, name)
      ? { location: 'body', rule: 'body-by-example' }
      : { location: 'query', rule: 'query-by-method' };
  }
  if (isBeforeParameter) return { location: 'query', rule: 'query-before-parameter' };
  if (Array.isArray(facts.example)) return { location: 'query', rule: 'query-beside-array' };
  return { location: 'body', rule: 'body-by-method' };
}

/** Common fields are those of nearly every endpoint; an endpoint that lists the name itself knows better. */
function locateCommon(
  endpoint: LapEndpoint,
  facts: LocationFacts,
  listed: ReadonlySet<string>,
): readonly Located[] {
  const variables = pathVariables(endpoint.path);
  return facts.commonFields
    .filter((param) => !listed.has(param.name) && !isCredential(param, facts))
    .map((param) => {
      const found = locationOf(param, endpoint, facts, false, false);
      const isQuery = found.rule === 'body-by-method' && facts.commonIsQuery;
      const location: Found = isQuery ? { location: 'query', rule: 'query-common' } : found;
      const required = variables.has(param.name);
      return { param, wireName: withoutHeaderPrefix(param.name), required, ...location };
    });
}

const isCredential = (param: LapParam, facts: LocationFacts): boolean =>
  facts.credentials.some((credential) => credential.wireName === param.name);

const isParameter = (param: LapParam, facts: LocationFacts): boolean =>
  isHeaderLike(param.name) || param.name.startsWith('header:') || isCredential(param, facts);

function isFirstOfSeveral(
  param: LapParam,
  index: number,
  params: readonly LapParam[],
  counts: ReadonlyMap<string, number>,
  seen: ReadonlySet<string>,
): boolean {
  if ((counts.get(param.name) ?? 0) < 2 || seen.has(param.name)) return false;
  return params.findIndex((other) => other.name === param.name) === index;
}

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
