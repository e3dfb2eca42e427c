import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

/**
 * Sent and received
 *
 * - `queued`: Waits
 * - `running`: Runs
 * - `''` (None): Nothing is known
 */
export type State = 'queued' | 'running' | '' | (string & {});

/** Only sent */
export type JobsCreateJobRequestMode = 'fast' | 'slow';

export type JobsCreateJobResponseLevel = 1 | 2 | 3;

export interface JobsCreateJobRequest {
  /** Only sent */
  mode: JobsCreateJobRequestMode;
  state?: State | undefined;
}

export interface JobsCreateJobResponse {
  kind?: 'job';
  level: JobsCreateJobResponseLevel;
  mixed: 'a' | 1 | true | null;
  state: State;
}

export type JobsCreateJobError = ApiError<ErrorStatus, unknown>;

/** `POST /jobs` */
export const jobsCreateJob: (
  client: ClientCore,
  params: JobsCreateJobRequest,
  options?: RequestOptions,
) => ApiPromise<JobsCreateJobResponse, JobsCreateJobError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /jobs',
  body: flatBody(json),
}));

export class JobsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `POST /jobs` */
  createJob(
    params: JobsCreateJobRequest,
    options?: RequestOptions,
  ): ApiPromise<JobsCreateJobResponse, JobsCreateJobError> {
    return jobsCreateJob(this.#client, params, options);
  }
}
