import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { planPackage } from '../../../generator/plan/planPackage.ts';
import config from '../../../lapwright.config.ts';
import { readApi } from '../../support/readApi.ts';

/** What the official SDK calls each operation, and the classes it sits on. */
interface OfficialName {
  readonly operation: string;
  readonly call: string;
  readonly clients: readonly string[];
}
const official = JSON.parse(
  readFileSync('test/fixtures/stytch-node-names.json', 'utf8'),
) as readonly OfficialName[];

async function plan(project: ProjectConfig) {
  const { report, all } = createDiagnostics();
  const api = runPasses(await readApi(project.input), project, report);
  return { plan: planPackage(api, project, report), api, diagnostics: all() };
}

const openapi = await plan(config.projects.stytch);
const lap = await plan(config.projects['stytch-lap']);

const namesOf = ({ plan: { operations } }: typeof openapi): readonly OfficialName[] =>
  official.map(({ operation }) => {
    const planned = [...operations.values()].find(({ id }) => id === operation);
    return { operation, call: planned?.call.join('.') ?? '', clients: planned?.clients ?? [] };
  });

describe('the flagship package', () => {
  it('offers the call path of the official SDK for 184 of 184 operations, on the same classes', () => {
    expect(official).toHaveLength(184);
    const wanted = official.map(({ operation, call, clients }) => ({ operation, call, clients }));
    expect(namesOf(openapi)).toEqual(wanted);
  });

  it('names operation types after the call path and models by their short name', () => {
    const exchange = openapi.plan.operations.get('POST /v1/b2b/sessions/exchange' as never);
    expect(exchange?.names).toEqual({
      function: 'b2bSessionsExchange',
      request: 'B2BSessionsExchangeRequest',
      response: 'B2BSessionsExchangeResponse',
      error: 'B2BSessionsExchangeError',
      reply: 'B2BSessionsExchangeReply',
      options: 'RequestOptions',
    });
    const names = new Set([...openapi.plan.types.values()].map(({ name }) => name));
    expect([...names].filter((name) => /^Api|_/.test(name))).toEqual([]);
    for (const name of [
      'MemberSession',
      'Organization',
      'Member',
      'User',
      'UserResultsMetadata',
      'B2BRbacPolicy',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('leaves out the 28 schemas that nothing refers to', () => {
    const declared = openapi.api.types.filter(({ hint }) => hint.kind === 'declared');
    const ids = new Set(declared.map(({ id }) => id.replace(/ \(request\)$/, '')));
    expect(565 - ids.size).toBe(28);
  });

  it('walks the pages of exactly the 7 cursor operations', () => {
    const paged = [...openapi.plan.operations.values()].filter(({ paging }) => paging !== null);
    expect(Object.fromEntries(paged.map(({ id, paging }) => [id, paging]))).toEqual({
      'GET /v1/b2b/scim/{organization_id}/connection/{connection_id}': cursor(['next_cursor'], 'scim_groups'),
      'POST /v1/b2b/organizations/members/search': cursor(['results_metadata', 'next_cursor'], 'members'),
      'POST /v1/b2b/organizations/search': cursor(['results_metadata', 'next_cursor'], 'organizations'),
      'POST /v1/connected_apps/clients/search': cursor(['results_metadata', 'next_cursor'], 'connected_apps'),
      'POST /v1/m2m/clients/search': cursor(['results_metadata', 'next_cursor'], 'm2m_clients'),
      'POST /v1/rules/list': cursor(['next_cursor'], 'rules'),
      'POST /v1/users/search': cursor(['results_metadata', 'next_cursor'], 'results'),
    });
  });

  it('types the errors that are shown by an example only', () => {
    const [error] = openapi.plan.operations.get('GET /v1/users/{user_id}' as never)?.errors ?? [];
    expect(error?.status).toBe(400);
    expect(error?.contents).toHaveLength(1);
  });

  it('takes the session headers of 40 operations in the options', () => {
    const operations = [...openapi.plan.operations.values()].filter(
      ({ optionHeaders }) => optionHeaders.length > 0,
    );
    expect(operations).toHaveLength(40);
    expect(new Set(operations.map(({ names }) => names.options))).toEqual(
      new Set(['AuthorizationRequestOptions']),
    );
  });

  it('keeps every file under 50 kB', () => {
    expect(openapi.plan.modules.length).toBeGreaterThan(60);
    expect(openapi.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('the package from LAP', () => {
  it('finds most of the official names in method, path and @desc alone', () => {
    const found = namesOf(lap).filter(({ call }, at) => call === official[at]?.call);
    expect(found.length).toBeGreaterThanOrEqual(164);
  });

  it('sits on the same classes', () => {
    expect(namesOf(lap).map(({ clients }) => clients)).toEqual(official.map(({ clients }) => clients));
  });

  it('walks the same pages', () => {
    const paged = (of: typeof lap): readonly string[] =>
      [...of.plan.operations.values()].filter(({ paging }) => paging !== null).map(({ id }) => id);
    expect(paged(lap)).toEqual(paged(openapi));
  });

  it('hoists the equal shapes of nested objects', () => {
    const hoisted = lap.api.types.filter(({ hint, kind }) => hint.kind === 'shared' && kind === 'object');
    expect(hoisted.length).toBeLessThanOrEqual(51);
    const names = new Set([...lap.plan.types.values()].map(({ name }) => name));
    for (const name of ['Member', 'Organization', 'MemberSession', 'ConnectedApp'])
      expect(names).toContain(name);
  });
});

function cursor(next: readonly string[], items: string): object {
  return { kind: 'cursor', parameter: 'cursor', next, items: [items], more: null };
}
