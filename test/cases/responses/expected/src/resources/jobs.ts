import { readBlob } from '../runtime/download.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing, readText } from '../runtime/response.js';
import { type EventStream, readEvents } from '../runtime/sse.js';
import type { ClientErrorStatus, ErrorStatus } from '../runtime/status.js';
import type { Reply, ReplyHeaders, RequestOptions } from '../runtime/types.js';

export interface Job {
  id: string;
}

export interface Problem {
  title?: string;
}

export interface JobsGetJobResponse202 {
  wait?: number;
}

export type JobsDeleteNothingRequest = Record<string, never>;

export type JobsDeleteNothingResponse = void;

export type JobsDeleteNothingError = ApiError<ErrorStatus, unknown>;

export type JobsGetEventsRequest = Record<string, never>;

export type JobsGetEventsResponse = EventStream<Job>;

export type JobsGetEventsError = ApiError<ErrorStatus, unknown>;

export type JobsGetFileRequest = Record<string, never>;

export type JobsGetFileResponse = Blob;

export type JobsGetFileReply = Reply<200, Blob, ReplyHeaders<{ 'x-size': string | null }>>;

export type JobsGetFileError = ApiError<ErrorStatus, unknown>;

export type JobsGetJobRequest = Record<string, never>;

export type JobsGetJobResponse = Job | JobsGetJobResponse202;

export type JobsGetJobReply = Reply<200, Job> | Reply<202, JobsGetJobResponse202>;

export type JobsGetJobError =
  | ApiError<404 | Exclude<ClientErrorStatus, 404>, Problem>
  | ApiError<Exclude<ErrorStatus, ClientErrorStatus>, string>;

export type JobsGetTextRequest = Record<string, never>;

export type JobsGetTextResponse = string;

export type JobsGetTextError = ApiError<ErrorStatus, unknown>;

/** `DELETE /nothing` */
export const jobsDeleteNothing: (
  client: ClientCore,
  params?: JobsDeleteNothingRequest,
  options?: RequestOptions,
) => ApiPromise<JobsDeleteNothingResponse, JobsDeleteNothingError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /nothing',
  response: readNothing,
}));

/** `GET /events` */
export const jobsGetEvents: (
  client: ClientCore,
  params?: JobsGetEventsRequest,
  options?: RequestOptions,
) => ApiPromise<JobsGetEventsResponse, JobsGetEventsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /events',
  response: readEvents(),
}));

/** `GET /file` */
export const jobsGetFile: (
  client: ClientCore,
  params?: JobsGetFileRequest,
  options?: RequestOptions,
) => ApiPromise<JobsGetFileResponse, JobsGetFileError, JobsGetFileReply> = /* @__PURE__ */ operation(() => ({
  op: 'GET /file',
  response: readBlob('application/octet-stream'),
}));

/** `GET /job` */
export const jobsGetJob: (
  client: ClientCore,
  params?: JobsGetJobRequest,
  options?: RequestOptions,
) => ApiPromise<JobsGetJobResponse, JobsGetJobError, JobsGetJobReply> = /* @__PURE__ */ operation(() => ({
  op: 'GET /job',
}));

/** `GET /text` */
export const jobsGetText: (
  client: ClientCore,
  params?: JobsGetTextRequest,
  options?: RequestOptions,
) => ApiPromise<JobsGetTextResponse, JobsGetTextError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /text',
  response: readText(),
}));

export class JobsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `DELETE /nothing` */
  deleteNothing(
    params?: JobsDeleteNothingRequest,
    options?: RequestOptions,
  ): ApiPromise<JobsDeleteNothingResponse, JobsDeleteNothingError> {
    return jobsDeleteNothing(this.#client, params, options);
  }

  /** `GET /events` */
  getEvents(
    params?: JobsGetEventsRequest,
    options?: RequestOptions,
  ): ApiPromise<JobsGetEventsResponse, JobsGetEventsError> {
    return jobsGetEvents(this.#client, params, options);
  }

  /** `GET /file` */
  getFile(
    params?: JobsGetFileRequest,
    options?: RequestOptions,
  ): ApiPromise<JobsGetFileResponse, JobsGetFileError, JobsGetFileReply> {
    return jobsGetFile(this.#client, params, options);
  }

  /** `GET /job` */
  getJob(
    params?: JobsGetJobRequest,
    options?: RequestOptions,
  ): ApiPromise<JobsGetJobResponse, JobsGetJobError, JobsGetJobReply> {
    return jobsGetJob(this.#client, params, options);
  }

  /** `GET /text` */
  getText(
    params?: JobsGetTextRequest,
    options?: RequestOptions,
  ): ApiPromise<JobsGetTextResponse, JobsGetTextError> {
    return jobsGetText(this.#client, params, options);
  }
}
