import type { AmazonOAuthFactor, AppleOAuthFactor, Attributes } from './shared.js';

export interface AuthenticationFactor {
  amazon_oauth_factor?: AmazonOAuthFactor | null;
  apple_oauth_factor?: AppleOAuthFactor | null;
  /** Information about the TOTP-backed Authenticator App factor, if one is present. */
  authenticator_app_factor?: AuthenticatorAppFactor | null;
  biometric_factor?: BiometricFactor | null;
  bitbucket_oauth_factor?: BitbucketOAuthFactor | null;
  coinbase_oauth_factor?: CoinbaseOAuthFactor | null;
  /** The timestamp when the factor was initially authenticated. */
  created_at?: string | null;
  crypto_wallet_factor?: CryptoWalletFactor | null;
  /**
   * The method that was used to deliver the authentication factor. The possible values depend on the
   * `type`:
   *
   *       `email_otp` – Only `email`.
   *
   *       `impersonated` – Only `impersonation`.
   *
   *       `imported` – Only `imported_auth0`.
   *
   *       `magic_link` – Only `email`.
   *
   *       `oauth` – The delivery method is determined by the specific OAuth provider used. The possible
   *       values are `oauth_google`, `oauth_microsoft`, `oauth_hubspot`, `oauth_slack`, or
   *       `oauth_github`.
   *
   *         In addition, you may see an 'exchange' delivery method when a non-email-verifying OAuth
   *         factor originally authenticated in one organization is exchanged for a factor in another
   *         organization.
   *         This can happen during authentication flows such as [session
   *         exchange](https://stytch.com/docs/b2b/api/exchange-session).
   *         The non-email-verifying OAuth providers are Hubspot, Slack, and Github.
   *         Google is also considered non-email-verifying when the HD claim is empty.
   *         The possible exchange values are `oauth_exchange_google`, `oauth_exchange_hubspot`,
   *         `oauth_exchange_slack`, or `oauth_exchange_github`.
   *
   *         The final possible value is `oauth_access_token_exchange`, if this factor came from an
   *         [access token exchange
   *         flow](https://stytch.com/docs/b2b/api/connected-app-access-token-exchange).
   *
   *       `otp` –  Only `sms`.
   *
   *       `password` – Only `knowledge`.
   *
   *       `recovery_codes` – Only `recovery_code`.
   *
   *       `sso` – Either `sso_saml` or `sso_oidc`.
   *
   *       `trusted_auth_token` – Only `trusted_token_exchange`.
   *
   *       `totp` – Only `authenticator_app`.
   */
  delivery_method: AuthenticationFactorDeliveryMethod;
  discord_oauth_factor?: DiscordOAuthFactor | null;
  /** Information about the email factor, if one is present. */
  email_factor?: EmailFactor | null;
  embeddable_magic_link_factor?: EmbeddableMagicLinkFactor | null;
  facebook_oauth_factor?: FacebookOAuthFactor | null;
  figma_oauth_factor?: FigmaOAuthFactor | null;
  git_lab_oauth_factor?: GitLabOAuthFactor | null;
  /** Information about the Github OAuth Exchange factor, if one is present. */
  github_oauth_exchange_factor?: GithubOAuthExchangeFactor | null;
  /** Information about the Github OAuth factor, if one is present. */
  github_oauth_factor?: GithubOAuthFactor | null;
  /** Information about the Google OAuth Exchange factor, if one is present. */
  google_oauth_exchange_factor?: GoogleOAuthExchangeFactor | null;
  /** Information about the Google OAuth factor, if one is present. */
  google_oauth_factor?: GoogleOAuthFactor | null;
  /** Information about the Hubspot OAuth Exchange factor, if one is present. */
  hubspot_oauth_exchange_factor?: HubspotOAuthExchangeFactor | null;
  /** Information about the Hubspot OAuth factor, if one is present. */
  hubspot_oauth_factor?: HubspotOAuthFactor | null;
  /** Information about the impersonated factor, if one is present. */
  impersonated_factor?: ImpersonatedFactor | null;
  instagram_oauth_factor?: InstagramOAuthFactor | null;
  /** The timestamp when the factor was last authenticated. */
  last_authenticated_at?: string | null;
  linked_in_oauth_factor?: LinkedInOAuthFactor | null;
  /** Information about the Microsoft OAuth factor, if one is present. */
  microsoft_oauth_factor?: MicrosoftOAuthFactor | null;
  /** Information about the access token exchange factor, if one is present. */
  oauth_access_token_exchange_factor?: OAuthAccessTokenExchangeFactor | null;
  /** Information about the OIDC SSO factor, if one is present. */
  oidc_sso_factor?: OIDCSSOFactor | null;
  /** Information about the phone number factor, if one is present. */
  phone_number_factor?: PhoneNumberFactor | null;
  recovery_code_factor?: RecoveryCodeFactor | null;
  salesforce_oauth_factor?: SalesforceOAuthFactor | null;
  /** Information about the SAML SSO factor, if one is present. */
  saml_sso_factor?: SAMLSSOFactor | null;
  shopify_oauth_factor?: ShopifyOAuthFactor | null;
  /** Information about the Slack OAuth Exchange factor, if one is present. */
  slack_oauth_exchange_factor?: SlackOAuthExchangeFactor | null;
  /** Information about the Slack OAuth factor, if one is present. */
  slack_oauth_factor?: SlackOAuthFactor | null;
  snapchat_oauth_factor?: SnapchatOAuthFactor | null;
  spotify_oauth_factor?: SpotifyOAuthFactor | null;
  steam_oauth_factor?: SteamOAuthFactor | null;
  tik_tok_oauth_factor?: TikTokOAuthFactor | null;
  /** Information about the trusted auth token factor, if one is present. */
  trusted_auth_token_factor?: TrustedAuthTokenFactor | null;
  twitch_oauth_factor?: TwitchOAuthFactor | null;
  twitter_oauth_factor?: TwitterOAuthFactor | null;
  /**
   * The type of authentication factor. The possible values are: `email_otp`, `impersonated`, `imported`,
   *        `magic_link`, `oauth`, `otp`, `password`, `recovery_codes`, `sso`, `trusted_auth_token`, or
   *        `totp`.
   */
  type: AuthenticationFactorType;
  /** The timestamp when the factor was last updated. */
  updated_at?: string | null;
  webauthn_factor?: WebAuthnFactor | null;
  yahoo_oauth_factor?: YahooOAuthFactor | null;
}

export type AuthenticationFactorDeliveryMethod =
  | 'email'
  | 'sms'
  | 'whatsapp'
  | 'embedded'
  | 'oauth_google'
  | 'oauth_microsoft'
  | 'oauth_apple'
  | 'webauthn_registration'
  | 'authenticator_app'
  | 'oauth_github'
  | 'recovery_code'
  | 'oauth_facebook'
  | 'crypto_wallet'
  | 'oauth_amazon'
  | 'oauth_bitbucket'
  | 'oauth_coinbase'
  | 'oauth_discord'
  | 'oauth_figma'
  | 'oauth_gitlab'
  | 'oauth_instagram'
  | 'oauth_linkedin'
  | 'oauth_shopify'
  | 'oauth_slack'
  | 'oauth_snapchat'
  | 'oauth_spotify'
  | 'oauth_steam'
  | 'oauth_tiktok'
  | 'oauth_twitch'
  | 'oauth_twitter'
  | 'knowledge'
  | 'biometric'
  | 'sso_saml'
  | 'sso_oidc'
  | 'oauth_salesforce'
  | 'oauth_yahoo'
  | 'oauth_hubspot'
  | 'imported_auth0'
  | 'oauth_exchange_slack'
  | 'oauth_exchange_hubspot'
  | 'oauth_exchange_github'
  | 'oauth_exchange_google'
  | 'impersonation'
  | 'oauth_access_token_exchange'
  | 'trusted_token_exchange'
  | (string & {});

export type AuthenticationFactorType =
  | 'magic_link'
  | 'otp'
  | 'oauth'
  | 'webauthn'
  | 'totp'
  | 'crypto'
  | 'password'
  | 'signature_challenge'
  | 'sso'
  | 'imported'
  | 'recovery_codes'
  | 'email_otp'
  | 'impersonated'
  | 'trusted_auth_token'
  | (string & {});

export interface AuthenticatorAppFactor {
  /** Globally unique UUID that identifies a TOTP instance. */
  totp_id: string;
}

export interface BiometricFactor {
  biometric_registration_id: string;
}

export interface BitbucketOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface CoinbaseOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface CryptoWalletFactor {
  crypto_wallet_address: string;
  crypto_wallet_id: string;
  crypto_wallet_type: string;
}

export interface DiscordOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface EmailFactor {
  /** The email address of the Member. */
  email_address: string;
  /** The globally unique UUID of the Member's email. */
  email_id: string;
}

export interface EmbeddableMagicLinkFactor {
  embedded_id: string;
}

export interface FacebookOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface FigmaOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface GitLabOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface GithubOAuthExchangeFactor {
  /** The globally unique UUID of the Member's email. */
  email_id: string;
}

export interface GithubOAuthFactor {
  /** The globally unique UUID of the Member's email. */
  email_id?: string | null;
  /** The unique ID of an OAuth registration. */
  id: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
}

export interface GoogleOAuthExchangeFactor {
  /** The globally unique UUID of the Member's email. */
  email_id: string;
}

export interface GoogleOAuthFactor {
  /** The globally unique UUID of the Member's email. */
  email_id?: string | null;
  /** The unique ID of an OAuth registration. */
  id: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
}

export interface HubspotOAuthExchangeFactor {
  /** The globally unique UUID of the Member's email. */
  email_id: string;
}

export interface HubspotOAuthFactor {
  /** The globally unique UUID of the Member's email. */
  email_id?: string | null;
  /** The unique ID of an OAuth registration. */
  id: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
}

export interface ImpersonatedFactor {
  /** The email address of the impersonator. */
  impersonator_email_address: string;
  /**
   * For impersonated sessions initiated via the Stytch Dashboard, the `impersonator_id` will be the
   * impersonator's Stytch Dashboard `member_id`.
   */
  impersonator_id: string;
}

export interface InstagramOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface JWK {
  alg: string;
  e: string;
  key_ops: string[];
  kid: string;
  kty: string;
  n: string;
  use: string;
  x5c: string[];
  x5tS256: string;
}

export interface LinkedInOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface MicrosoftOAuthFactor {
  /** The globally unique UUID of the Member's email. */
  email_id?: string | null;
  /** The unique ID of an OAuth registration. */
  id: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
}

export interface OAuthAccessTokenExchangeFactor {
  /** The ID of the Connected App client. */
  client_id: string;
}

export interface OIDCSSOFactor {
  /** The ID of the member given by the identity provider. */
  external_id: string;
  /** The unique ID of an SSO Registration. */
  id: string;
  /** Globally unique UUID that identifies a specific OIDC Connection. */
  provider_id: string;
}

export interface PhoneNumberFactor {
  /** The globally unique UUID of the Member's phone number. */
  phone_id: string;
  /** The phone number of the Member. */
  phone_number: string;
}

export interface RecoveryCodeFactor {
  totp_recovery_code_id: string;
}

export interface SAMLSSOFactor {
  /** The ID of the member given by the identity provider. */
  external_id: string;
  /** The unique ID of an SSO Registration. */
  id: string;
  /** Globally unique UUID that identifies a specific SAML Connection. */
  provider_id: string;
}

export interface SalesforceOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface Session {
  /** Provided attributes help with fraud detection. */
  attributes?: Attributes | null;
  /** An array of different authentication factors that comprise a Session. */
  authentication_factors: AuthenticationFactor[];
  /**
   * The custom claims map for a Session. Claims can be added to a session during a Sessions authenticate
   * call.
   */
  custom_claims?: Record<string, unknown> | null;
  /**
   * The timestamp when the Session expires. Values conform to the RFC 3339 standard and are expressed in
   * UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  expires_at?: string | null;
  /**
   * The timestamp when the Session was last accessed. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  last_accessed_at?: string | null;
  roles: string[];
  /** A unique identifier for a specific Session. */
  session_id: string;
  /**
   * The timestamp when the Session was created. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  started_at?: string | null;
  /** The unique ID of the affected User. */
  user_id: string;
}

export interface ShopifyOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface SlackOAuthExchangeFactor {
  /** The globally unique UUID of the Member's email. */
  email_id: string;
}

export interface SlackOAuthFactor {
  /** The globally unique UUID of the Member's email. */
  email_id?: string | null;
  /** The unique ID of an OAuth registration. */
  id: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
}

export interface SnapchatOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface SpotifyOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface SteamOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface TikTokOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface TrustedAuthTokenFactor {
  /** The ID of the trusted auth token. */
  token_id: string;
}

export interface TwitchOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface TwitterOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface WebAuthnFactor {
  domain: string;
  user_agent?: string | null;
  webauthn_registration_id: string;
}

export interface YahooOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface BiometricRegistration {
  /** The unique ID for a biometric registration. */
  biometric_registration_id: string;
  /**
   * The verified boolean denotes whether or not this send method, e.g. phone number, email address,
   * etc., has been successfully authenticated by the User.
   */
  verified: boolean;
}

export interface CryptoWallet {
  /** The actual blockchain address of the User's crypto wallet. */
  crypto_wallet_address: string;
  /** The unique ID for a crypto wallet */
  crypto_wallet_id: string;
  /** The blockchain that the User's crypto wallet operates on, e.g. Ethereum, Solana, etc. */
  crypto_wallet_type: string;
  /**
   * The verified boolean denotes whether or not this send method, e.g. phone number, email address,
   * etc., has been successfully authenticated by the User.
   */
  verified: boolean;
}

export interface UserEmail {
  /** The email address. */
  email: string;
  /** The unique ID of a specific email address. */
  email_id: string;
  /**
   * The verified boolean denotes whether or not this send method, e.g. phone number, email address,
   * etc., has been successfully authenticated by the User.
   */
  verified: boolean;
}

export interface UserName {
  /** The first name of the user. */
  first_name?: string | null;
  /** The last name of the user. */
  last_name?: string | null;
  /** The middle name(s) of the user. */
  middle_name?: string | null;
}

export interface UserNameInput {
  /** The first name of the user. */
  first_name?: string | undefined;
  /** The last name of the user. */
  last_name?: string | undefined;
  /** The middle name(s) of the user. */
  middle_name?: string | undefined;
}

export interface OAuthProvider {
  /**
   * If available, the `locale` is the User's locale set in the OAuth identity provider that the user has
   * authenticated with.
   */
  locale: string;
  /** The unique ID for an OAuth registration. */
  oauth_user_registration_id: string;
  /**
   * If available, the `profile_picture_url` is a url of the User's profile picture set in OAuth identity
   * the provider that the User has authenticated with, e.g. Facebook profile picture.
   */
  profile_picture_url: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the "sub" or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Facebook,
   * GitHub etc.
   */
  provider_type: string;
}

export interface Password {
  /** The unique ID of a specific password */
  password_id: string;
  /** Indicates whether this password requires a password reset */
  requires_reset: boolean;
}

export interface UserPhoneNumber {
  /** The unique ID for the phone number. */
  phone_id: string;
  /** The phone number. */
  phone_number: string;
  /**
   * The verified boolean denotes whether or not this send method, e.g. phone number, email address,
   * etc., has been successfully authenticated by the User.
   */
  verified: boolean;
}

export interface UserTOTP {
  /** The unique ID for a TOTP instance. */
  totp_id: string;
  /**
   * The verified boolean denotes whether or not this send method, e.g. phone number, email address,
   * etc., has been successfully authenticated by the User.
   */
  verified: boolean;
}

export interface User {
  /** An array that contains a list of all biometric registrations for a given User in the Stytch API. */
  biometric_registrations: BiometricRegistration[];
  /**
   * The timestamp of the User's creation. Values conform to the RFC 3339 standard and are expressed in
   * UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  created_at?: string | null;
  /** An array contains a list of all crypto wallets for a given User in the Stytch API. */
  crypto_wallets: CryptoWallet[];
  /** An array of email objects for the User. */
  emails: UserEmail[];
  /**
   * An identifier that can be used in most API calls where a `member_id` is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters. External IDs must be unique within the project.
   */
  external_id?: string | null;
  /**
   * Whether the User is temporarily locked due to too many failed authentication attempts. See the [User
   * Locking Guide](https://stytch.com/docs/resources/platform/user-locks) for more information.
   */
  is_locked: boolean;
  /**
   * When the user lock was created, if there is one. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  lock_created_at?: string | null;
  /**
   * When the user lock expires, if there is one. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  lock_expires_at?: string | null;
  /** The name of the User. Each field in the `name` object is optional. */
  name?: UserName | null;
  /** The password object is returned for users with a password. */
  password?: Password | null;
  /** An array of phone number objects linked to the User. */
  phone_numbers: UserPhoneNumber[];
  /** An array of OAuth `provider` objects linked to the User. */
  providers: OAuthProvider[];
  /**
   * Roles assigned to this User.
   *    See the [RBAC guide](https://stytch.com/docs/guides/rbac/role-assignment) for more information
   *    about role assignment.
   */
  roles: string[];
  /** The status of the User. The possible values are `pending` and `active`. */
  status: string;
  /** An array containing a list of all TOTP instances for a given User in the Stytch API. */
  totps: UserTOTP[];
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | null;
  /**
   * The `untrusted_metadata` field contains an arbitrary JSON object of application-specific data.
   * Untrusted metadata can be edited by end users directly via the SDK, and **cannot be used to store
   * critical information.** See the [Metadata](https://stytch.com/docs/api/metadata) reference for
   * complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | null;
  /** The unique ID of the affected User. */
  user_id: string;
  /**
   * An array that contains a list of all Passkey or WebAuthn registrations for a given User in the
   * Stytch API.
   */
  webauthn_registrations: WebAuthnRegistration[];
}

export interface WebAuthnRegistration {
  /**
   * The `authenticator_type` string displays the requested authenticator type of the Passkey or WebAuthn
   * device. The two valid types are "platform" and "cross-platform". If no value is present, the Passkey
   * or WebAuthn device was created without an authenticator type preference.
   */
  authenticator_type: string;
  /**
   * The `domain` on which Passkey or WebAuthn registration was started. This will be the domain of your
   * app.
   */
  domain: string;
  /** The `name` of the Passkey or WebAuthn registration. */
  name: string;
  /** The user agent of the User. */
  user_agent: string;
  /**
   * The verified boolean denotes whether or not this send method, e.g. phone number, email address,
   * etc., has been successfully authenticated by the User.
   */
  verified: boolean;
  /** The unique ID for the Passkey or WebAuthn registration. */
  webauthn_registration_id: string;
}

export interface ErrorBody {
  error_message: string;
  error_type: string;
  error_url: string;
  request_id: string;
  status_code: number;
}
