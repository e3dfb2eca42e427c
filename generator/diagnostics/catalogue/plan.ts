import { info, warning } from '../kind.ts';

export const planCatalogue = {
  'plan/alias-cycle': warning(
    (a: { readonly type: string }) =>
      `type ${JSON.stringify(a.type)} is made of itself; the repetition is left out`,
    'a type can contain itself in a property or an item, not in place of itself',
  ),
  'plan/unknown-operation': warning(
    (a: { readonly setting: string; readonly operation: string }) =>
      `${a.setting} names ${JSON.stringify(a.operation)}, and there is no such operation`,
    'write METHOD and path as the description has them: "POST /v1/users/search"',
  ),
  'plan/paging-incomplete': warning(
    (a: { readonly operation: string; readonly kind: string; readonly field: string }) =>
      `paging of ${a.operation}: "${a.kind}" needs "${a.field}"; the operation is not paged`,
  ),
  'plan/paging-unknown': warning(
    (a: { readonly operation: string; readonly field: string; readonly name: string }) =>
      `paging of ${a.operation}: "${a.field}" names ${JSON.stringify(a.name)}, which is not there; it is not paged`,
    'name a parameter of the operation, and the dotted path of an array in its response',
  ),
  'plan/call-renamed': info(
    (a: { readonly operation: string; readonly wanted: string; readonly name: string }) =>
      `${a.operation} is called ${a.name}: ${a.wanted} is wanted by another operation too`,
    'choose a name with "names.calls" in the config',
  ),
  'plan/name-taken': info(
    (a: { readonly what: string; readonly id: string; readonly wanted: string; readonly name: string }) =>
      `${a.what} ${JSON.stringify(a.id)} is named ${a.name}: ${a.wanted} is wanted by another one too`,
    'choose a name with "names.types" or "names.calls" in the config',
  ),
  'plan/setting-unused': warning(
    (a: { readonly setting: string; readonly name: string }) =>
      `${a.setting} names ${JSON.stringify(a.name)}, which the description does not have`,
    'correct the name as the description spells it, or remove the setting',
  ),
  'plan/empty-client': warning(
    (a: { readonly client: string }) => `client ${a.client} has no operation`,
    'its "include" patterns are compared with whole paths: "/v1/users/**"',
  ),
  'plan/no-client': warning(
    (a: { readonly operation: string }) => `${a.operation} is on no client; there is only a function for it`,
    'add its path to "include" of a client',
  ),
  'plan/value-kept': warning(
    (a: { readonly name: string; readonly wanted: string; readonly stays: string }) =>
      `${a.name} stays a ${a.stays}: other values may stand there, and nothing tells which of them is a ${a.wanted}`,
    'give the types that share the place a discriminator, or a property with a constant of its own in each',
  ),
};
