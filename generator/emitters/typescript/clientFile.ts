import { lacksValue } from '../../plan/clientOptions.ts';
import type { PlannedClient } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { childFields, members } from './classCode.ts';
import { docComment } from './docs.ts';
import { ident } from './escape.ts';
import { createImports } from './imports.ts';
import { optionsFile, type PackageContext } from './packageContext.ts';
import { printFile } from './printFile.ts';

/** A client class: the root of its resource tree, and a core that functions take as well. */
export function clientFile(client: PlannedClient, context: PackageContext): OutputFile {
  const imports = createImports(client.file);
  const file = { ...context, imports };
  const options = imports.type({ name: 'ClientOptions', file: optionsFile });
  const coreOptions = imports.value({ name: 'coreOptions', file: optionsFile });
  // A core with a method for calls that the description does not hold.
  const core = imports.runtime('escape', 'OpenClient');
  const doc = docComment({ ...context.api.doc, summary: context.api.title, examples: [] });
  const fields = childFields(client.children, file).join('\n');
  const parameter = `options: ${options}${needsOptions(context) ? '' : ' = {}'}`;
  const body = [
    ...(fields === '' ? [] : [fields]),
    `  constructor(${parameter}) {\n    super(${coreOptions}(options));\n  }`,
    ...members({ ...client, brief: false }, 'this', file),
  ];
  const text = `${doc}export class ${ident(client.className)} extends ${core} {\n${body.join('\n\n')}\n}`;
  return printFile(client.file, imports, [], [text]);
}

/** Whether a client cannot be made without options: a credential or the base URL is required. */
export function needsOptions({ plan }: Pick<PackageContext, 'plan'>): boolean {
  const { server, servers, credentials } = plan.options;
  return (
    server === null ||
    [server, ...servers.map((each) => each.server)].some(lacksValue) ||
    credentials.some((credential) => credential.fields.some((field) => field.required))
  );
}
