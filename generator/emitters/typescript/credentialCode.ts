import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';
import { type SecurityScheme, unreachable } from '../../ir/types.ts';
import { refreshFlow } from '../../plan/clientOptions.ts';
import type { Credential, CredentialField } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { commentLine, key, member, str } from './escape.ts';
import type { Imports } from './imports.ts';
import { call, type Code, flat } from './layout.ts';

/** The client option that holds a credential, or a part of one. */
export function credentialProperty(
  { scheme }: Credential,
  field: CredentialField,
  imports: Imports,
): OptionalKind<PropertySignatureStructure> {
  const type =
    field.role === 'tokenRequest'
      ? imports.runtimeType('oauth2', 'OAuthTokenRequest')
      : `${imports.runtimeType('types', 'Supplier')}<string>`;
  const said = scheme.doc.description === '' || scheme.kind === 'oauth2' ? credentialText(scheme, field) : '';
  const env = field.env === '' ? '' : `Default: the environment variable \`${commentLine(field.env)}\`.`;
  return {
    name: key(field.option),
    isReadonly: true,
    hasQuestionToken: !field.required,
    type: field.required ? type : `${type} | undefined`,
    leadingTrivia: docComment({ ...scheme.doc, summary: '' }, [said, env]),
  };
}

const oauth2Texts: { readonly [role in CredentialField['role']]: string } = {
  username: '',
  password: '',
  value: 'OAuth 2.0 access token.',
  refreshToken:
    'OAuth 2.0 refresh token, with which access tokens are renewed that have expired or are refused.',
  clientId: 'Client id, for access tokens that are asked for when they are needed.',
  clientSecret: 'Client secret, for access tokens that are asked for when they are needed.',
  tokenRequest: 'How access tokens are asked for: scopes, further parameters, and who is told of new ones.',
};

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
      return oauth2Texts[field.role];
    case 'openIdConnect':
      return 'OpenID Connect access token.';
    case 'mutualTLS':
      return '';
    default:
      return unreachable(scheme);
  }
}

/** The authenticator of a scheme; undefined at run time while a credential of it is missing. */
export function authenticator({ scheme, fields }: Credential, imports: Imports): Code {
  const value = (role: CredentialField['role']): string => {
    const field = fields.find((one) => one.role === role);
    return field === undefined ? 'undefined' : optionValue(field, imports);
  };
  const when: When = (names, make) => {
    if (names.every((role) => fields.find((one) => one.role === role)?.needed === true))
      return make(names.map(value));
    return `${imports.runtime('given', 'given')}([${names.map(value).join(', ')}], (${names.join(', ')}) => ${flat(make(names))})`;
  };
  const auth = (name: string, ...args: readonly string[]): Code => call(imports.runtime('auth', name), args);
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
      return oauth2(scheme, value, when, imports);
    case 'mutualTLS':
      return '';
    default:
      return unreachable(scheme);
  }
}

/** Makes something of the credentials in some roles, as soon as all of them are given. */
type When = (names: readonly CredentialField['role'][], make: (values: readonly string[]) => Code) => Code;

/** What the user gave for a credential, or a part of one: the option, else the environment variable. */
function optionValue(field: CredentialField, imports: Imports): string {
  const given = `options${member(field.option)}`;
  const value =
    field.env === ''
      ? given
      : `${given} ?? ${imports.runtime('env', 'env')}(${str(field.env)}, options.allowBrowser)`;
  return field.needed ? `${imports.runtime('given', 'needed')}(${str(field.option)}, ${value})` : value;
}

/** A refresh token before an access token, since it renews it; client credentials where there is neither. */
function oauth2(
  scheme: Extract<SecurityScheme, { kind: 'oauth2' }>,
  value: (role: CredentialField['role']) => string,
  when: When,
  imports: Imports,
): string {
  const refresh = refreshFlow(scheme);
  const renewed = (tokenUrl: string): string => {
    const others = `accessToken: ${value('value')}, clientId: ${value('clientId')}, clientSecret: ${value('clientSecret')}`;
    const made = `${imports.runtime('oauth2', 'refreshToken')}({ tokenUrl: ${str(tokenUrl)}, refreshToken: token, ${others}, ...${value('tokenRequest')} })`;
    return `${imports.runtime('given', 'given')}([${value('refreshToken')}], (token) => ${made})`;
  };
  const token = when(['value'], ([text = '']) => `${imports.runtime('auth', 'bearer')}(${text})`);
  const flow = scheme.flows.find((one) => one.flow === 'clientCredentials');
  const fetched =
    flow &&
    when(['clientId', 'clientSecret'], () => {
      const scopes = flow.scopes.map((scope) => str(scope.name)).join(', ');
      return `${imports.runtime('oauth2', 'clientCredentials')}({ tokenUrl: ${str(flow.tokenUrl)}, clientId, clientSecret, scopes: [${scopes}], ...${value('tokenRequest')} })`;
    });
  return [refresh && renewed(refresh.refreshUrl || refresh.tokenUrl), token, fetched]
    .filter((code) => code !== undefined)
    .map(flat)
    .join(' ?? ');
}
