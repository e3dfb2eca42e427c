import type { ConfigParts } from '../../support/generateFiles.ts';

/** A schema, `It`, with values: JSON, or TypeScript where they are written as `{ ts: … }`. */
export interface Example {
  readonly name: string;
  /** Default: 3.1.0. */
  readonly version?: string;
  readonly schemas: { readonly [name: string]: unknown };
  /** Further files beside the description, by path. */
  readonly files?: { readonly [path: string]: unknown };
  readonly config?: ConfigParts;
  /** Values that can be sent and received. */
  readonly valid?: readonly unknown[];
  /** Values that can be neither sent nor received. */
  readonly invalid?: readonly unknown[];
  readonly sent?: readonly unknown[];
  readonly notSent?: readonly unknown[];
  readonly received?: readonly unknown[];
  readonly notReceived?: readonly unknown[];
  /** Statements that compile; `sent` and `received` are values of `It`. */
  readonly code?: readonly string[];
}

/** A description in which one operation sends `It` and another one receives it. */
export function describe({ version = '3.1.0', schemas, config }: Example): {
  readonly document: object;
  readonly config: ConfigParts;
} {
  const info = { title: 'Values', version: '1' };
  const isSwagger = version === '2.0';
  const it = { $ref: isSwagger ? '#/definitions/It' : '#/components/schemas/It' };
  const body = { type: 'object', required: ['value'], properties: { value: it } };
  const content = (schema: object): object => ({ content: { 'application/json': { schema } } });
  const done = { 204: { description: '' } };
  const get = { responses: { 200: { description: '', ...(isSwagger ? { schema: it } : content(it)) } } };
  const post = isSwagger
    ? { parameters: [{ in: 'body', name: 'body', required: true, schema: body }], responses: done }
    : { requestBody: { required: true, ...content(body) }, responses: done };
  const document = isSwagger
    ? {
        swagger: version,
        info,
        host: 'api.example.com',
        paths: { '/it': { get, post } },
        definitions: schemas,
      }
    : {
        openapi: version,
        info,
        servers: [{ url: 'https://api.example.com' }],
        paths: { '/it': { get, post } },
        components: { schemas },
      };
  const calls = { 'GET /it': 'probe.receive', 'POST /it': 'probe.send' };
  return { document, config: { ...config, names: { calls } } };
}

/** A module that asks about every value on a line of its own, and the lines (1-based) that must not compile. */
export function probe(example: Example): { readonly text: string; readonly refused: readonly number[] } {
  const { valid = [], invalid = [], sent = [], notSent = [], received = [], notReceived = [] } = example;
  const text = [
    `import type { Client } from './src/client.js';`,
    `export type Sent = Parameters<Client['probe']['send']>[0]['value'];`,
    `export type Received = Awaited<ReturnType<Client['probe']['receive']>>;`,
    `declare const sent: Sent;`,
    `declare const received: Received;`,
    `export type Used = [typeof sent, typeof received];`,
  ];
  const refused: number[] = [];
  const ask = (type: 'Sent' | 'Received', values: readonly unknown[], isValue: boolean): void => {
    for (const value of values) {
      text.push(`export const v${text.length}: ${type} = ${literal(value)};`);
      if (!isValue) refused.push(text.length);
    }
  };
  ask('Sent', [...valid, ...sent], true);
  ask('Received', [...valid, ...received], true);
  ask('Sent', [...invalid, ...notSent], false);
  ask('Received', [...invalid, ...notReceived], false);
  return { text: `${[...text, ...(example.code ?? [])].join('\n')}\n`, refused };
}

function literal(value: unknown): string {
  const code = typeof value === 'object' && value !== null && 'ts' in value ? value.ts : undefined;
  return typeof code === 'string' ? code : JSON.stringify(value);
}
