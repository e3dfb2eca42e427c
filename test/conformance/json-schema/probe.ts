import { instanceType } from './instanceType.ts';
import type { Group } from './suite.ts';

/** The description that makes a client of one group: its schema is sent by one operation and received by the other. */
export function describeGroup(group: Group): { readonly files: ReadonlyMap<string, string> } {
  const apart = usesReferences(group.schema);
  const schema = apart ? { $ref: './schema.json' } : group.schema;
  const sent = {
    type: 'object',
    required: ['value'],
    properties: { value: { $ref: '#/components/schemas/Instance' } },
  };
  const received = { $ref: '#/components/schemas/Instance' };
  const description = {
    openapi: '3.1.0',
    info: { title: 'Probe', version: '1.0.0' },
    servers: [{ url: 'https://probe.example' }],
    paths: {
      '/instance': {
        get: {
          responses: { 200: { description: '', content: { 'application/json': { schema: received } } } },
        },
        post: {
          requestBody: { required: true, content: { 'application/json': { schema: sent } } },
          responses: { 204: { description: '' } },
        },
      },
    },
    components: { schemas: { Instance: schema } },
  };
  const files = new Map([['openapi.json', JSON.stringify(description)]]);
  if (apart) files.set('schema.json', JSON.stringify(group.schema));
  return { files };
}

/** Where the two operations are on the client, whatever the product would call them. */
export const calls = { 'GET /instance': 'probe.receive', 'POST /instance': 'probe.send' };

export type View = 'request' | 'response';

/** A module with one statement for each instance and view. */
export interface Probe {
  readonly text: string;
  /** Which instance a line (1-based) shows in which view. */
  readonly lines: ReadonlyMap<number, { readonly test: number; readonly view: View }>;
}

/** Writes what the compiler is asked: is each instance a value of the generated types? */
export function writeProbe(group: Group): Probe {
  const text = [
    `import type { Client } from './src/client.js';`,
    `type Sent = Parameters<Client['probe']['send']>[0]['value'];`,
    `type Received = Awaited<ReturnType<Client['probe']['receive']>>;`,
  ];
  const lines = new Map<number, { test: number; view: View }>();
  for (const [test, { data }] of group.tests.entries()) {
    text.push(`declare const i${test}: ${instanceType(data)};`);
    text.push(`export const s${test}: Sent = i${test};`);
    lines.set(text.length, { test, view: 'request' });
    text.push(`export const r${test}: Received = i${test};`);
    lines.set(text.length, { test, view: 'response' });
  }
  return { text: `${text.join('\n')}\n`, lines };
}

/**
 * A schema with references, anchors or an id stands in a file of its own: `#/$defs/a` means a place in the suite's
 * schema, not one in the description around it.
 */
function usesReferences(schema: unknown): boolean {
  return /"\$(ref|dynamicRef|id|anchor|dynamicAnchor)":/.test(JSON.stringify(schema));
}
