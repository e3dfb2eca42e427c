import type { PlannedNode } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { ident } from './escape.ts';
import { operationMethod } from './operationCode.ts';
import type { FileContext } from './packageContext.ts';

/** A node of the resource tree: a thin class over the functions, its children made when they are asked for. */
export function nodeClass(node: PlannedNode, context: FileContext): string {
  const core = context.imports.runtimeType('request', 'ClientCore');
  const start = `${node.doc === null ? '' : docComment(node.doc)}export class ${ident(node.className)} {`;
  const field = coreField(node.children);
  const fields = [`  readonly ${field}: ${core};`, ...childFields(node.children, context)].join('\n');
  const constructor = `  constructor(client: ${core}) {\n    this.${field} = client;\n  }`;
  return (
    [`${start}\n${fields}`, constructor, ...members(node, `this.${field}`, context)].join('\n\n') + '\n}'
  );
}

/** The private field of the core. A child that is called `client` has a field of that name itself. */
function coreField(children: PlannedNode['children']): string {
  const taken = new Set(children.map(({ name }) => name));
  let name = 'client';
  while (taken.has(name)) name += '_';
  return `#${name}`;
}

/** Private fields for the children of a node, filled at their first use. */
export function childFields(children: PlannedNode['children'], { imports }: FileContext): readonly string[] {
  return children.map(({ name, node }) => `  #${ident(name)}: ${imports.value(node)} | undefined;`);
}

/** Getters of the children and methods of a node. */
export function members(
  node: Pick<PlannedNode, 'children' | 'methods' | 'brief'>,
  client: string,
  context: FileContext,
): readonly string[] {
  const getters = node.children.map(({ name, node: child }) => {
    const field = `#${ident(name)}`;
    const type = context.imports.value(child);
    return `  get ${ident(name)}(): ${type} {\n    return (this.${field} ??= new ${type}(${client}));\n  }`;
  });
  const methods = node.methods.flatMap(({ name, operation: id }) => {
    const operation = context.operations.get(id);
    const planned = context.plan.operations.get(id);
    return operation === undefined || planned === undefined
      ? []
      : [operationMethod(name, client, operation, planned, node.brief, context)];
  });
  return [...getters, ...methods];
}
