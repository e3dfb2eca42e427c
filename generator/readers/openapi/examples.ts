import { createHash } from 'node:crypto';
import { type NamedType, type TypeRef } from '../../ir/types.ts';
import type { ContentPlace } from './content.ts';
import { type Context, idOf } from './context.ts';
import { member, members, type Node } from './node.ts';
import { exampleType, shapeOf } from './schema/literals.ts';
import { union } from './schema/typeRefs.ts';

/**
 * The type of a content that has examples but no schema. Equal shapes share one type: an API has one way to say what
 * went wrong, and repeats its example at every operation.
 * @returns null when there is no example
 */
export function exampleContent(context: Context, node: Node, place: ContentPlace): TypeRef | null {
  const values = examplesIn(node);
  if (values.length === 0) return null;
  return union(values.map((value) => sharedType(context, value, place)));
}

function examplesIn(node: Node): readonly Node[] {
  const example = member(node, 'example');
  if (example !== null) return [example];
  const entries = members(member(node, 'examples')).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([, entry]) => {
    const value = member(entry, 'value') ?? member(entry, 'dataValue');
    return value === null ? [] : [value];
  });
}

export function sharedType(context: Context, value: Node, { spot, isError }: ContentPlace): TypeRef {
  const shape = shapeOf(value.value);
  const known = context.examples.get(shape);
  if (known === undefined) {
    // Its identity is the shape: which of equal examples comes first says nothing.
    const digest = createHash('sha256').update(shape).digest('hex').slice(0, 12);
    const id = idOf({ file: context.sources.root.file, pointer: `/~examples/${digest}` });
    const type = exampleType(context, value, { ...spot, id });
    context.examples.set(shape, { type, isError, uses: 1 });
    return type;
  }
  known.uses += 1;
  known.isError &&= isError;
  const named = known.type.kind === 'ref' ? context.types.get(known.type.to) : undefined;
  if (named !== undefined) context.types.set(named.id, { ...named, hint: sharedHint(known.isError) });
  return known.type;
}

function sharedHint(isError: boolean): NamedType['hint'] {
  const candidates = isError
    ? [
        ['error', 'body'],
        ['api', 'error', 'body'],
      ]
    : [
        ['response', 'body'],
        ['api', 'response', 'body'],
      ];
  return { kind: 'shared', candidates };
}
