import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPI } from 'openapi-types';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { convert } from '../../../generator/convert/convert.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import type { Api, Content, NamedType, Operation, TypeId, TypeRef } from '../../../generator/ir/types.ts';
import { readOpenApi } from '../../../generator/readers/openapi/readOpenApi.ts';
import { sourcesFromData } from '../../../generator/source/fromData.ts';
import type { Sources } from '../../../generator/source/sources.ts';
import { readLapText } from '../../support/readLapText.ts';
import { lapDocuments } from './documents.ts';

function lapSources(text: string): Sources {
  const root = { file: 'api.lap', text, data: undefined };
  return {
    format: 'lap',
    root,
    documents: new Map([[root.file, root]]),
    resolve: () => null,
    failure: () => null,
  };
}

function toOpenApi(text: string): { readonly yaml: string; readonly json: string } {
  const { report } = createDiagnostics();
  const write = (syntax: 'yaml' | 'json'): string =>
    convert(lapSources(text), { to: 'openapi', syntax }, report)?.text ?? '';
  return { yaml: write('yaml'), json: write('json') };
}

/** What an operation sends and receives, with all names of types gone. */
function meaning(api: Api, operation: Operation): unknown {
  const types = new Map<TypeId, NamedType>(api.types.map((type) => [type.id, type]));
  const of = (type: TypeRef, depth: number): unknown => {
    if (depth > 12) return '...';
    if (type.kind === 'ref') return named(types.get(type.to), depth);
    if (type.kind === 'array') return { array: of(type.items, depth + 1) };
    if (type.kind === 'map') return { map: of(type.values, depth + 1) };
    if (type.kind === 'nullable') return { nullable: of(type.inner, depth + 1) };
    return type;
  };
  const named = (type: NamedType | undefined, depth: number): unknown => {
    if (type?.kind === 'alias') return of(type.target, depth + 1);
    if (type?.kind === 'enum') return { values: type.members.map(({ value }) => value), open: type.open };
    if (type?.kind !== 'object') return type?.kind;
    // No properties at all is the same as any.
    if (type.properties.length === 0) return { map: { kind: 'unknown' } };
    return type.properties
      .map((property) => [
        property.wireName,
        property.presence,
        property.default,
        of(property.type, depth + 1),
      ])
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  };
  const contents = (list: readonly Content[]): unknown =>
    list.map(({ mediaType, type }) => [mediaType, of(type, 0)]);
  return {
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters
      // OpenAPI ignores parameters of these names (OAS 3.1, section 4.8.12.2).
      .filter(
        ({ wireName, place }) =>
          place !== 'header' || !/^(?:accept|content-type|authorization)$/i.test(wireName),
      )
      .map(({ wireName, place, presence, type, default: value }) => [
        place,
        wireName,
        presence,
        value,
        of(type, 0),
      ])
      .toSorted((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1)),
    body: operation.body && [operation.body.presence, contents(operation.body.contents)],
    responses: operation.responses.map(({ status, contents: list }) => [status, contents(list)]),
    security: operation.security.map((alternative) => alternative.map(({ scheme }) => scheme)),
  };
}

/** Documents with every oddity of the format; one is refused because it lacks its first line. */
const tricky = 'test/conformance/hostile/tricky';
const odd = readdirSync(tricky)
  .filter((name) => name.endsWith('.lap') && name !== 'lap-header-errors.lap')
  .map((name) => [name, readFileSync(`${tricky}/${name}`, 'utf8')] as const);

describe.each([...lapDocuments, ...odd])('%s as OpenAPI 3.1', (_name, text) => {
  const { yaml, json } = toOpenApi(text);

  test('is a valid document', async () => {
    const document: OpenAPI.Document = JSON.parse(json);
    await expect(SwaggerParser.validate(document)).resolves.toMatchObject({ openapi: '3.1.1' });
  });

  test('says the same in YAML and in JSON', () => {
    expect(parse(yaml)).toEqual(JSON.parse(json));
  });

  test('means what the LAP means', () => {
    const { api: lap } = readLapText(text);
    const api = readOpenApi(sourcesFromData(JSON.parse(json)), {}, () => {});
    if (lap === null || api === null) throw new Error('unreadable');
    // The second of a repeated pair stands under another path.
    const once = ({ id }: Operation): boolean => !id.includes('#');
    const meanings = (from: Api): readonly unknown[] =>
      from.operations
        .filter(once)
        .map((operation) => meaning(from, operation))
        .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(meanings(api)).toEqual(meanings(lap));
  });
});
