import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan, PlannedOperation } from '../../../generator/plan/plan.ts';
import { generateFiles } from '../../support/generateFiles.ts';

/** One call of the manifest and what must arrive. */
export interface WireCase {
  readonly op?: string;
  readonly args?: { readonly [place: string]: unknown };
  readonly expect?: WireExpectation;
  readonly throws?: string;
  readonly serverReply?: ServerReply;
}

export interface WireExpectation {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly noHeader?: readonly string[];
  readonly noQuery?: readonly string[];
  readonly bodyText?: string;
  readonly bodyJson?: unknown;
  readonly bodyJsonText?: string;
  readonly bodyHex?: string;
  readonly bodyAbsent?: boolean;
  /** Other spellings of the URL, or of the body where no URL is given. */
  readonly or?: readonly string[];
}

export interface ServerReply {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  readonly chunks?: readonly string[];
}

/** What a client sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

export interface Called {
  readonly sent: readonly Sent[];
  readonly result: unknown;
  readonly error: unknown;
}

export interface WireClient {
  readonly plan: Plan;
  readonly module: { readonly [name: string]: (...given: readonly unknown[]) => unknown };
}

/** Generates a package, builds it and loads it. */
export async function loadClient(folder: string, input: string, into: string): Promise<WireClient> {
  const { files, known } = await generateFiles(folder, input);
  if (files === null || known.plan === null) throw new Error(`${input} gives no package`);
  for (const { path, text } of files) {
    if (!path.startsWith('dist/esm/') && path !== 'package.json') continue;
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  return { plan: known.plan, module: await import(pathToFileURL(join(into, 'dist/esm/index.js')).href) };
}

/** Calls an operation with arguments by place and wire name; `fetch` answers what the case says. */
export async function callOperation(
  client: WireClient,
  { op = '', args = {}, serverReply }: WireCase,
): Promise<Called> {
  const operation = [...client.plan.operations.values()].find(({ id }) => id === op);
  if (operation === undefined) throw new Error(`there is no operation ${op}`);
  const sent: Sent[] = [];
  const fetch = async (
    url: string,
    { method = 'GET', headers, body = null }: RequestInit,
  ): Promise<Response> => {
    sent.push({ method, url, headers: new Headers(headers), body });
    return reply(serverReply ?? {});
  };
  const base = client.plan.options.server === null ? { baseUrl: 'https://api.test' } : {};
  const options = {
    ...base,
    fetch,
    maxRetries: 0,
    ...credentials(client.plan, args['auth']),
    server: args['server'],
  };
  try {
    const core = client.module['createClient']?.(options);
    const result = await client.module[operation.names.function]?.(core, params(operation, args));
    return { sent, result, error: null };
  } catch (error) {
    return { sent, result: undefined, error };
  }
}

function reply({
  status = 200,
  headers = { 'content-type': 'application/json' },
  body,
  chunks,
}: ServerReply): Response {
  const encoder = new TextEncoder();
  const stream = chunks === undefined ? null : toStream(chunks.map((chunk) => encoder.encode(chunk)));
  const content = status === 204 ? null : (stream ?? body ?? '{}');
  return new Response(content as BodyInit | null, { status, headers });
}

function toStream(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const places = new Set(['path', 'query', 'header', 'cookie', 'body', 'auth', 'server', 'contentType']);

function params(operation: PlannedOperation, args: NonNullable<WireCase['args']>): unknown {
  const found: Record<string, unknown> = {};
  for (const { key, parameter } of operation.parameters) {
    const given = args[parameter.place];
    if (typeof given !== 'object' || given === null || !Object.hasOwn(given, parameter.wireName)) continue;
    found[key] = Reflect.get(given, parameter.wireName);
  }
  if ('contentType' in args) found['contentType'] = args['contentType'];
  if ('body' in args) {
    const body = valueOf(args['body']);
    if (operation.body.kind !== 'flat') found['body'] = body;
    else return { ...found, ...(body as object) };
  }
  // LAP does not say where a parameter goes, so neither does the case.
  for (const [name, value] of Object.entries(args)) if (!places.has(name)) found[name] = value;
  return found;
}

/** Values that JSON cannot write are described. */
function valueOf(given: unknown): unknown {
  if (given === 'Uint8Array [0,255]') return new Uint8Array([0, 255]);
  const parsed = typeof given === 'string' ? /^JSON\.parse\('(.*)'\)$/.exec(given)?.[1] : undefined;
  return parsed === undefined ? given : JSON.parse(parsed);
}

function credentials(plan: Plan, given: unknown): Record<string, unknown> {
  const auth = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const options: Record<string, unknown> = {};
  for (const [name, value] of auth) {
    const credential = plan.options.credentials.find(({ scheme }) => scheme.name === name);
    for (const { role, option } of credential?.fields ?? []) {
      if (typeof value === 'string' && role === 'value') options[option] = value;
      else if (typeof value === 'object' && value !== null) options[option] = Reflect.get(value, role);
    }
  }
  return options;
}
