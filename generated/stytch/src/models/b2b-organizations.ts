export interface OrganizationResultsMetadata {
  /**
   * The `next_cursor` string is returned when your search result contains more than one page of results.
   * This value is passed into your next search call in the `cursor` field.
   */
  next_cursor?: string | null;
  /**
   * The total number of results returned by your search query. If totals have been disabled for your
   * Stytch Workspace to improve search performance, the value will always be -1.
   */
  total: number;
}

export interface SearchQuery {
  /**
   * An array of operand objects that contains all of the filters and values to apply to your search
   * query.
   */
  operands: Record<string, unknown>[];
  /**
   * The action to perform on the operands. The accepted values are:
   *
   *   `AND` – all the operand values provided must match.
   *
   *   `OR` – **[DEPRECATED]** the operator will return any matches to at least one of the operand values
   *   you supply. This parameter is retained for legacy use cases only and is no longer supported. We
   *   strongly recommend breaking down complex queries into multiple search queries instead.
   */
  operator: SearchQueryOperator;
}

export type SearchQueryOperator = 'OR' | 'AND' | (string & {});
