import type { Api } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import type { PackageFacts } from './plan.ts';
import { kebab, wordsOf } from './words.ts';

/** What package.json says, from the config and, where it is silent, from the description. */
export function packageFacts(api: Api, config: ProjectConfig): PackageFacts {
  const given = config.package ?? {};
  return {
    name: given.name ?? packageName(api.title),
    version: given.version ?? '0.1.0',
    description: given.description ?? `TypeScript client for ${oneLine(api.title) || 'an API'}`,
    author: given.author ?? '',
    license: given.license ?? 'MIT',
    repository: given.repository ?? '',
    homepage: given.homepage ?? '',
  };
}

/** A name that a package can have: an import of `events` would lead to the platform's module. */
function packageName(title: string): string {
  const name = kebab(wordsOf(title)).slice(0, 80).replace(/-+$/, '');
  if (name === '') return 'api-client';
  return platformModules.has(name) ? `${name}-client` : name;
}

/** Modules of Node that need no prefix (a list that is finished: newer ones have names that begin with `node:`). */
const platformModules: ReadonlySet<string> = new Set(
  (
    'assert buffer cluster console constants crypto dgram dns domain events fs http http2 https inspector module net os ' +
    'path process punycode querystring readline repl stream sys timers tls tty url util v8 vm wasi worker zlib'
  ).split(' '),
);

/** A title on one line, without control characters, at most 120 characters. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 120);
