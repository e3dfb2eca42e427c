export interface M2MClient {
  client_description: string;
  client_id: string;
  client_name: string;
  client_secret_last_four: string;
  next_client_secret_last_four: string;
  scopes: string[];
  status: string;
  trusted_metadata: Record<string, unknown>;
}
