import { Readable } from 'node:stream';
import { createDiagnostics, type Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import type { Api, NamedType } from '../../generator/ir/types.ts';
import type { ReaderOptions } from '../../generator/readers/openapi/context.ts';
import { readOpenApi } from '../../generator/readers/openapi/readOpenApi.ts';
import { load } from '../../generator/source/load.ts';
import { createTexts } from '../../generator/source/texts.ts';

export interface ReadDocument {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
  /** The type of a component. */
  readonly component: (name: string) => NamedType | undefined;
}

/** Reads an OpenAPI document that a test writes as an object. */
export async function readDocument(document: object, options: ReaderOptions = {}): Promise<ReadDocument> {
  const { report, all } = createDiagnostics();
  const stdin = Readable.from([Buffer.from(JSON.stringify(document))]);
  const sources = await load('-', { cwd: '/', texts: createTexts(), stdin }, report);
  const api = sources === null ? null : readOpenApi(sources, options, report);
  if (api === null) throw new Error(JSON.stringify(all()));
  const component = (name: string): NamedType | undefined =>
    api.types.find((type) => type.id === `<stdin>#/components/schemas/${name}`);
  return { api, diagnostics: all(), component };
}

/** Reads the schemas of an OpenAPI 3.1 document. */
export function readSchemas(
  schemas: { readonly [name: string]: unknown },
  options: ReaderOptions = {},
): Promise<ReadDocument> {
  const info = { title: 'Test', version: '1' };
  return readDocument({ openapi: '3.1.0', info, paths: {}, components: { schemas } }, options);
}
