import type { ErrorBody } from '../models/shared-2.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ProjectMetric {
  /** `minimum: 0` */
  count: number;
  metric_type: ProjectMetricMetricType;
}

export type ProjectMetricMetricType =
  'UNKNOWN' | 'USER_COUNT' | 'ORGANIZATION_COUNT' | 'MEMBER_COUNT' | 'M2M_CLIENT_COUNT' | (string & {});

export type ProjectMetricsRequest = Record<string, never>;

export interface ProjectMetricsResponse {
  metrics: ProjectMetric[];
  project_id: string;
  request_id: string;
  status_code: number;
}

export type ProjectMetricsError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
