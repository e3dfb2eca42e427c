import {
  type ClassDeclarationStructure,
  type FunctionDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  printStructure,
  type StatementStructures,
  StructureKind,
} from 'ts-morph';
import type { Api, NamedType, Operation, OperationId, TypeId } from '../../ir/types.ts';
import type { Plan, PlannedModule, PlannedNode, PlannedOperation } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { commentLine, ident } from './escape.ts';
import { createImports, type Imports } from './imports.ts';
import { modelStructure } from './models.ts';
import { answerStructures, itemText, promiseArguments } from './responseType.ts';
import { requestStructure } from './requestType.ts';
import { treeMembers } from './treeMembers.ts';
import { operationSpec, pagerText } from './wire.ts';

/** What every file of a package is printed from. */
export interface PackageContext {
  readonly api: Api;
  readonly plan: Plan;
  readonly types: ReadonlyMap<TypeId, NamedType>;
  readonly operations: ReadonlyMap<OperationId, Operation>;
}

/** Prints the statements of a file, imports first. */
export function printFile(imports: Imports, statements: readonly StatementStructures[]): string {
  return printStructure(
    { kind: StructureKind.SourceFile, statements: [...imports.structures(), ...statements] },
    { indentNumberOfSpaces: 2, useSingleQuote: true },
  );
}

/** One module: models, operations with their types, resource classes. */
export function resourceFile(module: PlannedModule, context: PackageContext): string {
  const imports = createImports(module.file);
  const file = { ...context, imports };
  const models = module.types.flatMap((id) => {
    const type = context.types.get(id);
    const name = context.plan.types.get(id)?.name;
    return type === undefined || name === undefined ? [] : [modelStructure(type, name, file)];
  });
  const operations = module.operations.flatMap((id) => operationStructures(id, file));
  const nodes = module.nodes.flatMap((index) => {
    const node = context.plan.nodes[index];
    return node === undefined ? [] : [classStructure(node, file)];
  });
  return printFile(imports, [...models, ...operations, ...nodes]);
}

interface FileContext extends PackageContext {
  readonly imports: Imports;
}

function operationStructures(id: OperationId, context: FileContext): readonly StatementStructures[] {
  const operation = context.operations.get(id);
  const planned = context.plan.operations.get(id);
  if (operation === undefined || planned === undefined) return [];
  const own = planned.ownResponse === null ? undefined : context.types.get(planned.ownResponse);
  return [
    requestStructure(operation, planned, context.types, context),
    ...(own === undefined ? [] : [modelStructure(own, planned.names.response, context)]),
    ...answerStructures(operation, planned, context),
    functionStructure(operation, planned, context),
  ];
}

function functionStructure(
  operation: Operation,
  planned: PlannedOperation,
  context: FileContext,
): FunctionDeclarationStructure {
  const { imports } = context;
  const client = { name: 'client', type: imports.runtimeType('request', 'ClientCore') };
  const spec = operationSpec(operation, planned, context);
  const start = `${imports.runtime(planned.paging === null ? 'request' : 'page', planned.paging === null ? 'call' : 'paginate')}(client, ${spec}`;
  const pager = pagerText(planned, imports);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: ident(planned.names.function),
    parameters: [client, ...callParameters(planned, context)],
    returnType: returnText(planned, context),
    statements: [`return ${start}${pager === '' ? '' : `, ${pager}`}, params, options);`],
    leadingTrivia: operationDoc(operation),
  };
}

/** `params` may be left out where nothing is required. */
function callParameters(
  planned: PlannedOperation,
  { imports, plan }: FileContext,
): OptionalKind<ParameterDeclarationStructure>[] {
  const { names, optionalParams, file } = planned;
  const isOwn = plan.callOptions.some(({ name }) => name === names.options);
  const options = isOwn
    ? imports.type({ name: names.options, file: optionsFile })
    : imports.runtimeType('types', 'RequestOptions');
  return [
    { name: 'params', type: imports.type({ name: names.request, file }), hasQuestionToken: optionalParams },
    { name: 'options', type: options, hasQuestionToken: true },
  ];
}

/** Where the types of client and call options stand. */
export const optionsFile = 'src/options.ts';

function returnText(planned: PlannedOperation, context: FileContext): string {
  const { imports } = context;
  const [response = '', error = '', reply] = promiseArguments(planned).map((name) =>
    imports.type({ name, file: planned.file }),
  );
  const more = reply === undefined ? '' : `, ${reply}`;
  if (planned.paging === null) return `${imports.runtimeType('promise', 'ApiPromise')}<${response}, ${error}${more}>`;
  const item = itemText(planned, context.types, context);
  return `${imports.runtimeType('page', 'PagePromise')}<${response}, ${item}, ${error}${more}>`;
}

/** Description of an operation, and where it goes. */
function operationDoc(operation: Operation): string {
  return docComment(operation.doc, [`\`${commentLine(operation.id).replaceAll('`', "'")}\``]);
}

/** A node of the resource tree: a thin class over the functions, its children made when they are asked for. */
function classStructure(node: PlannedNode, context: FileContext): ClassDeclarationStructure {
  const core = context.imports.runtimeType('request', 'ClientCore');
  const { properties, getAccessors } = treeMembers(node.children, 'this.#client', context.imports);
  return {
    kind: StructureKind.Class,
    isExported: true,
    name: ident(node.className),
    properties: [{ name: '#client', type: core, isReadonly: true }, ...properties],
    ctors: [{ parameters: [{ name: 'client', type: core }], statements: ['this.#client = client;'] }],
    getAccessors,
    methods: methodStructures(node.methods, 'this.#client', context),
    leadingTrivia: node.doc === null ? '' : docComment(node.doc),
  };
}

/** Methods of a class, each one call of an operation's function. */
export function methodStructures(
  methods: PlannedNode['methods'],
  client: string,
  context: FileContext,
): OptionalKind<MethodDeclarationStructure>[] {
  return methods.flatMap(({ name, operation: id }) => {
    const operation = context.operations.get(id);
    const planned = context.plan.operations.get(id);
    if (operation === undefined || planned === undefined) return [];
    const call = context.imports.value({ name: planned.names.function, file: planned.file });
    return [
      {
        name: ident(name),
        parameters: callParameters(planned, context),
        returnType: returnText(planned, context),
        statements: [`return ${call}(${client}, params, options);`],
        leadingTrivia: operationDoc(operation),
      },
    ];
  });
}
