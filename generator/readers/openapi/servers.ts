import type { Server, ServerVariable } from '../../ir/types.ts';
import type { Context } from './context.ts';
import { objectMembers } from './shapes.ts';
import { describe, has, isObjectNode, items, member, type Node, originOf, text } from './node.ts';

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
    const url = readUrl(context, node);
    if (url === null) return [];
    return [
      {
        url: absolute(context, url),
        name: text(node, 'name'),
        description: text(node, 'description'),
        variables: readVariables(context, node, url),
        origin: originOf(node),
      },
    ];
  });
}

/** The URL of a server as a client can use it, null where none can; what is wrong is reported. An empty one is `/`. */
function readUrl(context: Context, node: Node): string | null {
  const given = text(node, 'url').trim();
  const origin = originOf(member(node, 'url') ?? node);
  const say = (problem: string): void => context.report('server/url', { url: given, problem }, origin);
  if (given === '') return '/';
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(given) && !/^https?:/i.test(given)) {
    say('has a scheme that a client cannot call; the server is left out');
    return null;
  }
  const [, scheme = '', userInfo = '', rest = ''] = /^(https?:\/\/)?([^/?#@]*@)?([^?#]*)/is.exec(given) ?? [];
  if (given !== scheme + userInfo + rest) say('holds a query or a fragment, which is left out');
  if (userInfo !== '' && scheme !== '') say('holds a user name or a password, which is left out');
  if (/^(?:\/|$)/.test(rest) && scheme !== '') {
    say('has no host; the server is left out');
    return null;
  }
  if (scheme !== '') return scheme + rest;
  if (rest.startsWith('//')) return `https:${rest}`;
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/i.test(rest);
  const isHost = /^[a-z\d{][\w{}-]*(?:\.[\w{}-]+)*\.[a-z]{2,}(?::\d+)?(?:\/|$)/i.test(rest);
  if (!isLocal && !isHost) return userInfo + rest;
  const added = isLocal ? 'http://' : 'https://';
  say(`has no scheme; it is read as ${added}${rest}`);
  return added + rest;
}

/** A relative URL starts at the document's own address, where it was fetched from one. */
export function absolute(context: Context, url: string): string {
  const { file } = context.sources.root;
  // Variables are no part of a URL until they are filled.
  if (!/^https?:/.test(file) || url.startsWith('{') || !URL.canParse(url, file)) return url;
  return new URL(url, file).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

function readVariables(context: Context, server: Node, url: string): readonly ServerVariable[] {
  const declared = objectMembers(context, member(server, 'variables'), 'an object of server variables').map(
    ([name, node]): ServerVariable => {
      const values = items(member(node, 'enum')).map((item) => String(item.value));
      const presence = has(node, 'default') || values.length > 0 ? 'optional' : 'required';
      return {
        name,
        presence,
        default: text(node, 'default') || (values[0] ?? ''),
        values,
        description: text(node, 'description'),
      };
    },
  );
  const names = new Set(declared.map(({ name }) => name));
  const missing = [...url.matchAll(/\{([^{}]+)\}/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !names.has(name));
  const added = [...new Set(missing)].map((name): ServerVariable => ({
    name,
    presence: 'required',
    default: '',
    values: [],
    description: '',
  }));
  const used = [...declared.filter(({ name }) => url.includes(`{${name}}`)), ...added];
  for (const { name, presence } of used) {
    if (presence === 'required')
      context.report('server/variable', { name }, originOf(member(server, 'url') ?? server));
  }
  return used;
}
