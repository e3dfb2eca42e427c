import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { planPackage } from '../../../generator/plan/planPackage.ts';
import { readDocument } from '../../support/readDocument.ts';

const parameter = (name: string, place: string, more: object = {}) => ({
  name,
  in: place,
  ...(place === 'path' ? { required: true } : {}),
  schema: { type: 'string' },
  ...more,
});
const body = (schema: object, more: object = {}, mediaType = 'application/json') => ({
  requestBody: { required: true, content: { [mediaType]: { schema } }, ...more },
});
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

/** Keys of the parameter object of `POST /a/{id}`, and how its body is passed. */
async function keysOf(operation: object, optionHeaders = {}) {
  const { api: read } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a/{id}': { post: { responses: { 204: { description: '' } }, ...operation } } },
  });
  const { report } = createDiagnostics();
  const config: ProjectConfig = { input: '', output: '', optionHeaders };
  const planned = [...planPackage(runPasses(read, config, report), config, report).operations.values()][0];
  return {
    keys: planned?.parameters.map(({ key, parameter: { place } }) => `${place} ${key}`),
    body: planned?.body.kind,
    own: planned?.body.kind === 'flat' ? planned.body.own : undefined,
    optional: planned?.optionalParams,
    lifted: planned?.optionHeaders.map(({ option, field }) => `${option}.${field}`),
  };
}

const id = parameter('id', 'path');

describe('parameter keys', () => {
  const cases: [string, { given: object; want: object }][] = [
    [
      'parameters by wire name, path first',
      {
        given: {
          parameters: [parameter('X-A', 'header'), parameter('q[]', 'query'), id, parameter('c', 'cookie')],
        },
        want: { keys: ['path id', 'query q[]', 'header X-A', 'cookie c'], body: 'none' },
      },
    ],
    [
      'a name at several places keeps the bare key at the first',
      {
        given: {
          parameters: [parameter('id', 'cookie'), parameter('id', 'header'), id, parameter('id', 'query')],
        },
        want: { keys: ['path id', 'query query_id', 'header header_id', 'cookie cookie_id'] },
      },
    ],
    [
      'a made-up key that is a name already gets a number',
      {
        given: { parameters: [id, parameter('query_id', 'query'), parameter('id', 'query')] },
        want: { keys: ['path id', 'query query_id', 'query query_id2'] },
      },
    ],
    [
      'the properties of an object body stand beside the parameters',
      {
        given: { parameters: [id], ...body(object({ a: text })) },
        want: { keys: ['path id'], body: 'flat', own: true },
      },
    ],
    [
      'a body that shares a name with a parameter is the key body',
      { given: { parameters: [id], ...body(object({ id: text })) }, want: { body: 'key' } },
    ],
    [
      'no parameter has the key of the body',
      {
        given: { parameters: [id, parameter('body', 'query')], ...body({ type: 'array', items: text }) },
        want: { keys: ['path id', 'query query_body'], body: 'key' },
      },
    ],
    [
      'a body with an index signature is the key body',
      {
        given: { parameters: [id], ...body(object({ a: text }, { additionalProperties: text })) },
        want: { body: 'key' },
      },
    ],
    [
      'an optional body with required properties is the key body',
      {
        given: { parameters: [id], ...body(object({ a: text }, { required: ['a'] }), { required: false }) },
        want: { body: 'key' },
      },
    ],
    [
      'an optional body without required properties is flat',
      {
        given: { parameters: [id], ...body(object({ a: text }), { required: false }) },
        want: { body: 'flat' },
      },
    ],
    [
      'several media types are chosen by the caller',
      {
        given: {
          parameters: [id, parameter('contentType', 'query')],
          requestBody: {
            content: { 'application/json': { schema: object({}) }, 'text/csv': { schema: text } },
          },
        },
        want: { keys: ['path id', 'query query_contentType'], body: 'choice' },
      },
    ],
    [
      'names of the prototype are names like others',
      {
        given: { parameters: [id, parameter('constructor', 'query'), parameter('__proto__', 'query')] },
        want: { keys: ['path id', 'query constructor', 'query __proto__'] },
      },
    ],
  ];
  it.each(cases)('%s', async (_, { given, want }) => {
    expect(await keysOf(given)).toMatchObject(want);
  });

  it('takes configured headers out of the parameters, whatever their case', async () => {
    const given = { parameters: [id, parameter('x-session', 'header'), parameter('X-Other', 'header')] };
    expect(await keysOf(given, { authorization: { token: 'X-Session' } })).toMatchObject({
      keys: ['path id', 'header X-Other'],
      lifted: ['authorization.token'],
    });
  });

  it('needs no parameters where nothing is required', async () => {
    expect(await keysOf({ parameters: [id] })).toMatchObject({ optional: false });
  });
});

it('an idempotency key may be left out, although the description wants it: the client makes one up', async () => {
  const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: text };
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post: { parameters: [key], responses: { 204: { description: '' } } } } },
  });
  const { report } = createDiagnostics();
  const config: ProjectConfig = { input: '', output: '' };
  const [planned] = [...planPackage(runPasses(api, config, report), config, report).operations.values()];
  expect(planned?.optionalParams).toBe(true);
  expect(planned?.parameters.map(({ key: name, parameter: { presence } }) => [name, presence])).toEqual([
    ['Idempotency-Key', 'optional'],
  ]);
});
