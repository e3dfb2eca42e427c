import type { Api, NamedType, Property } from '../../../generator/ir/types.ts';
import { emptyDoc } from '../../../generator/ir/types.ts';
import { common } from './instanceType.ts';

/** Gives every type that has only optional properties the one that instances have too (see `instanceType`). */
export function shareProperty(api: Api): Api {
  return { ...api, types: api.types.map(withCommon) };
}

function withCommon(type: NamedType): NamedType {
  if (type.kind !== 'object' || type.properties.length === 0) return type;
  if (type.properties.some((property) => property.presence === 'required')) return type;
  const property: Property = {
    wireName: common,
    type: { kind: 'never' },
    presence: 'optional',
    access: 'both',
    default: undefined,
    secret: false,
    doc: emptyDoc,
    origin: type.origin,
  };
  return { ...type, properties: [...type.properties, property] };
}
