/**
 * The two Stytch documents describe one API, so the two readers must give one IR, up to what LAP cannot say. This
 * file is the written list of that: every rule of `asLapSays` names one loss, and nothing else is forgiven.
 */
import { describe, expect, it } from 'vitest';
import type { Api, NamedType, Operation, Property, TypeId, TypeRef } from '../generator/ir/types.ts';
import { readApi } from './support/readApi.ts';

/** Levels of nested objects that the LAP document spells out, counted in lap.md's way. */
const BODY_DEPTH = 1;
const RESPONSE_DEPTH = 3;

const openapi = await readApi('spec/stytch.openapi.yaml');
const lap = await readApi('spec/stytch.lap');

type Shape = string | { readonly [name: string]: Shape } | { readonly array: Shape };

interface View {
  /** Nested objects at this depth or deeper are a bare `map`. Infinity on the LAP side: what is written counts. */
  readonly maxDepth: number;
  /** Loss: in a response, LAP never expands objects inside arrays. */
  readonly arraysOfObjects: boolean;
  /** Loss: enum values stand only on parameters and on the properties of a body, not deeper, not in responses. */
  readonly enumDepth: number;
  /** Loss: LAP does not say which properties of a response are required. */
  readonly required: boolean;
}

function shapeOf(api: Api, view: View): (type: TypeRef, depth?: number) => Shape {
  const types = new Map<TypeId, NamedType>(api.types.map((type) => [type.id, type]));
  const ofNamed = (type: NamedType, depth: number): Shape => {
    switch (type.kind) {
      case 'alias':
        return of(type.target, depth);
      case 'enum':
        return depth <= view.enumDepth && type.members.length > 1
          ? type.members.map((m) => JSON.stringify(m.value)).join('|')
          : type.base;
      case 'tagged':
        return 'unknown';
      case 'object':
        // Loss: an object without properties, and one that is too deep, is a bare `map`.
        if (type.properties.length === 0 || depth >= view.maxDepth) return 'map';
        return Object.fromEntries(
          type.properties.map((property) => [label(property), of(property.type, depth + 1)]),
        );
    }
  };
  const label = (property: Property): string =>
    view.required && property.presence === 'optional' ? `${property.wireName}?` : property.wireName;
  const of = (type: TypeRef, depth = 0): Shape => {
    switch (type.kind) {
      case 'ref': {
        const named = types.get(type.to);
        if (named === undefined) throw new Error(`dangling ${type.to}`);
        return ofNamed(named, depth);
      }
      case 'array': {
        const items = of(type.items, depth);
        return {
          array: typeof items === 'object' && !('array' in items) && !view.arraysOfObjects ? 'map' : items,
        };
      }
      case 'map':
        return 'map';
      case 'nullable':
        return { nullable: of(type.inner, depth) };
      case 'scalar':
        return type.scalar;
      case 'literal':
        return JSON.stringify(type.value);
      default:
        return type.kind;
    }
  };
  return of;
}

const lapView: View = { maxDepth: Infinity, arraysOfObjects: true, enumDepth: 1, required: true };
const lapResponseView: View = { ...lapView, required: false };
const openapiRequestView: View = {
  maxDepth: BODY_DEPTH + 1,
  arraysOfObjects: true,
  enumDepth: 1,
  required: true,
};
const openapiResponseView: View = {
  maxDepth: RESPONSE_DEPTH + 1,
  arraysOfObjects: false,
  enumDepth: 0,
  required: false,
};

/** Everything that both formats can say of one operation. */
function sayable(api: Api, operation: Operation, request: View, response: View): unknown {
  const requestShape = shapeOf(api, request);
  const responseShape = shapeOf(api, response);
  const content = operation.body?.contents[0];
  const body = content === undefined ? null : requestShape(content.type);
  return {
    method: operation.method,
    path: operation.path,
    summary: operation.doc.summary,
    parameters: operation.parameters
      .map((parameter) => ({
        name: parameter.wireName,
        place: parameter.place,
        required: parameter.presence === 'required',
        type: requestShape(parameter.type, 1),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    // Loss: a body without properties; LAP only leaves room for one.
    body: body === 'unknown' ? 'map' : body,
    responses: operation.responses.map((r) => ({
      status: r.status,
      // Loss: error bodies.
      body:
        typeof r.status === 'number' && r.status < 300 && r.contents[0] !== undefined
          ? responseShape(r.contents[0].type)
          : null,
    })),
    // Loss: LAP lists the document's schemes, not which operation needs which; here all need the one there is.
    security: operation.security.map((alternative) =>
      alternative.map((needed) => api.securitySchemes.find((s) => s.name === needed.scheme)?.kind),
    ),
  };
}

const byId = (api: Api): ReadonlyMap<string, Operation> =>
  new Map(api.operations.map((operation) => [operation.id, operation]));

describe('the OpenAPI and the LAP document of Stytch', () => {
  it('hold the same operations', () => {
    expect(lap.operations).toHaveLength(184);
    expect([...byId(lap).keys()].sort()).toEqual([...byId(openapi).keys()].sort());
  });

  it.each(openapi.operations.map((operation) => [operation.id, operation] as const))(
    '%s',
    (id, operation) => {
      const twin = byId(lap).get(id);
      if (twin === undefined) throw new Error(`no twin of ${id}`);
      expect(sayable(lap, twin, lapView, lapResponseView)).toEqual(
        sayable(openapi, operation, openapiRequestView, openapiResponseView),
      );
    },
  );

  it('compares all parameters: 117 in the path, 80 headers, 13 in the query, 788 in bodies', () => {
    const count = (api: Api): Record<string, number> => {
      const counts: Record<string, number> = { path: 0, query: 0, header: 0, body: 0 };
      const types = new Map(api.types.map((type) => [type.id, type]));
      for (const operation of api.operations) {
        for (const parameter of operation.parameters)
          counts[parameter.place] = (counts[parameter.place] ?? 0) + 1;
        const body = operation.body?.contents[0]?.type;
        const type = body?.kind === 'ref' ? types.get(body.to) : undefined;
        if (type?.kind === 'object') counts['body'] = (counts['body'] ?? 0) + type.properties.length;
      }
      return counts;
    };
    const expected = { path: 117, query: 13, header: 80, body: 788 };
    expect(count(openapi)).toEqual(expected);
    expect(count(lap)).toEqual(expected);
  });

  it('describe parameters alike', () => {
    const differing: string[] = [];
    for (const operation of openapi.operations) {
      const twin = byId(lap).get(operation.id);
      for (const parameter of operation.parameters) {
        const other = twin?.parameters.find((one) => one.wireName === parameter.wireName);
        const [mine, theirs] = [parameter, other].map((one) =>
          one?.doc.description.replaceAll('\n', ' ').trim(),
        );
        if (mine !== theirs)
          differing.push(`${operation.operationId} ${parameter.wireName}: ${String(theirs)}`);
      }
    }
    // Loss: a description that stands on the parameter's schema.
    expect(differing).toHaveLength(13);
    expect(differing.every((line) => line.endsWith(': '))).toBe(true);
  });

  it('differ in what LAP cannot say, and in nothing else', () => {
    const emptyBodies = (api: Api): number =>
      api.operations.filter((o) => o.body?.contents[0]?.type.kind === 'unknown').length;
    expect([emptyBodies(openapi), emptyBodies(lap)]).toEqual([0, 12]);
    const typedErrors = (api: Api): number =>
      api.operations
        .flatMap((o) => o.responses)
        .filter((r) => r.status !== 200 && r.contents[0]?.type.kind === 'ref').length;
    expect([typedErrors(openapi), typedErrors(lap)]).toEqual([3 * 184, 0]);
    expect([openapi.title, openapi.servers[0]?.url]).toEqual([lap.title, lap.servers[0]?.url]);
    // One edition older.
    expect([openapi.version, lap.version]).toEqual(['2.0.0', '1.0.0']);
    // No second server, and no servers of single paths.
    expect([openapi.servers.length, lap.servers.length]).toEqual([2, 1]);
    const withServers = (api: Api): number => api.operations.filter((o) => o.servers.length > 0).length;
    expect([withServers(openapi), withServers(lap)]).toEqual([6, 0]);
    // No operationId, no tags.
    expect(lap.operations.every((o) => o.operationId === '')).toBe(true);
  });
});
