import type { Report } from '../../diagnostics/diagnostic.ts';
import { type NamedType, type NameHint, type TypeId, typeId, type TypeRef } from '../../ir/types.ts';
import type { Sources } from '../../source/sources.ts';
import type { Node } from './node.ts';
import type { JsonType } from './schema/keywords.ts';

export type Version = '2.0' | '3.0' | '3.1' | '3.2' | 'jsonSchema';

export interface ReaderOptions {
  /**
   * A schema without `type` but with object keywords means an object, `patternProperties` alone means a map: what
   * authors mean. False reads to the letter of JSON Schema, where such a schema also allows every other type.
   * Default true.
   */
  readonly impliedTypes?: boolean;
}

/** Where a schema stands: the identity and the name hint of a type that is made of it. */
export interface Spot {
  readonly id: TypeId;
  readonly hint: NameHint;
}

/** What all parts of the reader share during one run. */
export interface Context {
  readonly sources: Sources;
  readonly version: Version;
  readonly impliedTypes: boolean;
  readonly report: Report;
  /** Finished types, by id. */
  readonly types: Map<TypeId, NamedType>;
  /** Types of places that have been read, by place id. */
  readonly read: Map<string, TypeRef>;
  /** Places being read right now; true: something refers back to them, so they need a name. */
  readonly active: Map<string, boolean>;
  /** References to declared schemas, by what `Sources.resolve` has found. */
  readonly declared: WeakMap<Node, TypeRef>;
  /** Declared schemas that are referred to but not read yet. */
  readonly queue: Node[];
  /**
   * Reads what stands at a place, once: operations and named schemas, by place id. What refers to a schema inside of
   * one lets it be read first, so that the schema is named by its place, not by who came first.
   */
  readonly holders: Map<string, () => void>;
  /** Reads the type of a schema. Here, and not imported, because schemas hold schemas. */
  readonly readSchema: (node: Node, spot: Spot, assumed?: ReadonlySet<JsonType> | null) => TypeRef;
  /** Reads what satisfies several schemas at once. */
  readonly readMerged: (nodes: readonly Node[], spot: Spot) => TypeRef;
  /** Types that are made of several schemas: how many there are, and how many are being read now. */
  readonly merged: { count: number; depth: number };
  /** The polymorphic bases: place id of a schema to those that extend it with allOf, in document order. */
  readonly children: ReadonlyMap<string, readonly Node[]>;
  /** What needs no second message: place ids of schemas in an `allOf` cycle, `nullable` in OpenAPI 3.1. */
  readonly reported: Set<string>;
  /** Types made from examples, by shape. */
  readonly examples: Map<string, ExampleShape>;
}

export interface ExampleShape {
  readonly type: TypeRef;
  /** Whether only errors have it so far. */
  isError: boolean;
  uses: number;
}

/** The spot of a schema inside of another one: `words` tell what it is there. */
export function spotInside(
  spot: Spot,
  node: Pick<Node, 'file' | 'pointer'>,
  ...words: readonly string[]
): Spot {
  const { hint } = spot;
  const id = idOf(node);
  if (hint.kind === 'inside') return { id, hint: { ...hint, words: [...hint.words, ...words] } };
  if (hint.kind === 'shared') {
    return {
      id,
      hint: { kind: 'shared', candidates: hint.candidates.map((candidate) => [...candidate, ...words]) },
    };
  }
  return { id, hint: { kind: 'inside', owner: { type: spot.id }, words } };
}

/** The spot of what a schema is made of, which stands nowhere by itself; `part` tells one from another. */
export function spotWithin(spot: Spot, part: string, ...words: readonly string[]): Spot {
  return { ...spotInside(spot, { file: '', pointer: '' }, ...words), id: typeId(`${spot.id}/~${part}`) };
}

/** The spot of a schema inside of a type that has a name of its own. */
export function spotOf(
  owner: TypeId,
  node: Pick<Node, 'file' | 'pointer'>,
  ...words: readonly string[]
): Spot {
  return { id: idOf(node), hint: { kind: 'inside', owner: { type: owner }, words } };
}

export function idOf(node: Pick<Node, 'file' | 'pointer'>): TypeId {
  return typeId(`${node.file}#${node.pointer}`);
}
