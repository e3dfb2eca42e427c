import { StructureKind } from 'ts-morph';
import type { PlannedClient } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { ident } from './escape.ts';
import { createImports } from './imports.ts';
import { methodStructures, optionsFile, type PackageContext, printFile } from './resourceFile.ts';
import { treeMembers } from './treeMembers.ts';

/** A client class: the root of its resource tree, and a core that functions take as well. */
export function clientFile(client: PlannedClient, context: PackageContext): string {
  const imports = createImports(client.file);
  const { properties, getAccessors } = treeMembers(client.children, 'this', imports);
  const options = imports.type({ name: 'ClientOptions', file: optionsFile });
  const coreOptions = imports.value({ name: 'coreOptions', file: optionsFile });
  const doc = { ...context.api.doc, summary: context.api.title, examples: [] };
  return printFile(imports, [
    {
      kind: StructureKind.Class,
      isExported: true,
      name: ident(client.className),
      extends: imports.runtime('request', 'ClientCore'),
      properties,
      ctors: [
        {
          parameters: [{ name: 'options', type: options, ...(needsOptions(context) ? {} : { initializer: '{}' }) }],
          statements: [`super(${coreOptions}(options));`],
        },
      ],
      getAccessors,
      methods: methodStructures(client.methods, 'this', { ...context, imports }),
      leadingTrivia: docComment(doc),
    },
  ]);
}

/** Whether a client cannot be made without options: a credential or the base URL is required. */
export function needsOptions({ plan }: Pick<PackageContext, 'plan'>): boolean {
  const { server, credentials } = plan.options;
  return server === null || credentials.some((credential) => credential.fields.some((field) => field.required));
}
