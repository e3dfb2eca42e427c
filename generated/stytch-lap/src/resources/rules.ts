import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { optional } from '../runtime/optional.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type RulesSetRequestAction = 'ALLOW' | 'CHALLENGE' | 'BLOCK' | 'NONE' | (string & {});

export interface RulesListRequest {
  /**
   * The `cursor` field allows you to paginate through your results. Each result array is limited to 100
   * results. If your query returns more than 100 results, you will need to paginate the responses using
   * the `cursor`. If you receive a response that includes a non-null `next_cursor`, repeat the request
   * with the `next_cursor` value set to the `cursor` field to retrieve the next page of results.
   * Continue to make requests until the `next_cursor` in the response is null.
   */
  cursor?: string | undefined;
  /**
   * The number of results to return per page. The default limit is 10. A maximum of 100 results can be
   * returned by a single get request. If the total size of your result set is greater than one page
   * size, you must paginate the response. See the `cursor` field.
   */
  limit?: number | undefined;
}

export interface RulesListResponse {
  next_cursor: string;
  request_id: string;
  rules: Record<string, unknown>[];
  status_code: number;
}

export type RulesListError = ApiError<ErrorStatus, unknown>;

export interface RulesSetRequest {
  action: RulesSetRequestAction;
  /**
   * The ASN we want to set a rule for. The ASN must be the string representation of an integer between 0
   * and 4294967295, inclusive. Only one identifier can be specified in the request.
   */
  asn?: string | undefined;
  /**
   * The browser fingerprint we want to set a rule for. Only one identifier can be specified in the
   * request.
   */
  browser_fingerprint?: string | undefined;
  /** The browser ID we want to set a rule for. Only one identifier can be specified in the request. */
  browser_id?: string | undefined;
  /**
   * The CIDR block we want to set a rule for. You may pass either an IP address or a CIDR block. The
   * CIDR block prefix must be between 16 and 32, inclusive. If an end user's IP address is within this
   * CIDR block, this rule will be applied. Only one identifier can be specified in the request.
   */
  cidr_block?: string | undefined;
  /**
   * The country code we want to set a rule for. The country code must be a valid ISO 3166-1 alpha-2
   * code. You may not set `ALLOW` rules for country codes. Only one identifier can be specified in the
   * request.
   */
  country_code?: string | undefined;
  /** An optional description for the rule. */
  description?: string | undefined;
  /**
   * The number of minutes until this rule expires. If no `expires_in_minutes` is specified, then the
   * rule is kept permanently.
   */
  expires_in_minutes?: number | undefined;
  /**
   * The hardware fingerprint we want to set a rule for. Only one identifier can be specified in the
   * request.
   */
  hardware_fingerprint?: string | undefined;
  /**
   * The network fingerprint we want to set a rule for. Only one identifier can be specified in the
   * request.
   */
  network_fingerprint?: string | undefined;
  /**
   * The visitor fingerprint we want to set a rule for. Only one identifier can be specified in the
   * request.
   */
  visitor_fingerprint?: string | undefined;
  /** The visitor ID we want to set a rule for. Only one identifier can be specified in the request. */
  visitor_id?: string | undefined;
}

export interface RulesSetResponse {
  action: string;
  asn: string;
  browser_fingerprint: string;
  browser_id: string;
  cidr_block: string;
  country_code: string;
  expires_at: string;
  hardware_fingerprint: string;
  network_fingerprint: string;
  request_id: string;
  status_code: number;
  visitor_fingerprint: string;
  visitor_id: string;
}

export type RulesSetError = ApiError<ErrorStatus, unknown>;

/**
 * List
 *
 * `POST /v1/rules/list`
 */
export const rulesList: (
  client: ClientCore,
  params?: RulesListRequest,
  options?: RequestOptions,
) => PagePromise<RulesListResponse, Record<string, unknown>, RulesListError> = /* @__PURE__ */ pagedOperation(
  () => ({
    op: 'POST /v1/rules/list',
    body: flatBody(optional(json)),
    pager: cursorPages('cursor', ['next_cursor'], ['rules']),
  }),
);

/**
 * Set
 *
 * `POST /v1/rules/set`
 */
export const rulesSet: (
  client: ClientCore,
  params: RulesSetRequest,
  options?: RequestOptions,
) => ApiPromise<RulesSetResponse, RulesSetError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/rules/set',
  body: flatBody(json),
}));

export class RulesResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List
   *
   * `POST /v1/rules/list`
   */
  list(
    params?: RulesListRequest,
    options?: RequestOptions,
  ): PagePromise<RulesListResponse, Record<string, unknown>, RulesListError> {
    return rulesList(this.#client, params, options);
  }

  /**
   * Set
   *
   * `POST /v1/rules/set`
   */
  set(params: RulesSetRequest, options?: RequestOptions): ApiPromise<RulesSetResponse, RulesSetError> {
    return rulesSet(this.#client, params, options);
  }
}
