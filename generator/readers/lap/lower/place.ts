import { type NameHint, type OperationId, type TypeId, typeId } from '../../../ir/types.ts';

/** Where a type stands: what its id and its name are made of. */
export interface Place {
  readonly id: TypeId;
  readonly hint: NameHint;
  readonly direction: 'request' | 'response';
}

/** Segments are escaped as in RFC 6901, so that different places have different ids. */
const segment = (name: string): string =>
  /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;

export function operationPlace(
  operation: OperationId,
  words: readonly string[],
  direction: Place['direction'],
  /** What tells the place apart; its name by default. */
  segments: readonly string[] = words,
): Place {
  const id = typeId(`${operation}#${segments.map(segment).join('/')}`);
  return { id, hint: { kind: 'inside', owner: { operation }, words }, direction };
}

export function declaredPlace(name: string): Place {
  return { id: typeId(`@type ${name}`), hint: { kind: 'declared', name }, direction: 'response' };
}

/** The place of a field of the type at `owner`. */
export function fieldPlace(owner: Place, name: string): Place {
  const hint: NameHint = { kind: 'inside', owner: { type: owner.id }, words: [name] };
  return { ...owner, id: typeId(`${owner.id}/${segment(name)}`), hint };
}

/** The place of the items of an array or the values of a dictionary: named like the whole. */
export function itemPlace(owner: Place): Place {
  return { ...owner, id: typeId(`${owner.id}/[]`) };
}
