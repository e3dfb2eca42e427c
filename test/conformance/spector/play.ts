import { callOperation, credentialsOf, newClient } from '../driver/call.ts';
import type { Product } from '../driver/product.ts';
import { argumentsOf } from '../driver/request.ts';
import { type Choice, chooseOperation } from './choose.ts';
import { compareResult, settle } from './judge.ts';
import { recordingFetch } from './recorder.ts';
import type { MockCall, Scenario } from './scenarios.ts';

/**
 * Calls what a scenario expects, each request through the client of its document.
 * @param products of the scenario's specification
 * @returns what was wrong with results, by our own comparison; '' when nothing was
 */
export async function play(
  scenario: Scenario,
  products: readonly Product[],
  baseUrl: string,
): Promise<string> {
  const choices = scenario.calls.map((call) => chooseOperation(products, call));
  // A request that no operation describes is where a former answer leads: a next page.
  const paged = choices.some((choice) => choice === null);
  const problems: string[] = [];
  for (const [index, choice] of choices.entries()) {
    const call = scenario.calls[index];
    if (choice === null || call === undefined) continue;
    const following = paged ? scenario.calls.slice(index) : [call];
    const problem = await playCall(choice, call, following, baseUrl).catch((error: unknown) => String(error));
    if (problem !== '') problems.push(`${call.method} ${call.path}: ${problem}`);
  }
  if (choices.every((choice) => choice === null)) return 'no operation describes this request';
  return problems.join('; ');
}

async function playCall(
  { product, types, operation, match }: Choice,
  call: MockCall,
  following: readonly MockCall[],
  baseUrl: string,
): Promise<string> {
  const headers = call.request.headers;
  // A scheme whose credential is not expected stays unset: the client then takes the other alternative, or none.
  const expectsNone = operation.security.some((alternative) => alternative.length === 0);
  const alone = operation.security.length === 1 && !expectsNone;
  const recorder = recordingFetch();
  const client = newClient(product, operation.id, {
    fetch: recorder.fetch,
    baseUrl: `${baseUrl}${serverPath(match)}`,
    maxRetries: 0,
    ...credentialsOf(product.plan.options.credentials, headers, alone ? 'invalid' : null),
  });
  const accept = headers.get('accept');
  const values = argumentsOf(types, operation, match, call.request);
  const promise = callOperation(
    product,
    client,
    operation.id,
    values,
    accept === undefined ? {} : { headers: { accept } },
  );
  if (following.length > 1 && promise.pages !== undefined) return comparePages(promise.pages(), following);
  if (call.response.status >= 300) return compareFailure(promise, call);
  const value = await settle(await promise);
  // Where the answer comes from code, what arrived is compared: read here once more, independently.
  return compareResult(value, call.handled ? await recorder.last() : call.response.body);
}

/** The fixed and the filled-in part of the server's URL behind its origin. */
function serverPath({ server, variables }: Choice['match']): string {
  const behind = (server?.url ?? '').replace(/^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|\{[^}]*\})/i, '');
  return behind
    .replace(/\/+$/, '')
    .replaceAll(/\{([^}]*)\}/g, (_, name: string) => variables.get(name) ?? '');
}

async function comparePages(pages: AsyncIterable<unknown>, calls: readonly MockCall[]): Promise<string> {
  const problems: string[] = [];
  let index = 0;
  for await (const page of pages) {
    const call = calls[index];
    if (call === undefined) return `page ${index + 1} was not expected`;
    const body = typeof page === 'object' && page !== null && 'body' in page ? page.body : page;
    const problem = compareResult(body, call.response.body);
    if (problem !== '') problems.push(problem);
    index += 1;
  }
  if (index < calls.length) problems.push(`${index} of ${calls.length} pages came`);
  return problems.join('; ');
}

async function compareFailure(promise: Promise<unknown>, call: MockCall): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (typeof error !== 'object' || error === null || !('status' in error))
    return `expected an error, got ${String(error)}`;
  if (error.status !== call.response.status)
    return `expected status ${call.response.status}, got ${String(error)}`;
  return 'body' in error ? compareResult(error.body, call.response.body) : 'the error has no body';
}
