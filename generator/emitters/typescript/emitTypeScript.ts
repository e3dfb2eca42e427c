import type { Api } from '../../ir/types.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { clientFile } from './clientFile.ts';
import { codecsFile } from './codecsFile.ts';
import { indexFile } from './indexFile.ts';
import { optionsFile } from './optionsFile.ts';
import type { PackageContext } from './packageContext.ts';
import { resourceFile } from './resourceFile.ts';
import { runtimeFiles, runtimeImports } from './runtimeFiles.ts';
import { webhookFiles, webhooksFile } from './webhooksFile.ts';

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
  const files = [
    ...plan.modules.map((module) => resourceFile(module, context)),
    ...plan.codecs.files.map((file) => codecsFile(file, context)),
    ...plan.clients.map((client) => clientFile(client, context)),
    optionsFile(context),
    ...webhookFiles(plan).map((file) => webhooksFile(file, context)),
  ];
  const used = new Set([...frame, ...files.flatMap((file) => runtimeImports(file.text, 'package'))]);
  return [...files, indexFile(context, used), ...runtimeFiles(used, plan.codecs.used)];
}
