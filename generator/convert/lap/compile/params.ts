import { nowhere, type LapParam, type LapType } from '../../../readers/lap/tree.ts';
import { cleanText, strip } from '../python/clean.ts';
import { pythonText } from '../python/text.ts';
import { get, isMap, truthy, type Raw } from '../raw/tree.ts';
import { from, resolved, type Compiling, type ParamLists } from './compiling.ts';
import { child, children, items, type Place } from './place.ts';
import { defaultText, enumText, inlineType, plainType, requiredNames } from './types.ts';

/** Parameters and body properties of an operation. Parameters of its path item are not among them. */
export function paramLists(compiling: Compiling, operation: Place): ParamLists {
  const required: LapParam[] = [];
  const optional: LapParam[] = [];
  for (const item of items(child(operation, 'parameters'))) {
    const at = resolved(compiling, item);
    const name = get(at.node, 'name');
    if (name === undefined || strip(pythonText(name)) === '') continue;
    const schema = child(at, 'schema');
    const type = plainType(compiling, schema);
    // Values and default are taken from the schema itself, not from what it refers to.
    const param = paramOf(compiling, at, pythonText(name), type, schema.node);
    (truthy(get(at.node, 'required')) ? required : optional).push(param);
  }
  return { required, optional, body: bodyParams(compiling, operation) };
}

function bodyParams(compiling: Compiling, operation: Place): ParamLists['body'] {
  const schema = resolved(compiling, child(jsonContent(compiling, operation), 'schema'));
  const required = requiredNames(schema.node);
  return children(child(schema, 'properties'))
    .filter(([name]) => strip(name) !== '')
    .map(([name, property]) => {
      const at = resolved(compiling, property);
      const param = paramOf(compiling, at, name, inlineType(compiling, at), at.node);
      // The place that shows the name is the property, not the component it refers to.
      return { param: from(compiling, property, param), required: required.has(name) };
    });
}

/** The JSON media type object of an operation's body; other media types do not exist for LAP. */
export function jsonContent(compiling: Compiling, operation: Place): Place {
  const body = resolved(compiling, child(operation, 'requestBody'));
  return child(body, 'content', 'application/json');
}

function paramOf(
  compiling: Compiling,
  at: Place,
  name: string,
  type: LapType,
  schema: Raw | undefined,
): LapParam {
  const param = {
    name,
    type,
    enum: enumText(schema),
    default: defaultText(schema),
    description: compiling.options.lean ? null : cleanDescription(at.node),
    mangled: false,
    span: nowhere,
  };
  return from(compiling, at, param);
}

/** The `description` of a node on one line; null where there is none. */
export function cleanDescription(node: Raw | undefined): string | null {
  const description = get(node, 'description');
  if (!isMap(node) || description === undefined || !truthy(description)) return null;
  return cleanText(pythonText(description)) || null;
}
