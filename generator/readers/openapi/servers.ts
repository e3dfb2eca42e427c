import type { Server, ServerVariable } from '../../ir/types.ts';
import type { Context } from './context.ts';
import { describe, isObjectNode, items, member, members, type Node, originOf, text } from './node.ts';

/** The servers of a document, a path or an operation. An entry without a URL is `/` (OAS 3.1 section 4.8.1). */
export function readServers(context: Context, holder: Node): readonly Server[] {
  const list = member(holder, 'servers');
  if (list !== null && list.value !== null && !Array.isArray(list.value)) {
    context.report(
      'openapi/shape',
      { expected: 'a list of servers', found: describe(list.value) },
      originOf(list),
    );
  }
  return items(list).flatMap((node): readonly Server[] => {
    if (!isObjectNode(node)) {
      context.report('openapi/shape', { expected: 'a server', found: describe(node.value) }, originOf(node));
      return [];
    }
    const url = text(node, 'url').trim();
    return [
      {
        url: absolute(context, url === '' ? '/' : url),
        name: text(node, 'name'),
        description: text(node, 'description'),
        variables: readVariables(node, url),
        origin: originOf(node),
      },
    ];
  });
}

/** A relative URL starts at the document's own address, where it was fetched from one. */
export function absolute(context: Context, url: string): string {
  const { file } = context.sources.root;
  if (!/^https?:/.test(file) || url.includes('{') || !URL.canParse(url, file)) return url;
  return new URL(url, file).href;
}

function readVariables(server: Node, url: string): readonly ServerVariable[] {
  const declared = members(member(server, 'variables')).map(([name, node]): ServerVariable => {
    const values = items(member(node, 'enum')).map((item) => String(item.value));
    return {
      name,
      default: text(node, 'default') || (values[0] ?? ''),
      values,
      description: text(node, 'description'),
    };
  });
  const names = new Set(declared.map(({ name }) => name));
  const missing = [...url.matchAll(/\{([^{}]+)\}/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !names.has(name));
  const added = [...new Set(missing)].map((name) => ({ name, default: '', values: [], description: '' }));
  return [...declared.filter(({ name }) => url.includes(`{${name}}`)), ...added];
}
