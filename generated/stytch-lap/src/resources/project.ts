import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type ProjectMetricsRequest = Record<string, never>;

export interface ProjectMetricsResponse {
  metrics: Record<string, unknown>[];
  project_id: string;
  request_id: string;
  status_code: number;
}

export type ProjectMetricsError = ApiError<ErrorStatus, unknown>;

/**
 * Metrics
 *
 * `GET /v1/projects/metrics`
 */
export const projectMetrics: (
  client: ClientCore,
  params?: ProjectMetricsRequest,
  options?: RequestOptions,
) => ApiPromise<ProjectMetricsResponse, ProjectMetricsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/projects/metrics',
}));

export class ProjectResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Metrics
   *
   * `GET /v1/projects/metrics`
   */
  metrics(
    params?: ProjectMetricsRequest,
    options?: RequestOptions,
  ): ApiPromise<ProjectMetricsResponse, ProjectMetricsError> {
    return projectMetrics(this.#client, params, options);
  }
}
