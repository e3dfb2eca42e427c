export interface M2MClient {
  /** A human-readable description for the client. */
  client_description: string;
  /** The ID of the client. */
  client_id: string;
  /** A human-readable name for the client. */
  client_name: string;
  /** The last four characters of the client secret. */
  client_secret_last_four: string;
  /** The last four characters of the `next_client_secret`. Null if no `next_client_secret` exists. */
  next_client_secret_last_four?: string | null;
  /** An array of scopes assigned to the client. */
  scopes: string[];
  /** The status of the client - either `active` or `inactive`. */
  status: string;
  /** An arbitrary JSON object for storing application-specific data. */
  trusted_metadata?: Record<string, unknown> | null;
}
