import { tocOf } from '../../readers/lap/groups.ts';
import type {
  LapBody,
  LapDocument,
  LapEndpoint,
  LapError,
  LapField,
  LapParam,
  LapReturns,
  LapType,
} from '../../readers/lap/tree.ts';

/** Above this number of endpoints compilers write `@hint`. */
const hintAbove = 20;

/**
 * Writes documents as the reference compiler does: what the tree does not hold (`@endpoints`, `@hint`, `@toc`,
 * `@group`, `@end`) is derived from what it holds.
 */
export function serializeLap(documents: readonly LapDocument[]): string {
  return documents.map(documentText).join('---\n');
}

function documentText(document: LapDocument): string {
  const groups = document.endpoints.map((endpoint) => endpoint.group);
  const count = groups.length;
  const types = document.types.map((type) => `@type ${type.name} ${fieldsText(type.fields)}`);
  const header = [
    `@${document.dialect} ${document.formatVersion}`,
    '# Machine-readable API spec. Each @endpoint block is one API call.',
    `@api ${document.title?.text ?? ''}`,
    ...line('base', document.base?.text),
    ...line('version', document.version?.text),
    ...line('auth', document.auth?.text),
    ...(document.commonFields === null ? [] : [`@common_fields ${paramsText(document.commonFields)}`]),
    `@endpoints ${count}`,
    ...(count > hintAbove ? ['@hint download_for_search'] : []),
    ...(count > 0 ? [`@toc ${tocOf(groups)}`] : []),
    ...extrasText(document.extras),
    ...(types.length === 0 ? [] : ['', ...types]),
    '',
  ];
  return [...header, ...endpointsText(document.endpoints), '@end', ''].join('\n');
}

const line = (word: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`@${word} ${text}`];

const extrasText = (extras: LapDocument['extras']): readonly string[] =>
  extras.map(({ word, text }) => (text === '' ? `@${word}` : `@${word} ${text}`));

/** Group lines stand only where there are several groups; a block begins whenever the group changes. */
function endpointsText(endpoints: readonly LapEndpoint[]): readonly string[] {
  const written = endpoints.map((endpoint) => [...endpointText(endpoint), '']);
  if (new Set(endpoints.map((endpoint) => endpoint.group)).size < 2) return written.flat();
  return endpoints.flatMap(({ group }, index) => {
    const opens = endpoints[index - 1]?.group !== group;
    const closes = endpoints[index + 1]?.group !== group;
    return [
      ...(opens ? [`@group ${group}`] : []),
      ...(written[index] ?? []),
      ...(closes ? ['@endgroup', ''] : []),
    ];
  });
}

function endpointText(endpoint: LapEndpoint): readonly string[] {
  const params = (word: string, list: readonly LapParam[] | null): readonly string[] =>
    list === null ? [] : [`@${word} ${paramsText(list)}`];
  return [
    `@endpoint ${endpoint.method} ${endpoint.path}`,
    ...line('desc', endpoint.description?.text),
    ...line('auth', endpoint.auth?.text),
    ...(endpoint.body === null ? [] : [bodyText(endpoint.body)]),
    ...params('required', endpoint.required),
    ...params('optional', endpoint.optional),
    ...endpoint.returns.map(returnsText),
    ...(endpoint.errors === null ? [] : [`@errors {${endpoint.errors.map(errorText).join(', ')}}`]),
    ...line('example_request', endpoint.example?.text),
    ...extrasText(endpoint.extras),
  ];
}

const bodyText = (body: LapBody): string =>
  body.kind === 'named' ? `@body → ${body.name}` : `@body ${paramsText(body.params)}`;

function returnsText({ code, fields, text }: LapReturns): string {
  const head = `@returns(${code})`;
  if (fields === null) return text === null ? head : `${head} ${text}`;
  return `${head} ${fieldsText(fields)}${text === null ? '' : ` # ${text}`}`;
}

function errorText({ code, type, text }: LapError): string {
  return code + (type === null ? '' : `:${type}`) + (text === null ? '' : `: ${text}`);
}

export const paramsText = (params: readonly LapParam[]): string => `{${params.map(paramText).join(', ')}}`;

function paramText(param: LapParam): string {
  const values = param.enum === null ? '' : `(${param.enum})`;
  const { suffix, core } = typeParts(param.type);
  // Values of an object stand behind its properties, those of other types before a question mark.
  const typed = param.type.fields === null ? core + values + suffix : core + suffix + values;
  const mark = param.mangled ? ': any' : '';
  const assumed = param.default === null ? '' : `=${param.default}`;
  const description = param.description === null ? '' : ` # ${param.description}`;
  return `${param.name}: ${typed}${mark}${assumed}${description}`;
}

const fieldsText = (fields: readonly LapField[]): string =>
  `{${fields.map((field) => fieldText(field)).join(', ')}}`;

function fieldText(field: LapField): string {
  const required = field.required ? '!' : '';
  return `${field.name}${required}: ${typeText(field.type)}${field.mangled ? ': any' : ''}`;
}

/** A type as it is written, without the values of a parameter. */
export function typeText(type: LapType): string {
  const { core, suffix } = typeParts(type);
  return core + suffix;
}

/** The values of a parameter stand between a word's format and its suffix. */
function typeParts(type: LapType): { readonly core: string; readonly suffix: string } {
  const suffix = (type.nullable ? '?' : '') + (type.fields === null ? '' : fieldsText(type.fields));
  switch (type.kind) {
    case 'name':
      return { core: type.name + (type.format === null ? '' : `(${type.format})`), suffix };
    case 'array':
      return { core: `[${typeText(type.items)}]${suffix}`, suffix: '' };
    case 'dictionary':
      return { core: `map<${typeText(type.keys)},${typeText(type.values)}>${suffix}`, suffix: '' };
  }
}
