import { expect, it } from 'vitest';
import { coverageOf } from '../../generator/coverage.ts';
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import { type Api, emptyDoc, operationId } from '../../generator/ir/types.ts';

const origin = { kind: 'span', file: 'a.lap', start: 0, end: 1 } as const;
const codec = { kind: 'form', explode: true, allowReserved: false } as const;
const parameter = {
  type: { kind: 'unknown' },
  presence: 'optional',
  codec,
  default: undefined,
  secret: false,
  doc: emptyDoc,
  origin,
} as const;
const api: Api = {
  title: '',
  version: '',
  doc: emptyDoc,
  format: 'openapi',
  servers: [],
  securitySchemes: [],
  tags: [],
  types: [],
  webhooks: [],
  assumptions: [],
  operations: [
    {
      id: operationId('GET /a'),
      operationId: '',
      tags: [],
      method: 'GET',
      path: [],
      parameters: [
        { ...parameter, wireName: 'a', place: 'query' },
        { ...parameter, wireName: 'b', place: 'cookie' },
        { ...parameter, wireName: 'c', place: 'query' },
      ],
      body: null,
      responses: [{ status: 204, contents: [], headers: [], doc: emptyDoc, origin }],
      security: [],
      servers: [],
      paging: { kind: 'link', items: [] },
      idempotencyHeader: '',
      extensions: {},
      doc: emptyDoc,
      origin,
    },
  ],
};

const diagnostic = (code: Diagnostic['code'], severity: Diagnostic['severity']): Diagnostic => ({
  code,
  severity,
  message: '',
  help: '',
  origin: null,
  related: [],
});

it('counts what is there and what is not', () => {
  const diagnostics = [
    diagnostic('ref/unreadable', 'warning'),
    diagnostic('ref/missing', 'warning'),
    diagnostic('ref/missing', 'warning'),
    diagnostic('source/empty', 'info'),
  ];
  expect(coverageOf(api, diagnostics)).toEqual({
    honoured: [
      { what: 'operations', count: 1 },
      { what: 'query parameters', count: 2 },
      { what: 'cookie parameters', count: 1 },
      { what: 'responses without body', count: 1 },
      { what: 'paged operations', count: 1 },
    ],
    notHonoured: [
      { what: 'ref/missing', count: 2 },
      { what: 'ref/unreadable', count: 1 },
    ],
  });
});

it('counts nothing when there is nothing', () => {
  expect(coverageOf(null, [])).toEqual({ honoured: [], notHonoured: [] });
});
