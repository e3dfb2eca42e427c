import type { Api, NamedType, ObjectType, Property, TaggedType, TypeId, TypeRef } from '../ir/types.ts';
import { typeId } from '../ir/types.ts';
import { idsIn, mapNamedType, mapUses, reachable, typesIn, usesIn } from '../ir/walk.ts';
import type { TypesConfig } from '../config/options.ts';
import { withTexts } from './bytesAsText.ts';
import { propertiesOf } from './shape.ts';
import { isValid } from './validDefault.ts';

type Types = ReadonlyMap<TypeId, NamedType>;

/**
 * What is sent and what is received differ: a read-only property is not sent, a write-only one does not come back,
 * and a property with a default may be left out of a request and is there in a response. A type that is used in one
 * direction takes that form; one that is used in both is split, with everything that holds it, only where the forms
 * differ. The response keeps the id.
 */
export function splitViews(api: Api, options: Pick<TypesConfig, 'nullableOptional'>): Api {
  const types: Types = new Map(api.types.map((type) => [type.id, type]));
  const uses = usesIn(api);
  const sent = reachable(api, uses.request);
  const received = reachable(api, uses.response);
  const response = (type: NamedType): NamedType =>
    responseView(type, types, options.nullableOptional ?? false);
  const split = differing(
    api,
    sent,
    received,
    (type) => requestView(type, types) !== type || response(type) !== type,
  );
  const toRequest = (ref: TypeRef): TypeRef =>
    ref.kind === 'ref' && split.has(ref.to) ? { kind: 'ref', to: requestId(ref.to) } : ref;

  const views = api.types.flatMap((type): readonly NamedType[] => {
    if (split.has(type.id)) {
      const request = {
        ...mapNamedType(requestView(type, types), toRequest),
        id: requestId(type.id),
        view: 'request' as const,
      };
      return [{ ...response(type), view: 'response' }, request];
    }
    if (!sent.has(type.id)) return [{ ...(received.has(type.id) ? response(type) : type), view: 'response' }];
    if (received.has(type.id)) return [type];
    // What is only sent may hold what is split.
    return [{ ...mapNamedType(requestView(type, types), toRequest), view: 'request' }];
  });
  return mapUses({ ...api, types: views }, (ref, direction) =>
    direction === 'request' ? toRequest(ref) : ref,
  );
}

const requestId = (id: TypeId): TypeId => typeId(`${id} (request)`);

/** Types in both directions that differ themselves, and those that hold one that does. */
function differing(
  api: Api,
  sent: ReadonlySet<TypeId>,
  received: ReadonlySet<TypeId>,
  differs: (type: NamedType) => boolean,
): ReadonlySet<TypeId> {
  const both = api.types.filter((type) => sent.has(type.id) && received.has(type.id));
  const holders = new Map<TypeId, TypeId[]>();
  for (const type of both) {
    for (const id of typesIn(type).flatMap(idsIn)) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [type.id]);
      else list.push(type.id);
    }
  }
  const found = new Set<TypeId>();
  const open = both.filter(differs).map((type) => type.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(holders.get(id) ?? []));
  }
  return found;
}

/** The form that is sent. Returns the same object when nothing changes. */
function requestView(type: NamedType, types: Types): NamedType {
  if (type.kind === 'tagged') return withoutTag(type, 'read', types);
  if (type.kind !== 'object' || type.properties.every((property) => property.access !== 'read')) return type;
  return { ...type, properties: type.properties.filter((property) => property.access !== 'read') };
}

/** The form that is received. Returns the same object when nothing changes. */
function responseView(sent: NamedType, types: Types, nullableOptional: boolean): NamedType {
  if (sent.kind === 'tagged') return withoutTag(sent, 'write', types);
  if (sent.kind !== 'object') return sent;
  const type = withTexts(sent);
  if (type.kind !== 'object') return type;
  const properties = type.properties
    .filter((property) => property.access !== 'write')
    .map((property) => receivedProperty(property, types, nullableOptional));
  return sameProperties(type, properties) ? type : { ...type, properties };
}

/** Variants whose tag goes the other way only cannot be told apart by it. Returns the same object where there are none. */
function withoutTag(type: TaggedType, access: 'read' | 'write', types: Types): NamedType {
  const lacksTag = (variant: TypeRef): boolean =>
    propertiesOf(variant, types).some(({ wireName, access: own }) => wireName === type.tag && own === access);
  const variants = type.variants.filter((variant) => !lacksTag(variant.type));
  if (variants.length === type.variants.length) return type;
  const plain = type.variants.map((variant) => variant.type).filter(lacksTag);
  const rest = type.fallback === null ? plain : [...plain, type.fallback];
  const [only] = rest;
  const fallback: TypeRef = only !== undefined && rest.length === 1 ? only : { kind: 'union', members: rest };
  if (variants.length > 0) return { ...type, variants, fallback };
  const { id, hint, view, doc, origin } = type;
  return { id, hint, view, doc, origin, kind: 'alias', target: fallback };
}

function receivedProperty(property: Property, types: Types, nullableOptional: boolean): Property {
  if (property.presence === 'required') return property;
  if (property.default !== undefined && isValid(property.default, property.type, types)) {
    return { ...property, presence: 'required' };
  }
  const nullable = property.type.kind === 'nullable' || property.type.kind === 'unknown';
  return nullableOptional && !nullable
    ? { ...property, type: { kind: 'nullable', inner: property.type } }
    : property;
}

function sameProperties(type: ObjectType, properties: readonly Property[]): boolean {
  return (
    properties.length === type.properties.length && properties.every((p, at) => p === type.properties[at])
  );
}
