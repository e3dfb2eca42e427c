import { expect, test } from 'vitest';
import { fencedDocument } from '../../../generator/source/markdown.ts';
import { foreignText, isLap, isMarkdown, sniff } from '../../../generator/source/sniff.ts';

test.each([
  ['OpenAPI', { given: { openapi: '3.1.0' }, want: { format: 'openapi' } }],
  ['Swagger 2.0', { given: { swagger: '2.0' }, want: { format: 'openapi' } }],
  [
    'a schema with an $id',
    { given: { $id: 'https://a.example/b', type: 'object' }, want: { format: 'jsonSchema' } },
  ],
  [
    'a schema with a title',
    { given: { $schema: 'x', title: 'A', type: 'object' }, want: { format: 'jsonSchema' } },
  ],
  ['schemas in $defs', { given: { $defs: { A: {} } }, want: { format: 'jsonSchema' } }],
  [
    'a schema without a name',
    {
      given: { $schema: 'x', type: 'object' },
      want: { found: 'it is a JSON Schema without $id or title, so its type would have no name' },
    },
  ],
  [
    'Swagger 1.2',
    {
      given: { swaggerVersion: '1.2' },
      want: { found: 'it is Swagger 1.x, a version that is not supported' },
    },
  ],
  [
    'AsyncAPI',
    { given: { asyncapi: '2.6.0' }, want: { found: 'it is an AsyncAPI document, which is not supported' } },
  ],
  ['anything else', { given: { a: 1 }, want: { found: 'it has no "openapi" member that gives a version' } }],
  [
    'a Postman collection',
    {
      given: { info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' } },
      want: { found: 'it is a Postman collection: export or convert it as OpenAPI' },
    },
  ],
  [
    'an Insomnia export',
    { given: { __export_format: 4 }, want: { found: 'it is an Insomnia export: export it as OpenAPI' } },
  ],
  [
    'a HAR file',
    {
      given: { log: { entries: [] } },
      want: { found: 'it is an HTTP archive (HAR), which is not supported' },
    },
  ],
  [
    'a discovery document',
    {
      given: { kind: 'discovery#restDescription', discoveryVersion: 'v1' },
      want: { found: 'it is a Google API discovery document, which is not supported' },
    },
  ],
  ['a list', { given: [], want: { found: 'it is a list, not an object' } }],
  ['a text', { given: 'x', want: { found: 'it is a text, not an object' } }],
  ['nothing', { given: null, want: { found: 'it is empty, not an object' } }],
])('%s', (_, { given, want }) => {
  expect(sniff(given)).toEqual(want);
});

test.each([
  ['@lap v0.3\n', true],
  ['\uFEFF@lap v0.3\r\n', true],
  ['# a comment\n\n@doclean v0.1\n', true],
  ['openapi: 3.0.0\n# @lap\n', false],
  ['{"openapi": "3.0.0"}', false],
  ['', false],
])('LAP begins with a directive: %j', (given, want) => {
  expect(isLap(given)).toBe(want);
});

test.each([
  ['# Title\n\n```yaml\nopenapi: 3.0.0\n```\n', 'page.md', true],
  ['# Title\n\n```yaml\nopenapi: 3.0.0\n```\n', '<stdin>', true],
  ['openapi: 3.0.0\n# comment\ninfo:\n  description: |\n    ```\n', 'api.yaml', false],
  ['# comment\nopenapi: 3.0.0\n', '<stdin>', false],
])('Markdown: %j in %s', (text, file, want) => {
  expect(isMarkdown(text, file)).toBe(want);
});

test.each([
  [
    'a fence of four',
    { given: 'x\n````yaml POST /a\nopenapi: 3.0.0\n````\ny\n', want: '\nopenapi: 3.0.0\n' },
  ],
  [
    'the first fence is another language',
    { given: '```js\nopenapi: 1\n```\n~~~json\n{"openapi":"3.0.0"}\n~~~', want: '\n{"openapi":"3.0.0"}\n' },
  ],
  ['no fence', { given: 'openapi: 3.0.0', want: null }],
])('%s', (_, { given, want }) => {
  const found = fencedDocument(given);
  expect(found === null ? null : found.replace(/^[ \n]*/, '\n').replace(/[ \n]*$/, '\n')).toBe(want);
  // Everything stands where it stood.
  if (found !== null) expect(found.indexOf('openapi')).toBe(given.lastIndexOf('openapi'));
});

test.each([
  ['<!DOCTYPE html><html></html>', 'it is an HTML page: a login, an error, or documentation about the API'],
  ['\n <html lang="en">', 'it is an HTML page: a login, an error, or documentation about the API'],
  ['<?xml version="1.0"?><definitions/>', 'it is XML'],
  ['#%RAML 1.0\ntitle: x', 'it is RAML, which is not supported'],
  ['FORMAT: 1A\n# API', 'it is API Blueprint, which is not supported'],
  ['syntax = "proto3";', 'it is a Protocol Buffers definition, which is not supported'],
  ['type Query {\n  a: Int\n}', 'it is a GraphQL schema, which is not supported'],
  ['type: object\nproperties: {}', null],
  ['schema: {\n}', null],
  ['openapi: 3.1.0', null],
])('a text that begins with %j', (given, want) => {
  expect(foreignText(given)).toBe(want);
});
