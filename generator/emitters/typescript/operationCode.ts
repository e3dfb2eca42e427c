import type { Operation } from '../../ir/types.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { docComment } from './docs.ts';
import { comment, commentLine, ident } from './escape.ts';
import { call, functionConstant, functionText } from './layout.ts';
import { type FileContext, optionsFile } from './packageContext.ts';
import { itemText, promiseArguments } from './responseType.ts';
import { operationSpec } from './wire.ts';

/** The function of an operation. How it goes on the wire is made when it is first called, and kept. */
export function operationFunction(
  operation: Operation,
  planned: PlannedOperation,
  context: FileContext,
): string {
  const { imports } = context;
  const make =
    planned.paging === null
      ? imports.runtime('request', 'operation')
      : imports.runtime('page', 'pagedOperation');
  const parameters = [
    `client: ${imports.runtimeType('request', 'ClientCore')}`,
    ...callParameters(planned, context),
  ];
  const start = `export const ${ident(planned.names.function)}`;
  const spec = operationSpec(operation, planned, context);
  return operationDoc(operation) + functionConstant(start, parameters, returns(planned, context), make, spec);
}

/** A method of a resource class or a client: one call of an operation's function. */
export function operationMethod(
  name: string,
  client: string,
  operation: Operation,
  planned: PlannedOperation,
  brief: boolean,
  context: FileContext,
): string {
  const perform = context.imports.value({ name: planned.names.function, file: planned.file });
  const body = call(perform, [client, 'params', 'options']);
  const text = functionText(
    ident(name),
    callParameters(planned, context),
    returns(planned, context),
    body,
    2,
  );
  return indented(brief ? briefDoc(operation) : operationDoc(operation)) + text;
}

/** `params` may be left out where nothing is required. */
function callParameters(planned: PlannedOperation, { imports, plan }: FileContext): readonly string[] {
  const { names, optionalParams, file } = planned;
  const isOwn = plan.callOptions.some(({ name }) => name === names.options);
  const options = isOwn
    ? imports.type({ name: names.options, file: optionsFile })
    : imports.runtimeType('types', 'RequestOptions');
  const request = imports.type({ name: names.request, file });
  return [`params${optionalParams ? '?' : ''}: ${request}`, `options?: ${options}`];
}

function returns(
  planned: PlannedOperation,
  context: FileContext,
): { readonly head: string; readonly args: readonly string[] } {
  const { imports } = context;
  const [response = '', ...rest] = promiseArguments(planned).map((name) =>
    imports.type({ name, file: planned.file }),
  );
  if (planned.paging === null)
    return { head: imports.runtimeType('promise', 'ApiPromise'), args: [response, ...rest] };
  const item = itemText(planned, context.types, context);
  return { head: imports.runtimeType('page', 'PagePromise'), args: [response, item, ...rest] };
}

/** Function and method of an operation have the same comment. */
const docs = new WeakMap<Operation, string>();

/** Description of an operation, and where it goes. */
function operationDoc(operation: Operation): string {
  const known = docs.get(operation);
  if (known !== undefined) return known;
  const text = docComment(operation.doc, [`\`${commentLine(operation.id).replaceAll('`', "'")}\``]);
  docs.set(operation, text);
  return text;
}

/** Its first line alone, for a class with many methods. */
function briefDoc({ doc, id }: Operation): string {
  const said = commentLine(doc.summary === '' ? (doc.description.split('\n')[0] ?? '') : doc.summary);
  const text = said.length > 80 ? `${said.slice(0, 80).replace(/\s+\S*$/, '')} …` : said;
  const deprecated = doc.deprecated === false ? [] : ['@deprecated'];
  return `${comment([text === '' ? `\`${commentLine(id).replaceAll('`', "'")}\`` : text, ...deprecated])}\n`;
}

/** A member's comment: every line of it stands two columns further in. */
export const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
