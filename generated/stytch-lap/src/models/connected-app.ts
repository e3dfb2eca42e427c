export interface ConnectedApp {
  access_token_custom_audience: string;
  access_token_expiry_minutes: number;
  access_token_template_content: string;
  bypass_consent_for_offline_access: boolean;
  client_description: string;
  client_id: string;
  client_id_metadata_url: string;
  client_name: string;
  client_secret_last_four: string;
  client_type: string;
  creation_method: string;
  full_access_allowed: boolean;
  logo_url: string;
  next_client_secret_last_four: string;
  post_logout_redirect_urls: string[];
  redirect_urls: string[];
  status: string;
}
