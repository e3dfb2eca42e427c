import { expect, test } from 'vitest';
import { readDocument } from './readDocument.ts';
import { createShow } from './showType.ts';

/** One row: a schema, the type that it becomes, and the codes of what is reported. */
export interface SchemaRow {
  readonly given: unknown;
  readonly want: string;
  readonly codes?: readonly string[];
}

export interface TableOptions {
  /** Default: 3.1.0. */
  readonly version?: string;
  /** Further components, for references. */
  readonly schemas?: { readonly [name: string]: unknown };
  readonly impliedTypes?: boolean;
}

/** Reads each given schema as the property `it` of a component. */
export function schemaTable(
  rows: readonly (readonly [string, SchemaRow])[],
  options: TableOptions = {},
): void {
  test.each(rows)('%s', async (_, { given, want, codes = [] }) => {
    const { version = '3.1.0', schemas = {}, impliedTypes = true } = options;
    const all = { Place: { type: 'object', required: ['it'], properties: { it: given } }, ...schemas };
    const info = { title: 'Test', version: '1' };
    const document =
      version === '2.0'
        ? { swagger: version, info, paths: {}, definitions: all }
        : { openapi: version, info, paths: {}, components: { schemas: all } };
    const { api, diagnostics } = await readDocument(document, { impliedTypes });
    const place = api.types.find(({ hint }) => hint.kind === 'declared' && hint.name === 'Place');
    if (place?.kind !== 'object' || place.properties[0] === undefined) throw new Error('no Place');
    expect(createShow(api).show(place.properties[0].type)).toBe(want);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
}
