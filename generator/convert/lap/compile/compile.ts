import { groupOf } from '../../../readers/lap/groups.ts';
import { nowhere, type LapDocument, type LapEndpoint, type Text } from '../../../readers/lap/tree.ts';
import { firstLine } from '../python/clean.ts';
import { pythonJson } from '../python/json.ts';
import { pythonText } from '../python/text.ts';
import { get, getOr, isList, truthy, type Raw } from '../raw/tree.ts';
import { authText, methods } from './auth.ts';
import { takeCommonFields } from './commonFields.ts';
import { from, resolved, type CompileOptions, type Compiling, type ParamLists } from './compiling.ts';
import { jsonContent, paramLists } from './params.ts';
import { child, children, type Place } from './place.ts';
import { outcomesOf } from './responses.ts';

export interface Compiled {
  readonly document: LapDocument;
  /** RFC 6901 pointers into the OpenAPI document, by node of `document`. */
  readonly pointers: ReadonlyMap<object, string>;
}

/**
 * Compiles an OpenAPI document (2.0 to 3.1) to LAP as the reference compiler 0.7.0 does, byte for byte.
 * @param fileStem name of the file without folder and extension: the title of a document that has none
 */
export function compileLap(root: Raw, fileStem: string, options: CompileOptions): Compiled {
  const compiling: Compiling = { root, options, pointers: new Map() };
  const found = operationsOf({ node: root, pointer: '' });
  const { common, lists } = takeCommonFields(
    found.map((operation) => paramLists(compiling, operation.place)),
  );
  const endpoints = found.map((operation, index) =>
    endpointOf(compiling, operation, lists[index] ?? noParams),
  );
  const info = get(root, 'info');
  const document: LapDocument = {
    dialect: 'lap',
    formatVersion: 'v0.3',
    title: textAt(compiling, '/info/title', pythonText(getOr(info, 'title', fileStem))),
    base: optionalText(compiling, basePointer(root), baseText(root)),
    version: optionalText(compiling, '/info/version', truthyText(get(info, 'version'))),
    auth: optionalText(compiling, '/components/securitySchemes', authText(compiling)),
    commonFields: common.length > 0 ? common : null,
    types: [],
    endpoints,
    extras: [],
    span: nowhere,
  };
  return { document, pointers: compiling.pointers };
}

const noParams: ParamLists = { required: [], optional: [], body: [] };

interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly place: Place;
}

function operationsOf(root: Place): readonly FoundOperation[] {
  return children(child(root, 'paths')).flatMap(([path, pathItem]) =>
    children(pathItem)
      .filter(([method]) => methods.has(method))
      .map(([method, place]) => ({ method: method.toUpperCase(), path, place })),
  );
}

function endpointOf(compiling: Compiling, operation: FoundOperation, params: ParamLists): LapEndpoint {
  const { method, path, place } = operation;
  const bodyOf = (wanted: boolean) =>
    params.body.filter(({ required }) => required === wanted).map(({ param }) => param);
  const required = [...params.required, ...bodyOf(true)];
  const optional = [...params.optional, ...bodyOf(false)];
  const { returns, errors } = outcomesOf(compiling, place);
  const { lean } = compiling.options;
  const endpoint: LapEndpoint = {
    group: groupOf(path),
    method,
    path,
    description: lean ? null : optionalText(compiling, `${place.pointer}/summary`, summaryOf(place.node)),
    auth: null,
    body: null,
    required: required.length > 0 ? required : null,
    optional: optional.length > 0 ? optional : null,
    returns,
    errors: errors.length > 0 ? errors : null,
    example: lean ? null : exampleOf(compiling, place),
    extras: [],
    span: nowhere,
  };
  return from(compiling, place, endpoint);
}

const summaryOf = (operation: Raw | undefined): string =>
  firstLine(truthyText(get(operation, 'summary')) || truthyText(get(operation, 'description')));

/** The example of a JSON body, else the value of the first of its named examples. */
function exampleOf(compiling: Compiling, operation: Place): Text | null {
  const content = jsonContent(compiling, operation);
  const example = child(content, 'example');
  if (example.node !== undefined && truthy(example.node)) {
    return textAt(compiling, example.pointer, pythonJson(example.node));
  }
  const first = children(child(content, 'examples'))[0]?.[1];
  if (first === undefined) return null;
  const value = child(resolved(compiling, first), 'value');
  if (value.node === undefined || !truthy(value.node)) return null;
  return textAt(compiling, value.pointer, pythonJson(value.node));
}

/** The first server, else the host of OpenAPI 2.0. */
function baseText(root: Raw): string {
  const servers = get(root, 'servers');
  const url = truthyText(get(isList(servers) ? servers[0] : undefined, 'url'));
  const host = get(root, 'host');
  if (url !== '' || host === undefined || !truthy(host)) return url;
  const schemes = get(root, 'schemes');
  const scheme = isList(schemes) && schemes[0] !== undefined ? pythonText(schemes[0]) : 'https';
  return `${scheme}://${pythonText(host)}${pythonText(getOr(root, 'basePath', ''))}`;
}

const basePointer = (root: Raw): string => (truthy(get(root, 'servers')) ? '/servers/0/url' : '/host');

const truthyText = (node: Raw | undefined): string =>
  node !== undefined && truthy(node) ? pythonText(node) : '';

function textAt(compiling: Compiling, pointer: string, text: string): Text {
  return from(compiling, { node: undefined, pointer }, { text, span: nowhere });
}

const optionalText = (compiling: Compiling, pointer: string, text: string): Text | null =>
  text === '' ? null : textAt(compiling, pointer, text);
