export interface ConnectedApp {
  access_token_custom_audience?: string | null;
  access_token_expiry_minutes: number;
  access_token_template_content: string;
  /**
   * Valid for first party clients only. If true, the client does not need to request explicit user
   * consent for the `offline_access` scope.
   */
  bypass_consent_for_offline_access: boolean;
  /** A human-readable description for the client. */
  client_description: string;
  /** The ID of the Connected App client. */
  client_id: string;
  client_id_metadata_url?: string | null;
  /** A human-readable name for the client. */
  client_name: string;
  /** The last four characters of the client secret. */
  client_secret_last_four?: string | null;
  /**
   * The type of Connected App. Supported values are `first_party`, `first_party_public`, `third_party`,
   * and `third_party_public`.
   */
  client_type: string;
  creation_method: string;
  /**
   * Valid for first party clients only. If `true`, an authorization token granted to this Client can be
   * exchanged for a full Stytch session.
   */
  full_access_allowed: boolean;
  /** The logo URL of the Connected App, if any. */
  logo_url?: string | null;
  /** The last four characters of the `next_client_secret`. Null if no `next_client_secret` exists. */
  next_client_secret_last_four?: string | null;
  /** Array of redirect URI values for use in OIDC Logout flows. */
  post_logout_redirect_urls: string[];
  /** Array of redirect URI values for use in OAuth Authorization flows. */
  redirect_urls: string[];
  status: string;
}
