import { describe, expect, it } from 'vitest';
import { emptyDoc, type Operation, operationId } from '../../../generator/ir/types.ts';
import { operationIdCall } from '../../../generator/plan/operationIdCall.ts';
import { pathCall } from '../../../generator/plan/pathCall.ts';
import { segmentsOf } from '../../../generator/plan/pathSegments.ts';
import { tagCall } from '../../../generator/plan/tagCall.ts';

/** `GET /users/{id}`, with what else the rules look at. */
function operation(
  id: string,
  facts: { summary?: string; tags?: string[]; operationId?: string } = {},
): Operation {
  const [method = '', path = ''] = id.split(' ');
  return {
    id: operationId(id),
    operationId: facts.operationId ?? '',
    tags: facts.tags ?? [],
    method,
    path: path
      .split(/(\{[^}]*\})/)
      .filter((text) => text !== '')
      .map((text) =>
        text.startsWith('{') ? { kind: 'parameter', name: text.slice(1, -1) } : { kind: 'text', text },
      ),
    parameters: [],
    body: null,
    responses: [],
    security: [],
    servers: [],
    paging: null,
    idempotencyHeader: '',
    extensions: {},
    doc: { ...emptyDoc, summary: facts.summary ?? '' },
    origin: { kind: 'span', file: '', start: 0, end: 0 },
  };
}

const written = ({ nodes, methods }: { nodes: readonly string[]; methods: readonly string[] }): string =>
  [...nodes, methods[0]].join('.');

describe('pathCall', () => {
  const cases: [string, string, string][] = [
    ['GET /users', '', 'users.list'],
    ['GET /users/{id}', '', 'users.get'],
    ['POST /users', '', 'users.create'],
    ['PUT /users/{id}', '', 'users.replace'],
    ['PATCH /users/{id}', '', 'users.update'],
    ['DELETE /users/{id}', '', 'users.delete'],
    ['DELETE /users', '', 'users.deleteAll'],
    ['GET /v1/users/{id}/posts', '', 'users.posts.list'],
    ['POST /users/search', '', 'users.search'],
    ['POST /orders/{id}/cancel', '', 'orders.cancel'],
    ['POST /v1/{name}:cancel', '', 'cancel'],
    ['POST /v2.1/operations/{id}:run', '', 'operations.run'],
    ['GET /inventory', '', 'inventory.get'],
    ['GET /inventory/{id}', '', 'inventory.getById'],
    ['DELETE /user', '', 'user.delete'],
    ['DELETE /user/{id}', '', 'user.deleteById'],
    ['PUT /users', '', 'users.replaceAll'],
    ['GET /codes/{organization_id}/{member_id}', '', 'codes.getByOrganizationIdAndMemberId'],
    ['GET /', '', 'get'],
    ['HEAD /files/{name}', '', 'files.head'],
    ['PURGE /cache', '', 'cache.purge'],
    ['GET /q?x=1&y=2', '', 'q.get'],
    ['POST /passwords/email/reset/start', 'Resetstart', 'passwords.email.resetStart'],
    ['DELETE /users/phone_numbers/{phone_id}', 'Deletephonenumber', 'users.deletePhoneNumber'],
    ['GET /users/{user_id}/connected_apps', 'Connectedapps', 'users.connectedApps'],
    ['GET /rbac/organizations/{id}', 'Getorgpolicy', 'rbac.organizations.getOrgpolicy'],
    ['GET /debug/whoami', 'Whoami', 'debug.whoami'],
    ['GET /users', 'Returns all users', 'users.list'],
  ];
  it.each(cases)('%s %j', (id, summary, want) => {
    const given = operation(id, { summary });
    expect(written(pathCall(given, segmentsOf(given, [])))).toBe(want);
  });

  it('has longer names for when the short one is taken', () => {
    const given = operation('GET /v2/codes/{id}');
    expect(pathCall(given, segmentsOf(given, [])).methods).toEqual([
      'get',
      'getById',
      'getCodesById',
      'getCodesByIdV2',
    ]);
  });

  it('drops the longest prefix that carries no meaning', () => {
    const given = operation('GET /v1/b2b/users');
    expect(written(pathCall(given, segmentsOf(given, ['/v1', '/v1/b2b'])))).toBe('users.list');
    expect(written(pathCall(given, segmentsOf(given, ['/v1/b2'])))).toBe('b2b.users.list');
  });
});

describe('tagCall', () => {
  const cases: [string, { tags?: string[]; operationId?: string }, string][] = [
    ['GET /pets/{id}', { tags: ['pet'], operationId: 'getPetById' }, 'pet.getPetById'],
    ['GET /repos/{id}', { tags: ['repos'], operationId: 'repos/get' }, 'repos.get'],
    ['GET /users', { tags: ['User'], operationId: 'users_list' }, 'user.list'],
    ['GET /users', { tags: ['Users'], operationId: 'UsersController_findAll' }, 'users.findAll'],
    ['GET /users', { tags: ['Connected Apps'], operationId: 'list' }, 'connectedApps.list'],
    ['GET /users/{id}/posts', { tags: ['users'] }, 'users.listPosts'],
    ['POST /users', { tags: ['users'] }, 'users.create'],
    ['GET /pets', { operationId: 'findPets' }, 'pets.findPets'],
    ['GET /204', { operationId: 'none' }, 'none'],
    ['GET /pets', {}, 'pets.list'],
    ['GET /pets', { tags: ['', '🚀'], operationId: 'x' }, 'pets.x'],
  ];
  it.each(cases)('%s %j', (id, facts, want) => {
    const given = operation(id, facts);
    expect(written(tagCall(given, segmentsOf(given, [])))).toBe(want);
  });
});

describe('operationIdCall', () => {
  const pattern = /^(?:(?<service>[a-z_]+)_)?(?<method>[A-Z]\w*)$/;
  const cases: [string, string, string | null][] = [
    ['POST /otps/sms/send', 'otp_sms_Send', 'otps.sms.send'],
    ['POST /rules/set', 'fraud_rules_Set', 'fraud.rules.set'],
    ['GET /magic_links', 'List', 'magicLinks.list'],
    ['GET /oauth_providers/google', 'oauth_providers_Google', 'oauthProviders.google'],
    ['GET /x', 'lower', null],
  ];
  it.each(cases)('%s %s', (id, operationIdText, want) => {
    const given = operation(id, { operationId: operationIdText });
    const call = operationIdCall(given, segmentsOf(given, []), pattern);
    expect(call && written(call)).toBe(want);
  });
});
