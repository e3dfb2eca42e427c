import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Api, Operation } from '../../../generator/ir/types.ts';
import { readLapText } from '../../support/readLapText.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface OpenApiOperation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const specUrl = new URL('../../../spec/', import.meta.url);

/** `header X-Id` for every parameter and body property of an operation of the OpenAPI document. */
function truth(document: Document, operation: OpenApiOperation): readonly string[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  const name = schema?.$ref?.split('/').at(-1);
  const body = name === undefined ? schema : document.components.schemas[name];
  return [
    ...(operation.parameters ?? []).map((parameter) => `${parameter.in} ${parameter.name}`),
    ...Object.keys(body?.properties ?? {}).map((property) => `body ${property}`),
  ].toSorted();
}

function inferred(api: Api, operation: Operation): readonly string[] {
  const [content] = operation.body?.contents ?? [];
  const id = content?.type.kind === 'ref' ? content.type.to : undefined;
  const body = api.types.find((type) => type.id === id);
  const properties = body?.kind === 'object' ? body.properties : [];
  return [
    ...operation.parameters.map((parameter) => `${parameter.place} ${parameter.wireName}`),
    ...properties.map((property) => `body ${property.wireName}`),
  ].toSorted();
}

test('the rules find all 998 locations of the Stytch API', () => {
  const source = load(readFileSync(new URL('stytch.openapi.yaml', specUrl), 'utf8'));
  const document: Document = Object(source);
  const { api } = readLapText(readFileSync(new URL('stytch.lap', specUrl), 'utf8'));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'delete'].flatMap((method) => {
      const operation = item[method];
      return operation === undefined
        ? []
        : [[`${method.toUpperCase()} ${path}`, truth(document, operation)] as const];
    }),
  );
  const got = api?.operations.map((operation) => [operation.id, inferred(api, operation)] as const) ?? [];
  expect(new Map(got)).toEqual(new Map(operations));
  expect(got.flatMap(([, locations]) => locations).length).toBe(998);
});
