import type { Api } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { clientOptions } from './clientOptions.ts';
import type { ClientScope } from './clientsOf.ts';

/**
 * Reports settings that have no effect on this API: names of schemas, schemes, options, headers and servers that it
 * does not have, and clients without operations. A setting is never dropped in silence.
 */
export function checkSettings(
  api: Api,
  config: ProjectConfig,
  clients: readonly ClientScope[],
  report: Report,
): void {
  const schemas = new Set(api.types.flatMap(({ hint }) => (hint.kind === 'declared' ? [hint.name] : [])));
  const schemes = new Set(api.securitySchemes.map(({ name }) => name));
  const urls = new Set(api.operations.flatMap(({ servers }) => servers.map(({ url }) => url)));
  const headers = new Set(
    api.operations.flatMap(({ parameters }) =>
      parameters.flatMap(({ place, wireName }) => (place === 'header' ? [wireName.toLowerCase()] : [])),
    ),
  );
  const check = (setting: string, named: readonly string[], known: (name: string) => boolean): void => {
    for (const name of named) if (!known(name)) report('plan/setting-unused', { setting, name }, null);
  };
  check('names.types', Object.keys(config.names?.types ?? {}), (name) => schemas.has(name));
  check('auth', Object.keys(config.auth ?? {}), (name) => schemes.has(name));
  for (const { scheme, fields } of clientOptions(api, config).credentials) {
    const variables = new Map(Object.entries(config.auth ?? {})).get(scheme.name)?.env ?? {};
    const options = new Set(fields.map(({ option }) => option));
    check(`auth.${scheme.name}.env`, Object.keys(variables), (name) => options.has(name));
  }
  check('servers', Object.keys(config.servers ?? {}), (name) => urls.has(name));
  const options = Object.values(config.optionHeaders ?? {}).flatMap((fields) => Object.values(fields));
  check('optionHeaders', options, (name) => headers.has(name.toLowerCase()));
  for (const { name, operations } of clients) {
    if (operations.size === 0 && api.operations.length > 0)
      report('plan/empty-client', { client: name }, null);
  }
  for (const { id, origin } of api.operations) {
    if (!clients.some(({ operations }) => operations.has(id)))
      report('plan/no-client', { operation: id }, origin);
  }
}
