import type { Sources } from '../../../source/sources.ts';
import { items, member, members, type Node, placeId, valueOf } from '../node.ts';
import { isFragment } from './references.ts';

/**
 * Schemas that extend another one by `allOf`, by the place id of that one. Where a base has a discriminator, they are
 * the variants of it (OAS 3.1 section 4.8.25: "allOf").
 */
export function findChildren(sources: Sources): ReadonlyMap<string, readonly Node[]> {
  const children = new Map<string, Node[]>();
  for (const schema of declaredSchemas(sources)) {
    for (const part of items(member(schema, 'allOf'))) {
      const ref = valueOf(part, '$ref');
      if (typeof ref !== 'string') continue;
      const base = sources.resolve(ref, part.file, part.pointer);
      if (base === null) continue;
      const known = children.get(placeId(base));
      if (known === undefined) children.set(placeId(base), [schema]);
      else known.push(schema);
    }
  }
  return children;
}

/** The schemas of every document that have names, in document order. */
export function declaredSchemas(sources: Sources): readonly Node[] {
  return [...sources.documents.values()].flatMap(({ file, data }) => {
    if (data === undefined) return [];
    const root: Node = { file, pointer: '', value: data };
    const components = member(root, 'components');
    const holders = [
      components === null ? null : member(components, 'schemas'),
      member(root, 'definitions'),
      member(root, '$defs'),
      member(root, 'schemas'),
    ];
    const own = isFragment(sources, file) ? members(root) : [];
    return [...holders.flatMap((holder) => members(holder)), ...own].map(([, node]) => node);
  });
}
