import type { Content, Operation, SecurityScheme } from '../../ir/types.ts';
import { refreshFlow } from '../../plan/clientOptions.ts';
import type { Credential, CredentialField, Plan, PlannedOperation } from '../../plan/plan.ts';
import { objectKey, str } from '../typescript/escape.ts';
import { markdownCode } from './markdown.ts';

/** The call of the first operation that matches, as text; '' where there is none. */
type FindCall = (matches: (planned: PlannedOperation, operation: Operation) => boolean) => string;

/** What a README says only where the package has it: '' and false leave it out. */
export function featureFacts(plan: Plan, findCall: FindCall): { readonly [fact: string]: unknown } {
  const { credentials } = plan.options;
  const bodies = [...plan.operations.values()].flatMap(bodyContents);
  const sends = (payload: Content['payload']): boolean =>
    bodies.some((content) => content.payload === payload);
  const answers = (planned: PlannedOperation, payload: Content['payload']): boolean =>
    planned.results.some((result) => result.contents.some((content) => content.payload === payload));
  const multipart = sends('multipart');
  const download = findCall((planned) => answers(planned, 'binary'));
  return {
    credentials: credentials.flatMap(credentialRows),
    severalLogins: credentials.length > 1,
    fetchedTokens: loginOptions(credentials, ['clientId', 'clientSecret'], isClientCredentials),
    refreshedTokens: loginOptions(credentials, ['value', 'refreshToken', 'clientId'], isRefreshed),
    keyed: findCall((_, operation) => operation.idempotencyHeader !== '') !== '',
    files: multipart || sends('binary') || download !== '',
    multipart,
    uploads: multipart || sends('binary'),
    download: optionsBehind(download),
    rawDownload: download,
    events: findCall((planned) => answers(planned, 'events') && planned.results.length === 1),
    lines: findCall((planned) => answers(planned, 'jsonLines') && planned.results.length === 1),
  };
}

function bodyContents({ body }: PlannedOperation): readonly Content[] {
  if (body.kind === 'none') return [];
  return body.kind === 'choice' ? body.contents : [body.content];
}

/** `client.files.get({ id: '…' }` with room for options: `client.files.get({}` where it takes no parameters. */
function optionsBehind(call: string): string {
  if (call === '') return '';
  return call.endsWith('()') ? `${call.slice(0, -1)}{}, ` : `${call.slice(0, -1)}, `;
}

/** A row of the table of credentials for each option. */
function credentialRows({ scheme, fields }: Credential): readonly object[] {
  return fields.map((field) => ({
    option: tableCell(markdownCode(field.option)),
    meaning: tableCell(meaningOf(scheme, field.role)),
    env: field.env === '' ? '' : tableCell(markdownCode(field.env)),
  }));
}

function meaningOf(scheme: SecurityScheme, role: CredentialField['role']): string {
  const name = markdownCode(scheme.name);
  if (role === 'tokenRequest') return `how tokens of ${name} are asked for`;
  if (role !== 'value') return `${roles[role]} of ${name}`;
  if (scheme.kind === 'apiKey')
    return `${scheme.place === 'query' ? 'query parameter' : scheme.place} ${markdownCode(scheme.wireName)}`;
  if (scheme.kind === 'http') return `credentials of the HTTP scheme ${markdownCode(scheme.scheme)}`;
  return `${scheme.kind === 'bearer' ? 'bearer' : 'access'} token of ${name}`;
}

const roles: { readonly [role in Exclude<CredentialField['role'], 'value' | 'tokenRequest'>]: string } = {
  username: 'user name',
  password: 'password',
  refreshToken: 'refresh token',
  clientId: 'client id',
  clientSecret: 'client secret',
};

/** A bar would end the cell, in a code span too. */
const tableCell = (text: string): string => text.replaceAll(/(?<!\\)\|/g, '\\|');

const isClientCredentials = (scheme: SecurityScheme): boolean =>
  scheme.kind === 'oauth2' && scheme.flows.some(({ flow }) => flow === 'clientCredentials');

const isRefreshed = (scheme: SecurityScheme): boolean =>
  scheme.kind === 'oauth2' && refreshFlow(scheme) !== undefined;

/** `clientId: '…', clientSecret: '…', tokenRequest`: options of the first scheme of a kind, the last one open. */
function loginOptions(
  credentials: readonly Credential[],
  wanted: readonly CredentialField['role'][],
  matches: (scheme: SecurityScheme) => boolean,
): string {
  const found = credentials.find(({ scheme }) => matches(scheme));
  if (found === undefined) return '';
  const key = (role: CredentialField['role']): string =>
    objectKey(found.fields.find((field) => field.role === role)?.option ?? role);
  return [...wanted.map((role) => `${key(role)}: ${str('…')}`), key('tokenRequest')].join(', ');
}
