import type { GetAccessorDeclarationStructure, OptionalKind, PropertyDeclarationStructure } from 'ts-morph';
import type { PlannedNode } from '../../plan/plan.ts';
import { ident } from './escape.ts';
import type { Imports } from './imports.ts';

/** Children of a node: a private field each, filled by a getter at its first use. */
export function treeMembers(
  children: PlannedNode['children'],
  client: string,
  imports: Imports,
): {
  readonly properties: OptionalKind<PropertyDeclarationStructure>[];
  readonly getAccessors: OptionalKind<GetAccessorDeclarationStructure>[];
} {
  const members = children.map(({ name, node }) => {
    const field = `#${ident(name)}`;
    const type = imports.value(node);
    return {
      property: { name: field, type: `${type} | undefined` },
      getter: { name: ident(name), returnType: type, statements: [`return (this.${field} ??= new ${type}(${client}));`] },
    };
  });
  return {
    properties: members.map(({ property }) => property),
    getAccessors: members.map(({ getter }) => getter),
  };
}
