import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';
import { type SecurityScheme, unreachable } from '../../ir/types.ts';
import type { Credential, CredentialField } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { commentLine, key, member, str } from './escape.ts';
import type { Imports } from './imports.ts';

/** The client option that holds a credential, or a part of one. */
export function credentialProperty(
  { scheme }: Credential,
  field: CredentialField,
  imports: Imports,
): OptionalKind<PropertySignatureStructure> {
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

/** The authenticator of a scheme; undefined at run time while a credential of it is missing. */
export function authenticator({ scheme, fields }: Credential, imports: Imports): string {
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
