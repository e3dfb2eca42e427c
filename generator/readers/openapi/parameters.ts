import {
  emptyDoc,
  type NameHint,
  type OperationId,
  type Parameter,
  type PathPart,
  type Place,
  type TypeRef,
} from '../../ir/types.ts';
import { type Context, idOf, type Spot } from './context.ts';
import { docOf, mergeDocs } from './doc.ts';
import { isHeaderName } from './headers.ts';
import { codecOf, contentOf, schemaOf, valueType } from './parameterContent.ts';
import {
  flag,
  has,
  isObjectNode,
  items,
  keyOf,
  member,
  type Node,
  originOf,
  describe,
  text,
} from './node.ts';
import { defaultOf, isSecret, schemaDoc } from './schema/properties.ts';
import { dereference } from './schema/references.ts';
import { scalarType } from './schema/typeRefs.ts';
import { checkKeys } from './unknownKeys.ts';

const places: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie', 'querystring']);

/** Headers that other parts of a description speak of, so that OAS 3.1 section 4.8.12.2.1 ignores them as parameters. */
const ignoredHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

/** Headers of the connection, which the platform writes itself and lets nobody else write (Fetch standard, section 2.2.2). */
const transportHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The parameter objects of a list, references followed; what is no parameter is reported and left out. */
export function parameterNodes(context: Context, list: Node | null): readonly Node[] {
  if (list !== null && list.value !== null && !Array.isArray(list.value)) {
    context.report(
      'openapi/shape',
      { expected: 'a list of parameters', found: describe(list.value) },
      originOf(list),
    );
  }
  return items(list).flatMap((entry): readonly Node[] => {
    if (!isObjectNode(entry)) {
      context.report(
        'openapi/shape',
        { expected: 'a parameter', found: describe(entry.value) },
        originOf(entry),
      );
      return [];
    }
    const node = dereference(context, entry);
    if (node === null) return [];
    if (text(node, 'name') !== '' && text(node, 'in') !== '') return [node];
    context.report(
      'openapi/missing',
      { what: 'the name or the place ("in") of the parameter' },
      originOf(node),
    );
    return [];
  });
}

/** Parameters of a path and of an operation together: the operation's replace those of the path (name and place). */
export function combine(
  context: Context,
  ofPath: readonly Node[],
  ofOperation: readonly Node[],
): readonly Node[] {
  const own = distinct(context, ofOperation);
  const inherited = distinct(context, ofPath);
  return [...new Map([...inherited, ...own]).values()];
}

function distinct(context: Context, nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const node of nodes) {
    const key = JSON.stringify([text(node, 'in'), text(node, 'name')]);
    const first = found.get(key);
    if (first === undefined) found.set(key, node);
    else {
      const related = [{ message: 'the first one', origin: originOf(first) }];
      context.report('parameter/repeated', { name: text(node, 'name') }, originOf(node), related);
    }
  }
  return found;
}

/** One parameter; null after it was reported why there is none. */
export function readParameter(context: Context, node: Node, operation: OperationId): Parameter | null {
  const name = text(node, 'name');
  const place = text(node, 'in').toLowerCase();
  const origin = originOf(node);
  if (place !== text(node, 'in') && isPlace(place))
    context.report('parameter/place-case', { place: text(node, 'in') }, originOf(member(node, 'in') ?? node));
  if (!isPlace(place)) {
    context.report(
      'parameter/place',
      { name, place: text(node, 'in') },
      originOf(member(node, 'in') ?? node),
    );
    return null;
  }
  if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) {
    context.report('parameter/ignored-header', { name }, origin);
    return null;
  }
  if (place === 'header' && transportHeaders.has(name.toLowerCase())) {
    context.report('parameter/transport-header', { name }, origin);
    return null;
  }
  if (place === 'header' && !isHeaderName(name)) {
    context.report('parameter/header-name', { name }, origin);
    return null;
  }
  checkKeys(context, node, 'parameter');
  const content = contentOf(context, node);
  const schema = schemaOf(node, content) ?? swaggerSchema(context, node);
  if (schema === null)
    context.report('openapi/missing', { what: `the schema of the parameter ${name}` }, origin);
  const read =
    schema === null
      ? scalarType('string')
      : context.readSchema(schema, spotOfParameter(node, schema, operation));
  const type = valueType(context, content, read, place);
  reportEmptyValue(context, node, type);
  if (place === 'path' && !flag(node, 'required'))
    context.report('parameter/path-required', { name }, origin);
  return {
    wireName: name,
    place,
    type,
    presence: flag(node, 'required') || place === 'path' ? 'required' : 'optional',
    codec: codecOf(context, node, content, type, place),
    default: schema === null ? undefined : defaultOf(context, [schema]),
    secret: schema !== null && isSecret(schema),
    doc: mergeDocs(docOf(node), schema === null ? emptyDoc : schemaDoc(context, schema)),
    origin,
  };
}

/** In Swagger 2.0 a parameter is its own schema; some write so in later versions too. */
/** `p=`: a text can be empty without being told so, nothing else can. */
export function reportEmptyValue(context: Context, node: Node, type: TypeRef): void {
  const isText = type.kind === 'scalar' && type.scalar === 'string';
  if (!flag(node, 'allowEmptyValue') || isText) return;
  const args = { name: text(node, 'name') };
  context.report('parameter/empty-value', args, originOf(member(node, 'allowEmptyValue') ?? node, 'key'));
}

function swaggerSchema(context: Context, node: Node): Node | null {
  const key = ['type', 'enum', 'items'].find((each) => has(node, each));
  if (key === undefined) return null;
  const args = { key, meant: "a part of the parameter's schema" };
  context.report('openapi/swagger-member', args, originOf(member(node, key) ?? node, 'key'));
  return node;
}

/** A parameter of several operations names its type itself, whichever operation is read first. */
function spotOfParameter(node: Node, schema: Node, operation: OperationId): Spot {
  return { id: idOf(schema), hint: parameterHint(node, operation) };
}

/** What names a type of a parameter: the operation that it stands in, or the parameter where others share it. */
export function parameterHint(node: Node, operation: OperationId, ...words: readonly string[]): NameHint {
  const name = text(node, 'name');
  const key = keyOf(node);
  if (/^\/(?:x-ms-)?paths\/[^/]+\/(?!parameters\/)/.test(node.pointer)) {
    return { kind: 'inside', owner: { operation }, words: [...words, name] };
  }
  const candidates = [[name], ...(/^\d+$/.test(key) ? [] : [[key]]), [name, text(node, 'in')]];
  return { kind: 'shared', candidates };
}

function isPlace(word: string): word is Place {
  return places.has(word);
}

/** Path variables and path parameters belong together: what nobody declares is a text, what nobody uses is left out. */
export function matchPath(
  context: Context,
  parameters: readonly Parameter[],
  path: readonly PathPart[],
  operation: Node,
): readonly Parameter[] {
  const variables = new Set(path.flatMap((part) => (part.kind === 'parameter' ? [part.name] : [])));
  const kept = parameters.filter((parameter) => {
    if (parameter.place !== 'path' || variables.has(parameter.wireName)) return true;
    context.report('parameter/not-in-path', { name: parameter.wireName }, parameter.origin);
    return false;
  });
  const declared = new Set(kept.filter(({ place }) => place === 'path').map(({ wireName }) => wireName));
  const added = [...variables]
    .filter((name) => !declared.has(name))
    .map((wireName): Parameter => {
      context.report('parameter/undeclared', { name: wireName }, originOf(operation, 'key'));
      return {
        wireName,
        place: 'path',
        type: scalarType('string'),
        presence: 'required',
        codec: { kind: 'simple', explode: false, allowReserved: false },
        default: undefined,
        secret: false,
        doc: emptyDoc,
        origin: originOf(operation, 'key'),
      };
    });
  return [...kept, ...added];
}
