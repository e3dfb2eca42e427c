import type { RuleType } from '../models/fraud.js';
import type { ErrorBody } from '../models/shared-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { serverOf } from '../runtime/server.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ASNProperties {
  /** The Autonomous System Number of the user's network. */
  asn: string;
  /** Public name associated with the ASN. */
  name: string;
  /** The CIDR block associated with the ASN. */
  network: string;
}

export interface BrowserProperties {
  /** The user agent of the user's browser. */
  user_agent: string;
}

export interface Fingerprints {
  /** Combination of signals to identify a browser and its specific version. */
  browser_fingerprint: string;
  /** Combination of VisitorID and NetworkFingerprint to create a clear identifier of a browser. */
  browser_id?: string | null;
  /** Combinations of signals to identify an operating system and architecture. */
  hardware_fingerprint: string;
  /** Combination of signals associated with a specific network commonly known as TLS fingerprinting. */
  network_fingerprint: string;
  /** Cookie-less way of identifying a unique user. */
  visitor_fingerprint: string;
  /** The cookie stored on the user's device that uniquely identifies them. */
  visitor_id?: string | null;
}

export interface IPGeoProperties {
  /** The city where the IP is located. */
  city: string;
  /** The country where the IP is located. */
  country: string;
  /** The region where the IP is located. */
  region: string;
}

export interface Metadata {
  /** An external ID, such as a user ID, that you wish to associate with the telemetry ID. */
  external_id?: string | null;
  /** The organization ID you wish to associate with the telemetry ID. */
  organization_id?: string | null;
  /** The user action, such as 'login', that you wish to associate with the telemetry ID. */
  user_action?: string | null;
}

export interface MetadataInput {
  /** An external ID, such as a user ID, that you wish to associate with the telemetry ID. */
  external_id?: string | undefined;
  /** The organization ID you wish to associate with the telemetry ID. */
  organization_id?: string | undefined;
  /** The user action, such as 'login', that you wish to associate with the telemetry ID. */
  user_action?: string | undefined;
}

export interface NetworkProperties {
  /** Information about the network's ASN (Autonomous System Number). */
  asn: ASNProperties;
  /** The IP address of the client. */
  ip_address: string;
  /** Information about the geolocation of the user's IP address. */
  ip_geolocation: IPGeoProperties;
  /** Whether the user is using a proxy. */
  is_proxy: boolean;
  /** Whether the user is using a VPN. */
  is_vpn: boolean;
}

export interface Properties {
  browser_properties: BrowserProperties;
  network_properties: NetworkProperties;
}

export interface Verdict {
  /**
   * The suggested action based on the fingerprint review. The available actions are:
   *   * `ALLOW` - This is a known valid device grouping or device profile that is part of the default
   *     ALLOW listed set of known devices by Stytch. This grouping is made up of verified device
   *     profiles that match the characteristics of known/authentic traffic origins
   *   * `BLOCK` - This is a known bad or malicious device profile that is undesirable and should be
   *     blocked from completing the privileged action in question
   *   * `CHALLENGE` - This is an unknown or potentially malicious device that should be put through
   *     increased friction such as 2FA or other forms of extended user verification before allowing the
   *     privileged action to proceed
   */
  action: VerdictAction;
  /** The operating system and architecture that took the fingerprint. */
  detected_device_type: string;
  /**
   * The assessment of whether this is an authentic device. It will be false if hardware or browser
   * deception is detected.
   */
  is_authentic_device: boolean;
  /**
   * A set of contextual clues to inform why a `CHALLENGE` or `BLOCK` action was suggested. For a list of
   * possible Reasons, see [Warning Flags (Verdict
   * Reasons)](https://stytch.com/docs/docs/fraud/guides/device-fingerprinting/reference/warning-flags-verdict-reasons).
   */
  reasons: string[];
  /**
   * The rule that was applied (e.g. a specific visitor ID value), if any. This field will only be
   * present if there is a `RULE_MATCH` reason in the list of verdict reasons.
   */
  rule_match_identifier?: string | null;
  /**
   * The type of rule match that was applied (e.g. `VISITOR_ID`), if any. This field will only be present
   * if there is a `RULE_MATCH` reason in the list of verdict reasons.
   */
  rule_match_type?: RuleType | null;
  /** A list of verdict reason overrides that were applied, if any. */
  verdict_reason_overrides: VerdictReasonOverride[];
}

export type VerdictAction = 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});

export interface VerdictReasonOverride {
  /** The action that was applied for the given verdict reason. */
  override_action: VerdictReasonOverrideAction;
  /** The verdict reason that was overridden. */
  verdict_reason: string;
}

export type VerdictReasonOverrideAction = 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});

export interface FraudFingerprintLookupRequest {
  /**
   * External identifiers that you wish to associate with the given telemetry ID. You will be able to
   * search for fingerprint results by these identifiers in the DFP analytics dashboard. External
   * metadata fields may not exceed 65 characters. They may only contain alphanumerics and the characters
   * `_` `-` `+` `.` or `@`.
   */
  external_metadata?: MetadataInput | undefined;
  /** The telemetry ID associated with the fingerprint getting looked up. */
  telemetry_id: string;
}

export interface FraudFingerprintLookupResponse {
  /**
   * The time when the fingerprint was taken. Values conform to the RFC 3339 standard and are expressed
   * in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  created_at: string;
  /**
   * The timestamp when the fingerprint expires. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  expires_at: string;
  /**
   * External identifiers that you wish to associate with the given telemetry ID. You will be able to
   * search for fingerprint results by these identifiers in the DFP analytics dashboard. External
   * metadata fields may not exceed 65 characters. They may only contain alphanumerics and the characters
   * `_` `-` `+` `.` or `@`.
   */
  external_metadata: Metadata;
  /** A Stytch fingerprint consists of the following identifiers: */
  fingerprints: Fingerprints;
  /** Additional information about the user's browser and network. */
  properties?: Properties | null;
  /**
   * The raw device attributes, such as screen size, that were collected by the Device Fingerprinting
   * product to generate the fingerprints and verdict. You must be specifically enabled for the raw
   * signals feature to see this field. You can find documentation for the specific fields in the
   * [guides](https://stytch.com/docs/fraud/guides/device-fingerprinting/reference/raw-signals).
   */
  raw_signals?: Record<string, unknown> | null;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /** The telemetry ID associated with the fingerprint getting looked up. */
  telemetry_id: string;
  /** The metadata associated with each fingerprint */
  verdict: Verdict;
}

export type FraudFingerprintLookupError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Lookup the associated fingerprint for the `telemetry_id` returned from the `GetTelemetryID()`
 * function.
 * Learn more about the different fingerprint types and verdicts in our [DFP
 * guide](https://stytch.com/docs/fraud/guides/device-fingerprinting/overview).
 *
 * You can make a decision based on the recommended `verdict` in the response:
 * * `ALLOW` - This is a known valid device grouping or device profile that is part of the default
 *   `ALLOW` listed set of known devices by Stytch. This grouping is made up of verified device
 *   profiles that match the characteristics of known/authentic traffic origins.
 * * `BLOCK` - This is a known bad or malicious device profile that is undesirable and should be
 *   blocked from completing the privileged action in question.
 * * `CHALLENGE` - This is an unknown or potentially malicious device that should be put through
 *   increased friction such as 2FA or other forms of extended user verification before allowing the
 *   privileged action to proceed.
 *
 * If the `telemetry_id` is expired or not found, this endpoint returns a 404 `telemetry_id_not_found`
 * [error](https://stytch.com/docs/fraud/api/errors/404#telemetry_id_not_found).
 * We recommend treating 404 errors as a `BLOCK`, since it could be a sign of an attacker trying to
 * bypass DFP protections.
 * See [Attacker-controlled telemetry
 * IDs](https://stytch.com/docs/fraud/guides/device-fingerprinting/integration-steps/test-your-integration#attacker-controlled-telemetry-ids)
 * for more information.
 *
 * `POST /v1/fingerprint/lookup`
 */
export const fraudFingerprintLookup: (
  client: ClientCore,
  params: FraudFingerprintLookupRequest,
  options?: RequestOptions,
) => ApiPromise<FraudFingerprintLookupResponse, FraudFingerprintLookupError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/fingerprint/lookup',
    server: serverOf('telemetry', 'https://telemetry.stytch.com'),
    body: flatBody(json),
  }),
);

export class FraudFingerprintResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Lookup the associated fingerprint for the `telemetry_id` returned from the `GetTelemetryID()`
   * function.
   * Learn more about the different fingerprint types and verdicts in our [DFP
   * guide](https://stytch.com/docs/fraud/guides/device-fingerprinting/overview).
   *
   * You can make a decision based on the recommended `verdict` in the response:
   * * `ALLOW` - This is a known valid device grouping or device profile that is part of the default
   *   `ALLOW` listed set of known devices by Stytch. This grouping is made up of verified device
   *   profiles that match the characteristics of known/authentic traffic origins.
   * * `BLOCK` - This is a known bad or malicious device profile that is undesirable and should be
   *   blocked from completing the privileged action in question.
   * * `CHALLENGE` - This is an unknown or potentially malicious device that should be put through
   *   increased friction such as 2FA or other forms of extended user verification before allowing the
   *   privileged action to proceed.
   *
   * If the `telemetry_id` is expired or not found, this endpoint returns a 404 `telemetry_id_not_found`
   * [error](https://stytch.com/docs/fraud/api/errors/404#telemetry_id_not_found).
   * We recommend treating 404 errors as a `BLOCK`, since it could be a sign of an attacker trying to
   * bypass DFP protections.
   * See [Attacker-controlled telemetry
   * IDs](https://stytch.com/docs/fraud/guides/device-fingerprinting/integration-steps/test-your-integration#attacker-controlled-telemetry-ids)
   * for more information.
   *
   * `POST /v1/fingerprint/lookup`
   */
  lookup(
    params: FraudFingerprintLookupRequest,
    options?: RequestOptions,
  ): ApiPromise<FraudFingerprintLookupResponse, FraudFingerprintLookupError> {
    return fraudFingerprintLookup(this.#client, params, options);
  }
}
