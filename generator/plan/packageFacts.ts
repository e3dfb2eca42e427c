import type { Api } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import type { PackageFacts } from './plan.ts';
import { kebab, wordsOf } from './words.ts';

/** What package.json says, from the config and, where it is silent, from the description. */
export function packageFacts(api: Api, config: ProjectConfig): PackageFacts {
  const given = config.package ?? {};
  const name = kebab(wordsOf(api.title)).slice(0, 80);
  return {
    name: given.name ?? (name === '' ? 'api-client' : name),
    version: given.version ?? '0.1.0',
    description: given.description ?? `TypeScript client for ${oneLine(api.title) || 'an API'}`,
    author: given.author ?? '',
    license: given.license ?? 'MIT',
    repository: given.repository ?? '',
    homepage: given.homepage ?? '',
  };
}

/** A title on one line, without control characters, at most 120 characters. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 120);
