import type { Api, NamedType, Operation, OperationId, TypeId } from '../../ir/types.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Imports } from './imports.ts';

/** What every file of a package is printed from. */
export interface PackageContext {
  readonly api: Api;
  readonly plan: Plan;
  readonly types: ReadonlyMap<TypeId, NamedType>;
  readonly operations: ReadonlyMap<OperationId, Operation>;
}

/** And one file of it. */
export interface FileContext extends PackageContext {
  readonly imports: Imports;
}

/** Where the types of client and call options stand. */
export const optionsFile = 'src/options.ts';
