import type { StatementStructures } from 'ts-morph';
import type { OperationId } from '../../ir/types.ts';
import type { PlannedModule } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { nodeClass } from './classCode.ts';
import { createImports } from './imports.ts';
import { modelStructure } from './models.ts';
import { operationFunction } from './operationCode.ts';
import type { FileContext, PackageContext } from './packageContext.ts';
import { printFile } from './printFile.ts';
import { answerStructures } from './responseType.ts';
import { requestStructure } from './requestType.ts';

/** One module: models, types of operations, their functions, resource classes. */
export function resourceFile(module: PlannedModule, context: PackageContext): OutputFile {
  const file = { ...context, imports: createImports(module.file) };
  const models = module.types.flatMap((id) => {
    const type = context.types.get(id);
    const name = context.plan.types.get(id)?.name;
    return type === undefined || name === undefined ? [] : [modelStructure(type, name, file)];
  });
  const operationTypes = module.operations.flatMap((id) => typesOf(id, file));
  const functions = module.operations.flatMap((id) => {
    const operation = context.operations.get(id);
    const planned = context.plan.operations.get(id);
    return operation === undefined || planned === undefined
      ? []
      : [operationFunction(operation, planned, file)];
  });
  const classes = module.nodes.flatMap((index) => {
    const node = context.plan.nodes[index];
    return node === undefined ? [] : [nodeClass(node, file)];
  });
  return printFile(module.file, file.imports, [...models, ...operationTypes], [...functions, ...classes]);
}

/** Request, response and error types of an operation. */
function typesOf(id: OperationId, context: FileContext): readonly StatementStructures[] {
  const operation = context.operations.get(id);
  const planned = context.plan.operations.get(id);
  if (operation === undefined || planned === undefined) return [];
  const own = planned.ownResponse === null ? undefined : context.types.get(planned.ownResponse);
  return [
    requestStructure(operation, planned, context.types, context),
    ...(own === undefined ? [] : [modelStructure(own, planned.names.response, context)]),
    ...answerStructures(operation, planned, context),
  ];
}
