/**
 * Descriptions whose every text is a payload: whatever ends a comment, a string, a template or a line, and a marker that
 * no identifier can hold.
 */

export const marker = 'ca*na*ry';

const nasty = `${marker}*/ " ' \` \${x} \\ \u2028 {{x}} // <script>`;

let count = 0;
/** A payload unlike all others. */
const c = (): string => {
  count += 1;
  return `${nasty} ${count}`;
};
/** The same over two lines, where a text may have some. */
const lines = (): string => `${c()}\n${c()}\r\n@ts-nocheck`;

const text = () => ({ description: lines() });
const docs = () => ({ externalDocs: { url: `https://${c()}`, description: lines() } });
const schema = () => ({
  type: 'string',
  title: c(),
  pattern: c(),
  format: c(),
  default: c(),
  example: c(),
  ...text(),
});

function objectSchema() {
  return {
    type: 'object',
    title: c(),
    required: [c()],
    ...text(),
    ...docs(),
    properties: {
      [c()]: schema(),
      [c()]: { enum: [c(), c()], 'x-enum-varnames': [c(), c()], 'x-enum-descriptions': [lines(), lines()] },
      [c()]: { const: c() },
      [c()]: { type: 'array', items: { type: 'object', properties: { [c()]: schema() } } },
      [c()]: {
        oneOf: [{ $ref: `#/components/schemas/${encodeURIComponent(variant)}` }, { type: 'integer' }],
      },
    },
    'x-anything': { [c()]: c() },
  };
}

const variant = nasty.replaceAll('/', '').replaceAll('~', '');
const tagged = c();

const parameter = (place: string, name: string) => ({
  name,
  in: place,
  required: place === 'path',
  ...text(),
  schema: { ...schema(), enum: [c(), c()] },
  example: c(),
});

function operation(pathParameter: string) {
  return {
    operationId: c(),
    tags: [c()],
    summary: lines(),
    ...text(),
    ...docs(),
    parameters: [parameter('path', pathParameter), parameter('query', c()), parameter('cookie', c())],
    requestBody: {
      ...text(),
      content: { 'application/json': { schema: objectSchema(), example: { [c()]: c() } } },
    },
    responses: {
      200: {
        description: lines(),
        headers: { 'X-Name': { ...text(), schema: schema() } },
        content: { 'application/json': { schema: objectSchema() } },
      },
      400: { description: c(), content: { 'application/json': { example: { [c()]: c() } } } },
      default: { description: c(), content: { [`text/plain; a="${c()}"`]: { schema: { type: 'string' } } } },
    },
    security: [{ [scheme]: [c()] }],
    servers: [{ url: `https://a.example/${c()}`, description: lines() }],
    callbacks: {
      [c()]: {
        [c()]: { post: { requestBody: { content: { 'application/json': { schema: objectSchema() } } } } },
      },
    },
    'x-anything': c(),
  };
}

const scheme = c();
const variable = c().replaceAll(/[{}]/g, '');
const pathParameter = c().replaceAll(/[{}/]/g, '');

/** OpenAPI 3.1 as JSON. */
export const openapi: string = JSON.stringify({
  openapi: '3.1.0',
  info: {
    title: lines(),
    summary: lines(),
    version: c(),
    ...text(),
    termsOfService: c(),
    contact: { name: c(), url: c(), email: c() },
    license: { name: c(), identifier: c() },
  },
  ...docs(),
  servers: [
    {
      url: `https://{${variable}}.example/${c().replaceAll(/[{}]/g, '')}`,
      variables: { [variable]: { default: c(), enum: [c()], description: lines() } },
      description: lines(),
    },
    { url: c() },
  ],
  tags: [{ name: c(), ...text(), ...docs() }],
  security: [{ [scheme]: [] }],
  paths: {
    [`/${c()}/{${pathParameter}}`]: { summary: c(), description: c(), get: operation(pathParameter) },
    [`/plain/{${pathParameter}}`]: { post: operation(pathParameter) },
  },
  webhooks: {
    [c()]: { post: { requestBody: { content: { 'application/json': { schema: objectSchema() } } } } },
  },
  components: {
    securitySchemes: {
      [scheme]: { type: 'http', scheme: 'bearer', bearerFormat: c(), description: lines() },
      [c()]: { type: 'apiKey', in: 'query', name: c() },
      [c()]: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: `https://a.example/${c()}`, scopes: { [c()]: lines() } } },
      },
      [c()]: { type: 'openIdConnect', openIdConnectUrl: `https://${c()}` },
    },
    schemas: {
      [variant]: objectSchema(),
      [c()]: objectSchema(),
      [c()]: {
        oneOf: [{ $ref: `#/components/schemas/${encodeURIComponent(variant)}` }],
        discriminator: {
          propertyName: tagged,
          mapping: { [c()]: `#/components/schemas/${encodeURIComponent(variant)}` },
        },
      },
    },
  },
});

/** LAP, whose texts have one line each. */
const line = (): string => c().replaceAll('\u2028', ' ');
const name = (): string => line().replaceAll(/[{}:,#=]/g, '');

export const lap: string = `@lap v0.3
@api ${line()}
@base https://a.example/${line()}
@version ${line()}
@auth ApiKey ${name()} in query
@endpoints 2
@toc ${name()}(2)

@type ${'Thing'} {${name()}: str}

@group ${line()}
@endpoint GET /v1/${name()}/{id}
@desc ${line()}
@required {id: str # ${line()}}
@optional {${name()}: str(${name()}/b)=${name()} # ${line()}, ${name()}: [str] # ${line()}}
@returns(200) {${name()}: str, ${name()}: map{${name()}: int}, thing: Thing} # ${line()}
@errors {400: ${line()}, 404}

@endpoint POST /v1/${name()}
@desc ${line()}
@required {${name()}: map{${name()}!: str}}
@returns(200) {${name()}: [map{${name()}: str(${name()})}]} # ${line()}
@example_request {"${'a'}": ${JSON.stringify(line())}}
@endgroup
@end
`;
