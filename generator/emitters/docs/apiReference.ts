import type { Api } from '../../ir/types.ts';
import type { Plan, PlannedClient, PlannedNode } from '../../plan/plan.ts';
import { markdownCode } from './markdown.ts';
import { fill } from './templates.ts';

/** api.md: every method of every client, and every type, by the file it stands in. */
export function apiReference(api: Api, plan: Plan): string {
  const nodes = new Map(plan.nodes.map((node) => [node.className, node]));
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const methods = (node: Pick<PlannedNode, 'methods'>, path: readonly string[]): readonly object[] =>
    node.methods.flatMap(({ name, operation: id }) => {
      const planned = plan.operations.get(id);
      if (planned === undefined || !operations.has(id)) return [];
      return [
        {
          call: `client.${[...path, name].join('.')}(params${planned.optionalParams ? '?' : ''}, options?)`,
          returns: markdownCode(planned.names.response),
          operation: markdownCode(id),
          function: planned.names.function,
        },
      ];
    });
  const below = (children: PlannedNode['children'], path: readonly string[]): readonly object[] =>
    children.flatMap(({ name, node: { name: className } }) => {
      const node = nodes.get(className);
      if (node === undefined) return [];
      const here = [...path, name];
      const own =
        node.methods.length === 0
          ? []
          : [{ title: `client.${here.join('.')}`, methods: methods(node, here) }];
      return [...own, ...below(node.children, here)];
    });
  const client = (planned: PlannedClient): object => ({
    name: planned.className,
    options: 'options',
    resources: [
      ...(planned.methods.length === 0 ? [] : [{ title: 'client', methods: methods(planned, []) }]),
      ...below(planned.children, []),
    ],
  });
  return fill('api.md', {
    package: markdownCode(plan.package.name),
    clients: plan.clients.map(client),
    modules: modules(plan),
  });
}

function modules(plan: Plan): readonly object[] {
  return plan.modules
    .map((module) => ({
      file: module.file,
      types: [
        ...module.types.flatMap((id) => plan.types.get(id)?.name ?? []),
        ...module.operations.flatMap((id) => {
          const names = plan.operations.get(id)?.names;
          return names === undefined ? [] : [names.request, names.response, names.error];
        }),
      ],
    }))
    .filter(({ types }) => types.length > 0);
}
