import {
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  StructureKind,
} from 'ts-morph';
import { emptyDoc, unreachable, type SecurityScheme, type Server } from '../../ir/types.ts';
import { filledUrl } from '../../plan/clientOptions.ts';
import type { CallOptions, Credential, CredentialField, Plan, PlannedOptionGroup } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { needsOptions } from './clientFile.ts';
import { docComment } from './docs.ts';
import { comment, commentLine, ident, key, member, objectKey, str } from './escape.ts';
import { createImports, type Imports } from './imports.ts';
import { optionsFile as file, type PackageContext } from './packageContext.ts';
import { call, type Code, extended, lay, list, object } from './layout.ts';
import { printFile } from './printFile.ts';
import { unionText } from './typeText.ts';

/** `src/options.ts`: what a client is constructed with, how it becomes the core's options, and options of calls. */
export function optionsFile(context: PackageContext): OutputFile {
  const imports = createImports(file);
  const { plan } = context;
  const types = [
    clientOptions(plan, imports),
    ...serverTypes(plan),
    ...plan.callOptions.map((options) => callOptions(options, imports)),
    ...plan.optionGroups.map(optionGroup),
  ];
  return printFile(file, imports, types, [coreOptions(plan, imports), createClient(context, imports)]);
}

const doc = (text: string): string => `${comment([text])}\n`;

function clientOptions(plan: Plan, imports: Imports): InterfaceDeclarationStructure {
  const { options } = plan;
  const credentials = options.credentials.flatMap((credential) =>
    credential.fields.map((field) => credentialProperty(credential, field, imports)),
  );
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: 'ClientOptions',
    extends: [imports.runtimeType('types', 'ClientOptions', 'CommonOptions')],
    properties: [...credentials, ...baseUrl(plan), ...serverProperties(plan)],
    leadingTrivia: doc('What a client is constructed with.'),
  };
}

type PropertySignature = OptionalKind<PropertySignatureStructure>;

function credentialProperty(
  { scheme }: Credential,
  field: CredentialField,
  imports: Imports,
): PropertySignature {
  const supplier = `${imports.runtimeType('types', 'Supplier')}<string>`;
  const said = scheme.doc.description === '' ? credentialText(scheme, field) : '';
  const env = field.env === '' ? '' : `Default: the environment variable \`${commentLine(field.env)}\`.`;
  return {
    name: key(field.option),
    isReadonly: true,
    hasQuestionToken: !field.required,
    type: field.required ? supplier : `${supplier} | undefined`,
    leadingTrivia: docComment({ ...scheme.doc, summary: '' }, [said, env]),
  };
}

function credentialText(scheme: SecurityScheme, field: CredentialField): string {
  switch (scheme.kind) {
    case 'basic':
      return `${field.role === 'username' ? 'User name' : 'Password'} for HTTP Basic authentication.`;
    case 'bearer':
      return 'Bearer token.';
    case 'apiKey':
      return `Value of the ${scheme.place === 'query' ? 'query parameter' : scheme.place} \`${commentLine(scheme.wireName)}\`.`;
    case 'http':
      return `Credentials of the HTTP scheme \`${commentLine(scheme.scheme)}\`.`;
    case 'oauth2':
      return field.role === 'value'
        ? 'OAuth 2.0 access token.'
        : 'For tokens that are fetched when they are needed.';
    case 'openIdConnect':
      return 'OpenID Connect access token.';
    case 'mutualTLS':
      return '';
    default:
      return unreachable(scheme);
  }
}

function baseUrl({ options }: Plan): readonly PropertySignature[] {
  const { server, alternatives } = options;
  if (server === null) {
    return [
      {
        name: 'baseUrl',
        isReadonly: true,
        type: 'string',
        leadingTrivia: doc('The description names no server.'),
      },
    ];
  }
  const urls = [server, ...alternatives].map((one) => str(filledUrl(one)));
  const described = [server, ...alternatives]
    .map((one) => `- ${commentLine(`${filledUrl(one)} ${one.description}`)}`)
    .join('\n');
  return [
    {
      name: 'baseUrl',
      isReadonly: true,
      hasQuestionToken: true,
      type: unionText([...urls, '(string & {})', 'undefined']),
      leadingTrivia: `${comment([`Default: the first of the servers that are described.\n${described}`])}\n`,
    },
  ];
}

/** Options for a templated server, and for servers of single operations. */
function serverProperties({ options }: Plan): readonly PropertySignature[] {
  const property = (name: string, type: string, text: string): PropertySignature => ({
    name,
    isReadonly: true,
    hasQuestionToken: true,
    type: unionText([type, 'undefined']),
    leadingTrivia: doc(text),
  });
  return [
    ...(options.server?.variables.length
      ? [property('server', 'ServerVariables', 'Variables of the default base URL.')]
      : []),
    ...(options.servers.length === 0
      ? []
      : [property('servers', 'ServerUrls', 'Base URLs in place of those that only some operations use.')]),
  ];
}

function serverTypes({ options }: Plan): readonly InterfaceDeclarationStructure[] {
  const variables = (options.server?.variables ?? []).map((variable) => ({
    name: variable.name,
    type: variable.values.length === 0 ? 'string' : unionText(variable.values.map(str)),
    doc: { ...emptyDoc, description: variable.description },
    value: variable.default,
  }));
  const urls = options.servers.map((server) => ({
    name: server.name,
    type: 'string',
    doc: { ...emptyDoc, description: server.description },
    value: server.url,
  }));
  const declare = (name: string, fields: typeof urls): readonly InterfaceDeclarationStructure[] =>
    fields.length === 0
      ? []
      : [
          {
            kind: StructureKind.Interface,
            isExported: true,
            name,
            properties: fields.map((field) => ({
              name: key(field.name),
              isReadonly: true,
              hasQuestionToken: true,
              type: unionText([field.type, 'undefined']),
              leadingTrivia: docComment(field.doc, [], field.value),
            })),
          },
        ];
  return [...declare('ServerVariables', variables), ...declare('ServerUrls', urls)];
}

function callOptions({ name, groups }: CallOptions, imports: Imports): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: ident(name),
    extends: [imports.runtimeType('types', 'RequestOptions')],
    properties: groups.map(({ option, typeName }) => ({
      name: key(option),
      isReadonly: true,
      hasQuestionToken: true,
      type: unionText([ident(typeName), 'undefined']),
    })),
    leadingTrivia: doc('Options of calls whose headers are set here.'),
  };
}

function optionGroup({ typeName, fields }: PlannedOptionGroup): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: ident(typeName),
    properties: fields.map(({ field, doc: said }) => ({
      name: key(field),
      isReadonly: true,
      hasQuestionToken: true,
      type: 'string | undefined',
      leadingTrivia: docComment(said),
    })),
  };
}

/** The core's options from the user's. */
function coreOptions(plan: Plan, imports: Imports): string {
  const { options } = plan;
  const servers = options.servers.map(
    ({ name, url }) => [objectKey(name), `options.servers?.${dotless(member(name))} ?? ${str(url)}`] as const,
  );
  const auth = options.credentials.flatMap((credential) => {
    const text = authenticator(credential, imports);
    return text === '' ? [] : [[objectKey(credential.scheme.name), text] as const];
  });
  const fields: readonly (readonly [string, Code])[] = [
    ['defaultBaseUrl', options.server === null ? '' : defaultBaseUrl(options.server, imports)],
    ['servers', servers.length === 0 ? '' : object(servers)],
    ['auth', auth.length === 0 ? '' : object(auth)],
    [
      'security',
      options.security.length === 0 ? '' : list(options.security.map((schemes) => list(schemes.map(str)))),
    ],
    ['userAgent', str(`${productToken(plan.package.name)}/${plan.package.version}`)],
  ];
  const result = extended(
    'options',
    fields.filter(([, code]) => code !== ''),
  );
  const type = imports.runtimeType('types', 'CoreOptions');
  return `export function coreOptions(options: ClientOptions): ${type} {\n  return ${lay(result, 2, 9, 1)};\n}`;
}

/** A package name as User-Agent writes it: a token (RFC 9110 section 10.1.5), which neither `@` nor `/` may be in. */
const productToken = (name: string): string => name.replace(/^@/, '').replaceAll(/[^\w.~-]/g, '-');

/** `?.name` and `?.['the name']`: the dot of a plain access is part of the mark before it. */
const dotless = (access: string): string => access.replace(/^\./, '');

function defaultBaseUrl(server: Server, imports: Imports): Code {
  if (server.variables.length === 0) return str(server.url);
  const defaults = server.variables.map(
    (variable) => [objectKey(variable.name), str(variable.default)] as const,
  );
  const given = extended('options.server', []);
  return call(imports.runtime('server', 'serverUrl'), [str(server.url), object(defaults), given]);
}

/** The authenticator of a scheme; undefined at run time while a credential of it is missing. */
function authenticator({ scheme, fields }: Credential, imports: Imports): string {
  const value = (role: CredentialField['role']): string => {
    const field = fields.find((one) => one.role === role);
    if (field === undefined) return 'undefined';
    const given = `options${member(field.option)}`;
    return field.env === ''
      ? given
      : `${given} ?? ${imports.runtime('env', 'env')}(${str(field.env)}, options.allowBrowser)`;
  };
  const when = (
    names: readonly CredentialField['role'][],
    make: (values: readonly string[]) => string,
  ): string => {
    const required = names.every((role) => fields.find((one) => one.role === role)?.required === true);
    if (required) return make(names.map(value));
    return `${imports.runtime('given', 'given')}([${names.map(value).join(', ')}], (${names.join(', ')}) => ${make(names)})`;
  };
  const auth = (name: string, ...args: readonly string[]): string =>
    `${imports.runtime('auth', name)}(${args.join(', ')})`;
  switch (scheme.kind) {
    case 'basic':
      return when(['username', 'password'], ([username = '', password = '']) =>
        auth('basic', username, password),
      );
    case 'bearer':
    case 'openIdConnect':
      return when(['value'], ([token = '']) => auth('bearer', token));
    case 'http':
      return when(['value'], ([text = '']) => auth('httpAuth', str(scheme.scheme), text));
    case 'apiKey':
      return when(['value'], ([text = '']) => auth('apiKey', str(scheme.place), str(scheme.wireName), text));
    case 'oauth2':
      return oauth2(scheme, when, imports);
    case 'mutualTLS':
      return '';
    default:
      return unreachable(scheme);
  }
}

function oauth2(
  scheme: Extract<SecurityScheme, { kind: 'oauth2' }>,
  when: (names: readonly CredentialField['role'][], make: (values: readonly string[]) => string) => string,
  imports: Imports,
): string {
  const token = when(['value'], ([text = '']) => `${imports.runtime('auth', 'bearer')}(${text})`);
  const flow = scheme.flows.find((one) => one.flow === 'clientCredentials');
  if (flow === undefined) return token;
  const fetched = when(['clientId', 'clientSecret'], ([clientId = '', clientSecret = '']) => {
    const scopes = flow.scopes.map((scope) => str(scope.name)).join(', ');
    return `${imports.runtime('oauth2', 'clientCredentials')}({ tokenUrl: ${str(flow.tokenUrl)}, clientId: ${clientId}, clientSecret: ${clientSecret}, scopes: [${scopes}] })`;
  });
  return `${token} ?? ${fetched}`;
}

function createClient(context: PackageContext, imports: Imports): string {
  const core = imports.runtime('request', 'ClientCore');
  const said = 'A client for the functions alone: a bundle holds only the operations that are called.';
  const parameter = `options: ClientOptions${needsOptions(context) ? '' : ' = {}'}`;
  return `${doc(said)}export function createClient(${parameter}): ${core} {\n  return new ${core}(coreOptions(options));\n}`;
}
