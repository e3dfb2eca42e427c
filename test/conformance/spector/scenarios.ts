import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExpectedBody, ExpectedRequest, FilePart } from '../driver/request.ts';

/** One request that the mock server waits for, and what it answers. */
export interface MockCall {
  readonly method: string;
  readonly path: string;
  readonly request: ExpectedRequest;
  readonly response: {
    readonly status: number;
    readonly headers: ReadonlyMap<string, string>;
    readonly body: {
      readonly contentType: string;
      readonly content: string | Uint8Array<ArrayBuffer>;
    } | null;
  };
  /** The server answers by code of its own: `response` shows what for one request, not for every one. */
  readonly handled: boolean;
}

export interface Scenario {
  readonly name: string;
  /** Folder of the specification: which documents describe it. */
  readonly folder: string;
  readonly calls: readonly MockCall[];
}

const suite = join(import.meta.dirname, 'node_modules/@typespec/http-specs/dist/specs');

/** What the suite's modules export; only what is read here. Everything else is `unknown` until it is looked at. */
interface MockModule {
  readonly Scenarios: {
    readonly [name: string]: { readonly passCondition: string; readonly apis: readonly MockApi[] };
  };
}

interface MockApi {
  readonly uri: string;
  readonly method: string;
  readonly request?: {
    readonly query?: { readonly [name: string]: unknown };
    readonly headers?: { readonly [name: string]: unknown };
    readonly body?: MockBody;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: { readonly [name: string]: unknown };
    readonly body?: MockBody;
  };
  readonly handler?: unknown;
}

interface MockBody {
  readonly kind?: 'multipart';
  readonly contentType: string;
  readonly rawContent?: string | Uint8Array<ArrayBuffer> | { serialize(config: { baseUrl: string }): string };
  readonly parts?: { readonly [name: string]: unknown };
  readonly files?: readonly FilePart[];
}

/** Reads the scenarios out of the suite. `baseUrl` stands in the bodies of some answers. */
export async function loadScenarios(baseUrl: string): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = [];
  const samples = await sampleFiles();
  const files = readdirSync(suite, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('mockapi.js'),
  );
  for (const file of files.sort()) {
    const module: MockModule = await import(pathToFileURL(join(suite, file)).href);
    for (const [name, { passCondition, apis }] of Object.entries(module.Scenarios)) {
      // Where keys decide, an answer with an error shows what the server refuses; no client needs to send that.
      const wanted = apis.filter((api) => passCondition !== 'by-key' || api.response.status < 300);
      scenarios.push({
        name,
        folder: dirname(file),
        calls: wanted.map((api) => mockCall(api, baseUrl, samples)),
      });
    }
  }
  return scenarios;
}

/** The pictures that the suite's own code sends and expects. */
async function sampleFiles(): Promise<ReadonlyMap<string, File>> {
  const module: { readonly [name: string]: Uint8Array<ArrayBuffer> } = await import(
    pathToFileURL(join(suite, 'helper.js')).href
  );
  const file = (bytes: BlobPart | undefined, name: string, type: string): readonly [string, File] => [
    type,
    new File(bytes === undefined ? [] : [bytes], name, { type }),
  ];
  return new Map([
    file(module['pngFile'], 'image.png', 'image/png'),
    file(module['jpgFile'], 'image.jpg', 'image/jpeg'),
  ]);
}

function mockCall(api: MockApi, baseUrl: string, samples: ReadonlyMap<string, File>): MockCall {
  const { request, response } = api;
  return {
    method: api.method.toUpperCase(),
    // Some routes escape colons for the router.
    path: api.uri.replaceAll('\\:', ':'),
    request: {
      samples,
      query: new Map(
        Object.entries(request?.query ?? {}).map(([name, value]) => [name, texts(value, baseUrl)]),
      ),
      headers: headersOf(request?.headers ?? {}, baseUrl),
      body: request?.body === undefined ? null : expectedBody(request.body, baseUrl),
    },
    response: {
      status: response.status,
      headers: headersOf(response.headers ?? {}, baseUrl),
      body:
        response.body === undefined
          ? null
          : { contentType: response.body.contentType, content: contentOf(response.body, baseUrl) },
    },
    handled: api.handler !== undefined,
  };
}

function expectedBody(body: MockBody, baseUrl: string): ExpectedBody {
  if (body.kind === 'multipart')
    return { kind: 'multipart', parts: body.parts ?? {}, files: body.files ?? [] };
  return { kind: 'raw', contentType: body.contentType, content: contentOf(body, baseUrl) };
}

function contentOf({ rawContent }: MockBody, baseUrl: string): string | Uint8Array<ArrayBuffer> {
  if (rawContent === undefined) return '';
  if (typeof rawContent === 'string' || rawContent instanceof Uint8Array) return rawContent;
  return rawContent.serialize({ baseUrl });
}

const text = (value: unknown, baseUrl: string) =>
  typeof value === 'object' && value !== null && 'serialize' in value && typeof value.serialize === 'function'
    ? String(value.serialize({ baseUrl }))
    : String(value);

const texts = (value: unknown, baseUrl: string) =>
  (Array.isArray(value) ? value : [value]).map((each) => text(each, baseUrl));

const headersOf = (headers: { readonly [name: string]: unknown }, baseUrl: string) =>
  new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), text(value, baseUrl)]));
