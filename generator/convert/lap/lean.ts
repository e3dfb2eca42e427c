import type { LapDocument, LapEndpoint, LapParam, LapReturns } from '../../readers/lap/tree.ts';

/** The document without its texts, as `--lean` of the reference compiler leaves them out. */
export function leanDocument(document: LapDocument): LapDocument {
  return {
    ...document,
    commonFields: leanParams(document.commonFields),
    endpoints: document.endpoints.map(leanEndpoint),
  };
}

const leanEndpoint = (endpoint: LapEndpoint): LapEndpoint => ({
  ...endpoint,
  description: null,
  required: leanParams(endpoint.required),
  optional: leanParams(endpoint.optional),
  returns: endpoint.returns.map(leanReturns),
  errors: endpoint.errors?.map((error) => ({ ...error, text: null })) ?? null,
  example: null,
});

const leanParams = (params: readonly LapParam[] | null): readonly LapParam[] | null =>
  params?.map((param) => ({ ...param, description: null })) ?? null;

/** A text that names a type stays. */
const leanReturns = (returns: LapReturns): LapReturns =>
  returns.fields === null && returns.text?.startsWith('→') === true ? returns : { ...returns, text: null };
