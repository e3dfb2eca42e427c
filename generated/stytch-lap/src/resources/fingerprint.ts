import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface FingerprintLookupRequestExternalMetadata {
  external_id?: string | undefined;
  organization_id?: string | undefined;
  user_action?: string | undefined;
}

export interface FingerprintLookupResponseExternalMetadata {
  external_id: string;
  organization_id: string;
  user_action: string;
}

export interface FingerprintLookupResponseFingerprints {
  browser_fingerprint: string;
  browser_id: string;
  hardware_fingerprint: string;
  network_fingerprint: string;
  visitor_fingerprint: string;
  visitor_id: string;
}

export interface FingerprintLookupResponseProperties {
  browser_properties: FingerprintLookupResponsePropertiesBrowserProperties;
  network_properties: FingerprintLookupResponsePropertiesNetworkProperties;
}

export interface FingerprintLookupResponsePropertiesBrowserProperties {
  user_agent: string;
}

export interface FingerprintLookupResponsePropertiesNetworkProperties {
  asn: FingerprintLookupResponsePropertiesNetworkPropertiesAsn;
  ip_address: string;
  ip_geolocation: FingerprintLookupResponsePropertiesNetworkPropertiesIpGeolocation;
  is_proxy: boolean;
  is_vpn: boolean;
}

export interface FingerprintLookupResponsePropertiesNetworkPropertiesAsn {
  asn: string;
  name: string;
  network: string;
}

export interface FingerprintLookupResponsePropertiesNetworkPropertiesIpGeolocation {
  city: string;
  country: string;
  region: string;
}

export interface FingerprintLookupResponseVerdict {
  action: string;
  detected_device_type: string;
  is_authentic_device: boolean;
  reasons: string[];
  rule_match_identifier: string;
  rule_match_type: string;
  verdict_reason_overrides: Record<string, unknown>[];
}

export interface FingerprintLookupRequest {
  external_metadata?: FingerprintLookupRequestExternalMetadata | undefined;
  /** The telemetry ID associated with the fingerprint getting looked up. */
  telemetry_id: string;
}

export interface FingerprintLookupResponse {
  created_at: string;
  expires_at: string;
  external_metadata: FingerprintLookupResponseExternalMetadata;
  fingerprints: FingerprintLookupResponseFingerprints;
  properties: FingerprintLookupResponseProperties;
  raw_signals: Record<string, unknown>;
  request_id: string;
  status_code: number;
  telemetry_id: string;
  verdict: FingerprintLookupResponseVerdict;
}

export type FingerprintLookupError = ApiError<ErrorStatus, unknown>;

/**
 * Lookup
 *
 * `POST /v1/fingerprint/lookup`
 */
export const fingerprintLookup: (
  client: ClientCore,
  params: FingerprintLookupRequest,
  options?: RequestOptions,
) => ApiPromise<FingerprintLookupResponse, FingerprintLookupError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/fingerprint/lookup',
  body: flatBody(json),
}));

export class FingerprintResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Lookup
   *
   * `POST /v1/fingerprint/lookup`
   */
  lookup(
    params: FingerprintLookupRequest,
    options?: RequestOptions,
  ): ApiPromise<FingerprintLookupResponse, FingerprintLookupError> {
    return fingerprintLookup(this.#client, params, options);
  }
}
