import {
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  StructureKind,
} from 'ts-morph';
import { emptyDoc, unreachable, type SecurityScheme, type Server } from '../../ir/types.ts';
import { filledUrl } from '../../plan/clientOptions.ts';
import type { CallOptions, Credential, CredentialField, Plan } from '../../plan/plan.ts';
import { needsOptions } from './clientFile.ts';
import { docComment } from './docs.ts';
import { comment, commentLine, ident, key, member, objectKey, str } from './escape.ts';
import { createImports, type Imports } from './imports.ts';
import { optionsFile as file, type PackageContext, printFile } from './resourceFile.ts';
import { unionText } from './typeText.ts';

/** `src/options.ts`: what a client is constructed with, how it becomes the core's options, and options of calls. */
export function optionsFileText(context: PackageContext): string {
  const imports = createImports(file);
  const { plan } = context;
  return printFile(imports, [
    clientOptions(plan, imports),
    ...plan.callOptions.map((options) => callOptions(options, imports)),
    coreOptions(plan, imports),
    createClient(context, imports),
  ]);
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

function credentialProperty({ scheme }: Credential, field: CredentialField, imports: Imports): PropertySignature {
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
      return field.role === 'value' ? 'OAuth 2.0 access token.' : 'For tokens that are fetched when they are needed.';
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
    return [{ name: 'baseUrl', isReadonly: true, type: 'string', leadingTrivia: doc('The description names no server.') }];
  }
  const urls = [server, ...alternatives].map((one) => str(filledUrl(one)));
  const list = [server, ...alternatives].map((one) => `- ${commentLine(`${filledUrl(one)} ${one.description}`)}`).join('\n');
  return [
    {
      name: 'baseUrl',
      isReadonly: true,
      hasQuestionToken: true,
      type: unionText([...urls, '(string & {})', 'undefined']),
      leadingTrivia: `${comment([`Default: the first of the servers that are described.\n${list}`])}\n`,
    },
  ];
}

/** Typed variables of a templated server, and replacements for servers of single operations. */
function serverProperties({ options }: Plan): readonly PropertySignature[] {
  const variables = options.server?.variables ?? [];
  const fields = variables.map(({ name, values }) => {
    const type = values.length === 0 ? 'string' : unionText(values.map(str));
    return `readonly ${key(name)}?: ${unionText([type, 'undefined'])}`;
  });
  const others = options.servers.map(({ name }) => `readonly ${key(name)}?: string | undefined`);
  const property = (name: string, types: readonly string[], text: string): readonly PropertySignature[] =>
    types.length === 0
      ? []
      : [{ name, isReadonly: true, hasQuestionToken: true, type: `{ ${types.join('; ')} } | undefined`, leadingTrivia: doc(text) }];
  return [
    ...property('server', fields, 'Variables of the default base URL.'),
    ...property('servers', others, 'Base URLs in place of those that only some operations use.'),
  ];
}

function callOptions({ name, groups }: CallOptions, imports: Imports): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: ident(name),
    extends: [imports.runtimeType('types', 'RequestOptions')],
    properties: groups.map(({ option, fields }) => ({
      name: key(option),
      isReadonly: true,
      hasQuestionToken: true,
      type: `{ ${fields.map(({ field, doc: text }) => `${docComment(text)}readonly ${key(field)}?: string | undefined`).join('; ')} } | undefined`,
    })),
    leadingTrivia: doc(`Options of calls that take ${groups.map(({ option }) => `\`${commentLine(option)}\``).join(' and ')}.`),
  };
}

/** The core's options from the user's. */
function coreOptions(plan: Plan, imports: Imports): FunctionDeclarationStructure {
  const { options } = plan;
  const servers = options.servers.map(({ name, url }) => `${objectKey(name)}: options.servers?.${dotless(member(name))} ?? ${str(url)}`);
  const auth = options.credentials.flatMap((credential) => {
    const text = authenticator(credential, imports);
    return text === '' ? [] : [`${objectKey(credential.scheme.name)}: ${text}`];
  });
  const security = options.security.map((schemes) => `[${schemes.map(str).join(', ')}]`);
  const base = options.server === null ? '' : defaultBaseUrl(options.server, imports);
  const fields = [
    '...options',
    ...(base === '' ? [] : [`defaultBaseUrl: ${base}`]),
    ...(servers.length === 0 ? [] : [`servers: { ${servers.join(', ')} }`]),
    ...(auth.length === 0 ? [] : [`auth: { ${auth.join(', ')} }`]),
    ...(security.length === 0 ? [] : [`security: [${security.join(', ')}]`]),
    `userAgent: ${str(`${plan.package.name}/${plan.package.version}`)}`,
  ];
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: 'coreOptions',
    parameters: [{ name: 'options', type: 'ClientOptions' }],
    returnType: imports.runtimeType('types', 'CoreOptions'),
    statements: [`return { ${fields.join(', ')} };`],
  };
}

/** `?.name` and `?.['the name']`: the dot of a plain access is part of the mark before it. */
const dotless = (access: string): string => access.replace(/^\./, '');

function defaultBaseUrl(server: Server, imports: Imports): string {
  if (server.variables.length === 0) return str(server.url);
  const defaults = server.variables.map((variable) => `${objectKey(variable.name)}: ${str(variable.default)}`);
  return `${imports.runtime('server', 'serverUrl')}(${str(server.url)}, { ${defaults.join(', ')} }, { ...options.server })`;
}

/** The authenticator of a scheme; undefined at run time while a credential of it is missing. */
function authenticator({ scheme, fields }: Credential, imports: Imports): string {
  const value = (role: CredentialField['role']): string => {
    const field = fields.find((one) => one.role === role);
    if (field === undefined) return 'undefined';
    const given = `options${member(field.option)}`;
    return field.env === '' ? given : `${given} ?? ${imports.runtime('env', 'env')}(${str(field.env)}, options.allowBrowser)`;
  };
  const when = (names: readonly CredentialField['role'][], make: (values: readonly string[]) => string): string => {
    const required = names.every((role) => fields.find((one) => one.role === role)?.required === true);
    if (required) return make(names.map(value));
    return `${imports.runtime('given', 'given')}([${names.map(value).join(', ')}], (${names.join(', ')}) => ${make(names)})`;
  };
  const auth = (name: string, ...args: readonly string[]): string => `${imports.runtime('auth', name)}(${args.join(', ')})`;
  switch (scheme.kind) {
    case 'basic':
      return when(['username', 'password'], ([username = '', password = '']) => auth('basic', username, password));
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

function createClient(context: PackageContext, imports: Imports): FunctionDeclarationStructure {
  const core = imports.runtime('request', 'ClientCore');
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: 'createClient',
    parameters: [{ name: 'options', type: 'ClientOptions', ...(needsOptions(context) ? {} : { initializer: '{}' }) }],
    returnType: core,
    statements: [`return new ${core}(coreOptions(options));`],
    leadingTrivia: docComment({
      ...emptyDoc,
      description: 'A client for the functions alone: a bundle holds only the operations that are called.',
    }),
  };
}
