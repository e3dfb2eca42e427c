import { nowhere, type LapError, type LapField, type LapReturns } from '../../../readers/lap/tree.ts';
import { pythonText } from '../python/text.ts';
import { get, isMap, truthy } from '../raw/tree.ts';
import { from, resolved, type Compiling } from './compiling.ts';
import { cleanDescription } from './params.ts';
import { child, children, type Place } from './place.ts';
import { plainType } from './types.ts';

/** More properties of one object than this are not written. */
const maxProperties = 500;

export interface Outcomes {
  readonly returns: readonly LapReturns[];
  readonly errors: readonly LapError[];
}

/** What an operation answers: `2…` is a result, `default` does not exist for LAP, everything else is an error. */
export function outcomesOf(compiling: Compiling, operation: Place): Outcomes {
  const returns: LapReturns[] = [];
  const errors: LapError[] = [];
  for (const [code, item] of children(child(operation, 'responses'))) {
    const response = resolved(compiling, item);
    if (code.startsWith('2')) returns.push(from(compiling, item, returnsOf(compiling, code, response)));
    else if (code !== 'default') {
      const text = compiling.options.lean ? null : cleanDescription(response.node);
      errors.push(from(compiling, item, { code, type: null, text, span: nowhere }));
    }
  }
  return { returns, errors };
}

function returnsOf(compiling: Compiling, code: string, response: Place): LapReturns {
  const schema = resolved(compiling, child(response, 'content', 'application/json', 'schema'));
  const found = truthy(get(schema.node, 'properties')) ? fieldsOf(compiling, schema, 0) : [];
  const fields = found.length > 0 ? found : null;
  const text = cleanDescription(response.node);
  // A lean document keeps the text that names a type.
  const kept = !compiling.options.lean || (fields === null && text?.startsWith('→') === true);
  return { code, fields, text: kept ? text : null, span: nowhere };
}

function fieldsOf(compiling: Compiling, schema: Place, depth: number): readonly LapField[] {
  return children(child(schema, 'properties'))
    .slice(0, maxProperties)
    .filter(([, property]) => isMap(property.node))
    .map(([name, property]) => fieldOf(compiling, name, property, depth));
}

function fieldOf(compiling: Compiling, name: string, property: Place, depth: number): LapField {
  const at = resolved(compiling, property);
  const type = get(at.node, 'type');
  const nullable =
    truthy(get(at.node, 'nullable')) || (type !== undefined && pythonText(type).includes('null'));
  const expands =
    type === 'object' && depth < compiling.options.responseDepth && truthy(get(at.node, 'properties'));
  const nested = expands ? fieldsOf(compiling, at, depth + 1) : [];
  const fields = nested.length > 0 ? nested : null;
  const field: LapField = {
    name,
    required: false,
    type: { ...plainType(compiling, at), nullable, fields },
    mangled: false,
    span: nowhere,
  };
  return from(compiling, property, field);
}
