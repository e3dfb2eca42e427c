import { suggest } from '../../config/suggest.ts';
import type { Context } from './context.ts';
import { members, type Node, originOf } from './node.ts';

const list = (text: string): readonly string[] => text.split(' ');

/** HTTP methods that a path item has a member for. */
export const methods: ReadonlySet<string> = new Set(
  list('get put post delete options head patch trace query'),
);

const pathItem = `$ref summary description parameters ${[...methods].join(' ')}`;
const operation =
  'tags summary description externalDocs operationId parameters responses deprecated security';

/** The members that objects of OpenAPI 3.0 to 3.2 have (OAS 3.2 section 4), besides `x-…`. */
const openapi3 = {
  document: list(
    'openapi swagger info servers paths webhooks components security tags externalDocs jsonSchemaDialect',
  ),
  'components object': list(
    'schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes',
  ),
  'path item': list(`${pathItem} additionalOperations servers`),
  operation: list(`${operation} requestBody callbacks servers`),
  parameter: list(
    'name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content ' +
      'type enum items',
  ),
  'request body': list('description content required summary schema'),
  'media type': list('schema itemSchema example examples encoding prefixEncoding itemEncoding description'),
  response: list('summary description headers content links schema'),
};

/** The same for Swagger 2.0. */
const swagger2: Readonly<Partial<Record<ObjectKind, readonly string[]>>> = {
  document: list(
    'swagger info host basePath schemes consumes produces paths definitions parameters responses ' +
      'securityDefinitions security tags externalDocs',
  ),
  'path item': list(pathItem),
  operation: list(`${operation} consumes produces schemes`),
  response: list('description schema headers examples'),
};

type ObjectKind = keyof typeof openapi3;

/** Reports members that an object of the format does not have: a misspelt one would be ignored in silence. */
export function checkKeys(context: Context, node: Node, kind: ObjectKind): void {
  const known = context.version === '2.0' ? swagger2[kind] : openapi3[kind];
  if (known === undefined) return;
  for (const [key, value] of members(node)) {
    if (known.includes(key) || /^(?:x-|\$)/i.test(key)) continue;
    if (kind === 'path item' && methods.has(key.toLowerCase())) continue; // Reported where it is read.

    const args = { key, kind, hint: suggest(key, known) };
    context.report('openapi/unknown-member', args, originOf(value, 'key'));
  }
}
