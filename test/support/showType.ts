import {
  type Api,
  type NamedType,
  type Property,
  type TypeId,
  type TypeRef,
  unreachable,
} from '../../generator/ir/types.ts';

/**
 * Types as short texts for tables of tests. A declared type shows its name, every other one is written out where it is
 * used: `{ a: string; b?: integer = 1 }`, `closed { … }`, `[key]: T` for other properties,
 * `[x-*]: T` for those of a form, `enum('a', 2)`, `open enum(…)`, `by kind ('cat': Cat, else: Base)`, `a?` for nullable a, `never`.
 */
export function createShow(api: Api): {
  readonly show: (type: TypeRef) => string;
  readonly body: (name: string) => string;
} {
  const types = new Map<TypeId, NamedType>(api.types.map((type) => [type.id, type]));
  const show = (type: TypeRef): string => {
    switch (type.kind) {
      case 'ref': {
        const named = types.get(type.to);
        if (named === undefined) return `MISSING ${type.to}`;
        return named.hint.kind === 'declared' ? named.hint.name : showNamed(named);
      }
      case 'scalar':
        return type.scalar;
      case 'literal':
        return quote(type.value);
      case 'array':
        return `${show(type.items)}[]`;
      case 'tuple': {
        const items = type.items.map(
          (item, index) => show(item) + (index < type.required ? '' : ' optional'),
        );
        return `[${[...items, ...(type.rest === null ? [] : [`...${show(type.rest)}`])].join(', ')}]`;
      }
      case 'map':
        return `map<${show(type.values)}>`;
      case 'nullable':
        return `${show(type.inner)}?`;
      case 'union':
        return `(${type.members.map(show).join(' | ')})`;
      case 'intersection':
        return `(${type.members.map(show).join(' & ')})`;
      case 'unknown':
      case 'never':
        return type.kind;
      default:
        return unreachable(type);
    }
  };
  const showNamed = (type: NamedType): string => {
    switch (type.kind) {
      case 'alias':
        return show(type.target);
      case 'enum':
        return `${type.open ? 'open ' : ''}enum(${type.members.map((member) => quote(member.value)).join(', ')})`;
      case 'tagged': {
        const variants = type.variants.map(
          (variant) => `${variant.values.map(quote).join('|')}: ${show(variant.type)}`,
        );
        const fallback = type.fallback === null ? [] : [`else: ${show(type.fallback)}`];
        return `by ${type.tag} (${[...variants, ...fallback].join(', ')})`;
      }
      case 'object': {
        const { additional, names = [{ parts: null, type: null }] } = type;
        const rest =
          typeof additional === 'string'
            ? []
            : names.map(
                ({ parts, type: own }) => `[${parts?.join('*') ?? 'key'}]: ${show(own ?? additional)}`,
              );
        const parts = [...type.properties.map(showProperty), ...rest];
        const start = type.additional === 'closed' ? 'closed ' : '';
        return `${start}{${parts.length > 0 ? ` ${parts.join('; ')} ` : ''}}`;
      }
      default:
        return unreachable(type);
    }
  };
  const showProperty = ({ wireName, type, presence, access, ...property }: Property): string => {
    const start = access === 'both' ? '' : `${access} `;
    const end = property.default === undefined ? '' : ` = ${JSON.stringify(property.default)}`;
    return `${start}${wireName}${presence === 'required' ? '' : '?'}: ${show(type)}${end}`;
  };
  const body = (name: string): string => {
    const named = api.types.find(({ hint }) => hint.kind === 'declared' && hint.name === name);
    return named === undefined ? 'MISSING' : showNamed(named);
  };
  return { show, body };
}

function quote(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
