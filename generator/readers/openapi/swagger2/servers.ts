import type { Server, ServerVariable } from '../../../ir/types.ts';
import type { Context } from '../context.ts';
import { has, items, member, type Node, originOf, text, valueOf } from '../node.ts';
import { dereference } from '../schema/references.ts';
import { absolute } from '../servers.ts';

/**
 * The servers of a Swagger 2.0 document: `schemes`, `host` and `basePath`. https goes first; without `schemes` it is
 * https, without `host` the URL is relative.
 * @param holder the document, or an operation with schemes of its own
 */
export function readServers(context: Context, root: Node, holder: Node): readonly Server[] {
  const given = text(root, 'basePath').trim();
  const basePath = given === '' || given.startsWith('/') ? given : `/${given}`;
  const host = text(root, 'host').replace(/^[a-z]+:\/\//i, '');
  const origin = originOf(member(root, 'host') ?? root);
  const template = member(root, 'x-ms-parameterized-host');
  if (template !== null) return [templated(context, template, basePath)];
  if (host === '') return [server(absolute(context, basePath === '' ? '/' : basePath), origin)];
  const path = basePath === '/' ? '' : basePath;
  return schemesOf(context, holder).map((scheme) => server(`${scheme}://${host}${path}`, origin));
}

function server(url: string, origin: Server['origin'], variables: readonly ServerVariable[] = []): Server {
  return { url, name: '', description: '', variables, origin };
}

function schemesOf(context: Context, holder: Node): readonly string[] {
  const given = items(member(holder, 'schemes')).flatMap(({ value }) =>
    value === 'http' || value === 'https' ? [value] : [],
  );
  if (given.length > 0) return [...new Set(given)].sort().toReversed();
  return [context.sources.root.file.startsWith('http:') ? 'http' : 'https'];
}

/** Azure's extension: a host with variables. */
function templated(context: Context, node: Node, basePath: string): Server {
  const prefix = valueOf(node, 'useSchemePrefix') === false ? '' : 'https://';
  const variables = items(member(node, 'parameters')).flatMap((entry): readonly ServerVariable[] => {
    const parameter = dereference(context, entry);
    if (parameter === null || text(parameter, 'name') === '') return [];
    const values = items(member(parameter, 'enum')).map(({ value }) => String(value));
    const given = text(parameter, 'default');
    return [
      {
        name: text(parameter, 'name'),
        presence: has(parameter, 'default') ? 'optional' : 'required',
        default: given,
        values,
        description: text(parameter, 'description'),
      },
    ];
  });
  return server(prefix + text(node, 'hostTemplate') + basePath, originOf(node), variables);
}
