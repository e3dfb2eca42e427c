/** One thing that a description can ask for. */
export interface Feature {
  readonly name: string;
  /** Members of the one operation, `GET` unless `method` says otherwise. */
  readonly operation: { readonly [key: string]: unknown };
  readonly method?: 'get' | 'post';
  /** Members of the document beside it. */
  readonly document?: { readonly [key: string]: unknown };
}

const answer = (content: object, headers = {}) => ({
  responses: { 200: { description: '', content, headers } },
});
const item = { type: 'object', properties: { id: { type: 'integer' } } };
const json = answer({ 'application/json': { schema: item } });
const body = (mediaType: string, schema: object) => ({
  ...json,
  requestBody: { required: true, content: { [mediaType]: { schema } } },
});
const query = (style: object, schema: object) => ({
  ...json,
  parameters: [{ name: 'p', in: 'query', schema, ...style }],
});
const bytes = { type: 'string', format: 'binary' };
const list = { type: 'array', items: { type: 'string' } };
const text = { type: 'string' };

export const features: readonly Feature[] = [
  { name: 'a JSON answer', operation: json },
  { name: 'a JSON body', method: 'post', operation: body('application/json', item) },
  { name: 'a form', method: 'post', operation: body('application/x-www-form-urlencoded', item) },
  { name: 'a multipart body', method: 'post', operation: body('multipart/form-data', item) },
  { name: 'a binary body', method: 'post', operation: body('application/octet-stream', bytes) },
  { name: 'a text body', method: 'post', operation: body('text/plain', text) },
  { name: 'a text answer', operation: answer({ 'text/plain': { schema: text } }) },
  { name: 'a download', operation: answer({ 'application/pdf': { schema: bytes } }) },
  { name: 'server-sent events', operation: answer({ 'text/event-stream': { schema: item } }) },
  { name: 'JSON Lines', operation: answer({ 'application/jsonl': { schema: item } }) },
  {
    name: 'several answers',
    operation: answer({ 'application/json': { schema: item }, 'text/csv': { schema: text } }),
  },
  {
    name: 'a path parameter',
    operation: { ...json, parameters: [{ name: 'id', in: 'path', required: true, schema: text }] },
  },
  { name: 'a query parameter', operation: query({}, list) },
  { name: 'a query list with pipes', operation: query({ style: 'pipeDelimited' }, list) },
  { name: 'a deep query object', operation: query({ style: 'deepObject', explode: true }, item) },
  {
    name: 'a header parameter',
    operation: { ...json, parameters: [{ name: 'X-A', in: 'header', schema: text }] },
  },
  {
    name: 'a cookie parameter',
    operation: { ...json, parameters: [{ name: 'c', in: 'cookie', schema: text }] },
  },
  {
    name: 'a body that may be missing',
    operation: { ...json, requestBody: { content: { 'application/json': { schema: item } } } },
    method: 'post',
  },
  {
    name: 'an idempotency key',
    operation: { ...json, parameters: [{ name: 'Idempotency-Key', in: 'header', schema: text }] },
    method: 'post',
  },
  {
    name: 'pages',
    operation: {
      ...answer({
        'application/json': {
          schema: {
            type: 'object',
            properties: { items: { type: 'array', items: item }, next_cursor: text },
          },
        },
      }),
      parameters: [{ name: 'cursor', in: 'query', schema: text }],
    },
  },
  {
    name: 'a bearer token',
    operation: json,
    document: {
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    },
  },
  {
    name: 'OAuth client credentials',
    operation: json,
    document: {
      security: [{ key: [] }],
      components: {
        securitySchemes: {
          key: {
            type: 'oauth2',
            flows: { clientCredentials: { tokenUrl: 'https://a.test/token', scopes: {} } },
          },
        },
      },
    },
  },
  {
    name: 'a server with variables',
    operation: json,
    document: { servers: [{ url: 'https://{region}.test', variables: { region: { default: 'eu' } } }] },
  },
];
