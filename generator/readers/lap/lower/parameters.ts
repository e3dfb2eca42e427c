import {
  emptyDoc,
  type OperationId,
  type Parameter,
  type ParameterCodec,
  type Place as ParameterPlace,
} from '../../../ir/types.ts';
import type { Span } from '../tree.ts';
import type { Lowering } from './context.ts';
import type { Located, Location } from './locations.ts';
import { paramMeaning } from './paramTypes.ts';
import { operationPlace } from './place.ts';
import { isSecret } from './types.ts';

type ParameterLocation = Exclude<Location, 'body'>;

/** Path, query, header and cookie parameters of one operation; of two with one name and place the first counts. */
export function lowerParameters(
  located: readonly Located[],
  variables: ReadonlySet<string>,
  operation: OperationId,
  span: Span,
  lowering: Lowering,
): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const entry of located) {
    if (entry.location === 'body') continue;
    const key = `${entry.location} ${entry.wireName}`;
    if (found.has(key))
      lowering.report('lap/duplicate-parameter', { name: entry.wireName, operation }, entry.param.span);
    else found.set(key, lowerParameter(entry, entry.location, operation, lowering));
  }
  const undeclared = [...variables].filter((name) => !found.has(`path ${name}`));
  return [
    ...found.values(),
    ...undeclared.map((name) => undeclaredVariable(name, operation, span, lowering)),
  ];
}

function lowerParameter(
  entry: Located,
  location: ParameterLocation,
  operation: OperationId,
  lowering: Lowering,
): Parameter {
  const place = operationPlace(operation, [entry.wireName], 'request', [location, entry.wireName]);
  const meaning = paramMeaning(entry.param, place, lowering);
  return {
    wireName: entry.wireName,
    place: location,
    type: meaning.type,
    presence: entry.required || location === 'path' ? 'required' : 'optional',
    codec: codecs[location],
    default: location === 'path' ? undefined : meaning.default,
    secret: isSecret(entry.param.type),
    doc: meaning.doc,
    origin: lowering.origin(entry.param.span),
  };
}

/** A variable of the path that no line declares is a text that must be given. */
function undeclaredVariable(name: string, operation: OperationId, span: Span, lowering: Lowering): Parameter {
  lowering.report('lap/undeclared-path-parameter', { name, operation }, span);
  const text = `${name} is a variable of the path that no line declares: it is taken to be a required string`;
  const origin = lowering.origin(span);
  lowering.assume({ rule: 'lap/location-path', operation, subject: name, text, origin });
  return {
    wireName: name,
    place: 'path',
    type: { kind: 'scalar', scalar: 'string' },
    presence: 'required',
    codec: codecs.path,
    default: undefined,
    secret: false,
    doc: emptyDoc,
    origin,
  };
}

/** The defaults of OpenAPI (3.1, section 4.8.12.2.1): compilers do not copy other styles. */
const codecs: { readonly [P in Exclude<ParameterPlace, 'querystring'>]: ParameterCodec } = {
  path: { kind: 'simple', explode: false, allowReserved: false },
  header: { kind: 'simple', explode: false, allowReserved: false },
  query: { kind: 'form', explode: true, allowReserved: false },
  cookie: { kind: 'form', explode: true, allowReserved: false },
};
