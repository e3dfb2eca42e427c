export interface AttributesInput {
  /** The IP address of the user. */
  ip_address?: string | undefined;
  /** The user agent of the User. */
  user_agent?: string | undefined;
}

export interface MetadataInput {
  /** An external ID, such as a user ID, that you wish to associate with the telemetry ID. */
  external_id?: string | undefined;
  /** The organization ID you wish to associate with the telemetry ID. */
  organization_id?: string | undefined;
  /** The user action, such as 'login', that you wish to associate with the telemetry ID. */
  user_action?: string | undefined;
}

export interface UserNameInput {
  /** The first name of the user. */
  first_name?: string | undefined;
  /** The last name of the user. */
  last_name?: string | undefined;
  /** The middle name(s) of the user. */
  middle_name?: string | undefined;
}
