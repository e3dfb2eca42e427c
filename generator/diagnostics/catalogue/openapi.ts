import { error, info, warning } from '../kind.ts';

export type Nothing = Readonly<Record<never, never>>;

export interface Keyword {
  readonly keyword: string;
}

const quote = (text: string) => JSON.stringify(text);
const andOthers = (count: number) => (count === 0 ? '' : ` (and ${count} more)`);

export const openapiCatalogue = {
  'openapi/version': error(
    (a: { readonly version: string }) => `OpenAPI version ${quote(a.version)} is not supported`,
    'supported versions: OpenAPI 3.0, 3.1 and 3.2, Swagger 2.0',
  ),
  'openapi/version-number': warning(
    (a: { readonly version: string }) =>
      `the OpenAPI version is the number ${a.version}; it is read as a text`,
    'put the version into quotes',
  ),
  'openapi/shape': warning(
    (a: { readonly expected: string; readonly found: string }) =>
      `${a.expected} is expected here, not ${a.found}; it is left out`,
  ),
  'openapi/two-versions': warning(
    (_: Nothing) => 'the document says that it is Swagger and OpenAPI; it is read as OpenAPI 3',
    'remove one of the two members, "swagger" or "openapi"',
  ),
  'openapi/unknown-member': warning(
    (a: { readonly key: string; readonly kind: string; readonly hint: string }) =>
      `${quote(a.key)} is no member of ${/^[aeiou]/.test(a.kind) ? 'an' : 'a'} ${a.kind}; it is ignored${a.hint}`,
    'members of your own begin with x-',
  ),
  'openapi/swagger-member': warning(
    (a: { readonly key: string; readonly meant: string }) =>
      `${quote(a.key)} is a member of Swagger 2.0; it is read as ${a.meant}`,
  ),
  'openapi/missing': warning((a: { readonly what: string }) => `${a.what} is missing`),
  'ref/cycle': warning(
    (a: { readonly chain: readonly string[] }) =>
      `circular references: ${a.chain.join(' -> ')}; the types are unknown`,
    'a schema must say something else than that it is another one',
  ),
  'ref/local': warning(
    (a: { readonly ref: string; readonly meant: string }) =>
      `$ref ${quote(a.ref)} points to nothing; it is read as ${quote(a.meant)}, in the schema around it`,
    'a reference that begins with #/ starts at the root of the document: write the whole way, or move the schema',
  ),
  'ref/siblings': warning(
    (a: { readonly keywords: string }) =>
      `$ref replaces what stands beside it in this version: ${a.keywords}`,
    'put the $ref and the rest into an allOf, or use OpenAPI 3.1',
  ),
  'schema/allof-cycle': warning(
    (a: { readonly schema: string }) =>
      `circular allOf: ${a.schema} is part of itself; this part of it is left out`,
    'a schema cannot extend itself: move what is common to a schema of its own',
  ),
  'schema/allof-too-long': warning(
    (_: Nothing) => 'the chain of allOf and $ref is longer than 200 schemas; the rest of it is left out',
  ),
  'schema/too-many-merged': warning(
    (_: Nothing) =>
      'schemas are combined in too many or too deep ways; this combination and those after it are unknown',
    'let allOf name fewer schemas that define the same properties',
  ),
  'schema/type-misspelt': warning(
    (a: { readonly found: string; readonly meant: string }) =>
      `${quote(a.found)} is no JSON type; it is read as ${quote(a.meant)}`,
    'types are null, boolean, object, array, number, integer and string',
  ),
  'schema/type-unknown': warning(
    (a: { readonly found: string }) => `${a.found} is no JSON type; every value is allowed`,
    'types are null, boolean, object, array, number, integer and string',
  ),
  'schema/nullable-keyword': warning(
    (_: Nothing) => 'nullable is no keyword of OpenAPI 3.1; it is read as in 3.0',
    'add "null" to the list of types',
  ),
  'schema/no-value': warning(
    (_: Nothing) =>
      'no value satisfies this schema: its enum is empty or contradicts its type; the type is never',
  ),
  'schema/enum-contradicts': warning(
    (a: { readonly types: string; readonly believed: 'type' | 'values' }) =>
      a.believed === 'type'
        ? `no value of the enum is of type ${a.types}; the enum is left out`
        : `no value of the enum is of type ${a.types}; the type is left out`,
    'the values of a list stand in its items',
  ),
  'schema/value-type': warning(
    (a: { readonly value: string; readonly others: number; readonly wanted: string }) =>
      `the value ${a.value}${andOthers(a.others)} is not of the schema's type; it is read as ${a.wanted}`,
    'put texts that look like something else into quotes',
  ),
  'schema/value-excluded': warning(
    (a: { readonly value: string; readonly others: number; readonly types: string }) =>
      `the value ${a.value}${andOthers(a.others)} can never occur: the schema allows ${a.types} only; it is left out`,
  ),
  'schema/number-precision': warning(
    (_: Nothing) => 'the number exceeds the precision of a JavaScript number; no literal is made of it',
    'use a text for numbers beyond 2^53',
  ),
  'schema/required-undeclared': warning(
    (a: { readonly name: string }) => `required names ${quote(a.name)}, which is not among the properties`,
    'correct the name, or add the property',
  ),
  'schema/not-honoured': warning(
    (a: Keyword) => `${a.keyword} cannot be said in a type; it is not honoured`,
    'the type allows more than the schema does',
  ),
  'schema/content-schema': info(
    (_: Nothing) => 'contentSchema describes what a text holds; the type is that of the text',
  ),
  'schema/discriminator-unused': warning(
    (a: { readonly tag: string }) =>
      `the discriminator ${quote(a.tag)} does not tell the variants apart: one of them has no value for it`,
    'add a mapping, or a const to the property in each variant',
  ),
  'schema/mapping-outside': warning(
    (a: { readonly value: string }) =>
      `the mapping of ${quote(a.value)} leads to a schema that is none of the variants; it is left out`,
    'add the schema to oneOf',
  ),
  'content/media-type': warning(
    (a: { readonly mediaType: string }) =>
      `${quote(a.mediaType)} is an invalid media type; this content is left out`,
    'a media type looks like application/json',
  ),
  'content/xml': warning(
    (a: { readonly mediaType: string }) =>
      `${a.mediaType} is neither written nor read; the client passes its text`,
    'describe application/json as well, or use an XML library of your choice on the text',
  ),
  'content/not-honoured': warning((a: Keyword) => `${a.keyword} is not honoured`),
  'parameter/style': warning(
    (a: { readonly style: string; readonly place: string; readonly used: string }) =>
      `the style ${quote(a.style)} does not exist for a ${a.place} parameter; ${a.used} is used`,
  ),
  'parameter/place': warning(
    (a: { readonly name: string; readonly place: string }) =>
      `the parameter ${quote(a.name)} stands in ${quote(a.place)}, which is no place; it is left out`,
    'places are path, query, header and cookie',
  ),
  'parameter/transport-header': warning(
    (a: { readonly name: string }) =>
      `the header ${a.name} is written by the platform, which lets nobody else write it; it is left out`,
  ),
  'parameter/schema-and-content': warning(
    (_: Nothing) => 'a parameter has a schema or a content, not both; the content is left out',
  ),
  'parameter/contents': warning(
    (a: { readonly mediaType: string }) =>
      `the content of a parameter has one media type; ${a.mediaType} is used, the others are left out`,
  ),
  'parameter/media-type': warning(
    (a: { readonly mediaType: string }) =>
      `a parameter is not written as ${a.mediaType}; the client passes its text`,
    'describe application/json, or a schema with a style',
  ),
  'parameter/place-case': warning(
    (a: { readonly place: string }) =>
      `${quote(a.place)} must be written in lower case; it is read as ${quote(a.place.toLowerCase())}`,
  ),
  'parameter/header-name': warning(
    (a: { readonly name: string }) => `${quote(a.name)} is an invalid header name; the header is left out`,
    'a header name holds letters, digits and hyphens',
  ),
  'parameter/empty-value': info(
    (a: { readonly name: string }) =>
      `allowEmptyValue of the parameter ${quote(a.name)} is not honoured: its type has no empty value`,
  ),
  'parameter/ignored-header': info(
    (a: { readonly name: string }) =>
      `the header parameter ${a.name} is ignored, as OpenAPI says: content types and security schemes tell its value`,
  ),
  'parameter/repeated': warning(
    (a: { readonly name: string }) =>
      `the parameter ${quote(a.name)} is defined twice; the first one is used`,
    'remove one of the two',
  ),
  'parameter/path-required': warning(
    (a: { readonly name: string }) =>
      `the path parameter ${quote(a.name)} is not required; it is read as required`,
    'add required: true',
  ),
  'parameter/not-in-path': warning(
    (a: { readonly name: string }) =>
      `the path has no variable for the parameter ${quote(a.name)}; it is left out`,
    'correct its name, or the path',
  ),
  'parameter/undeclared': warning(
    (a: { readonly name: string }) =>
      `the path variable ${quote(a.name)} has no path parameter; it is read as a required text`,
    'add a parameter with in: path',
  ),
  'path/no-slash': warning(
    (a: { readonly path: string }) => `the path ${quote(a.path)} must begin with a slash; one is added`,
  ),
  'path/template': warning(
    (a: { readonly path: string }) =>
      `the path ${quote(a.path)} has a brace that belongs to no variable; it is sent as it stands`,
    'a variable is a name in braces, between two slashes: /users/{id}',
  ),
  'path/cycle': warning(
    (a: { readonly chain: readonly string[] }) =>
      `circular references of path items: ${a.chain.join(' -> ')}; they hold no further operations`,
    'a path item must hold its operations, or refer to one that does',
  ),
  'path/fragment': info(
    (a: { readonly path: string }) => `the path ${quote(a.path)} holds a #; what follows it is never sent`,
  ),
  'path/dot-segments': warning(
    (a: { readonly path: string }) =>
      `the path ${quote(a.path)} has segments that lead upwards or nowhere; every call of its operations is refused`,
    'write the path that they lead to',
  ),
  'path/method-case': warning(
    (a: { readonly method: string }) =>
      `${quote(a.method)} must be written in lower case; it is read as ${quote(a.method.toLowerCase())}`,
  ),
  'path/method': warning(
    (a: { readonly method: string }) =>
      `${quote(a.method)} is an invalid HTTP method; the operation is left out`,
  ),
  'operation/repeated-id': warning(
    (a: { readonly operationId: string; readonly first: string; readonly second: string }) =>
      `the operationId ${quote(a.operationId)} is a duplicate: ${a.first} and ${a.second} have it`,
    'give each operation an id of its own',
  ),
  'server/url': warning(
    (a: { readonly url: string; readonly problem: string }) => `the server URL ${quote(a.url)} ${a.problem}`,
    'a server URL looks like https://api.example.com/v1',
  ),
  'server/variable': warning(
    (a: { readonly name: string }) =>
      `the server variable ${quote(a.name)} has no default; the client's options must give its value`,
    'add it to the variables of the server, with a default',
  ),
  'path/unsendable': warning(
    (a: { readonly method: string }) =>
      `fetch refuses to send ${a.method}; every call of the operation fails, unless the client is given another fetch`,
  ),
  'body/second': warning(
    (a: { readonly name: string }) =>
      `the operation has a body already, so the parameter ${quote(a.name)} cannot be sent; it is left out`,
    'an operation has one body parameter, or parameters in formData',
  ),
  'body/not-allowed': warning(
    (a: { readonly method: string }) => `a request body cannot be sent with ${a.method}; it is left out`,
  ),
  'response/status': warning(
    (a: { readonly status: string }) => `${quote(a.status)} is no status code; the response is left out`,
    'statuses are 100 to 599, 1XX to 5XX and default',
  ),
  'response/no-body': warning(
    (a: { readonly status: string }) => `a response ${a.status} has no body; its content is left out`,
  ),
  'security/unknown-scheme': warning(
    (a: { readonly name: string; readonly found: string }) =>
      `the security scheme ${quote(a.name)} (${a.found}) is unknown or incomplete; it is left out`,
  ),
  'security/mutual-tls': info(
    (a: { readonly name: string }) =>
      `the security scheme ${quote(a.name)} asks for a client certificate, which fetch has to be told about`,
    'hand a fetch to the client that presents the certificate',
  ),
  'security/shape': warning(
    (a: { readonly found: string; readonly meant: string }) =>
      `a list of security requirements is expected, and here is ${a.found}; it is read as ${a.meant}`,
    'a requirement is an object of scheme names and scopes: security: [{ token: [] }]',
  ),
  'security/assumed': warning(
    (a: { readonly names: readonly string[] }) =>
      `no operation asks for a security scheme; all are read as if they took any of these, or none: ${a.names.join(', ')}`,
    'say in "security" of the document, or of its operations, which schemes they need',
  ),
  'security/undefined-scheme': warning(
    (a: { readonly name: string }) =>
      `the security scheme ${quote(a.name)} is not defined; this alternative is left out`,
    'add it to components.securitySchemes',
  ),
  'openapi/links': info((_: Nothing) => 'links are not followed by the client'),
};
