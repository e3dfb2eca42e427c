import type { Api } from '../../ir/types.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { clientFile } from './clientFile.ts';
import { indexFile } from './indexFile.ts';
import { optionsFileText } from './optionsFile.ts';
import { optionsFile, type PackageContext, resourceFile } from './resourceFile.ts';
import { runtimeFiles, runtimeImports } from './runtimeFiles.ts';
import { webhooksFile } from './webhooksFile.ts';

/** Modules that the index exports from whether or not an operation needs them. */
const frame = ['errors', 'promise', 'request', 'types'];

/** Every source file of a package. */
export function emitTypeScript(api: Api, plan: Plan): readonly OutputFile[] {
  const context: PackageContext = {
    api,
    plan,
    types: new Map(api.types.map((type) => [type.id, type])),
    operations: new Map(api.operations.map((operation) => [operation.id, operation])),
  };
  const webhooks = webhooksFile(context);
  const files = [
    ...plan.modules.map((module) => source(module.file, resourceFile(module, context))),
    ...plan.clients.map((client) => source(client.file, clientFile(client, context))),
    source(optionsFile, optionsFileText(context)),
    ...(webhooks === null ? [] : [source('src/webhooks.ts', webhooks)]),
  ];
  const used = new Set([...frame, ...files.flatMap((file) => runtimeImports(file.text, 'package'))]);
  return [...files, source('src/index.ts', indexFile(context, used)), ...runtimeFiles(used)];
}

const source = (path: string, text: string): OutputFile => ({ path, text, syntax: 'typescript' });
