import type { Assumption, Parameter, ParameterCodec } from '../../ir/types.ts';
import { assumedTexts } from './assumed.ts';
import { descriptionOf, isDeprecated, keywords } from './docs.ts';
import { type DocumentMap, type DocumentNode, fromJson, mapping, unlessEmpty } from './node.ts';
import { type ComponentNames, schemaOf, withMembers } from './schema.ts';

const styles: { readonly [K in Exclude<ParameterCodec['kind'], 'content' | 'tab'>]: string } = {
  form: 'form',
  simple: 'simple',
  label: 'label',
  matrix: 'matrix',
  space: 'spaceDelimited',
  pipe: 'pipeDelimited',
  deepObject: 'deepObject',
};

/** Styles that parameters of a place have when nothing is said (OAS 3.1, section 4.8.12.2.1). */
const defaultStyles: ReadonlyMap<string, string> = new Map([
  ['path', 'simple'],
  ['header', 'simple'],
  ['query', 'form'],
  ['cookie', 'form'],
]);

export function parameterNode(
  parameter: Parameter,
  names: ComponentNames,
  assumptions: readonly Assumption[],
): DocumentMap {
  return mapping([
    ['name', parameter.wireName],
    ['in', parameter.place],
    ...valueMembers(parameter, names),
    ['x-lapwright-assumed', assumedTexts(assumptions)],
  ]);
}

/** A response header or the header of a part: a parameter without a name (OAS 3.1, section 4.8.21). */
export const headerNode = (header: Parameter, names: ComponentNames): DocumentMap =>
  mapping(valueMembers(header, names));

function valueMembers(
  parameter: Parameter,
  names: ComponentNames,
): readonly (readonly [string, DocumentNode | undefined])[] {
  const { codec, doc } = parameter;
  const schema = withMembers(schemaOf(parameter.type, names), [
    ...keywords(doc),
    ['default', parameter.default === undefined ? undefined : fromJson(parameter.default)],
    ['format', parameter.secret ? 'password' : undefined],
  ]);
  return [
    ['description', descriptionOf(doc)],
    ['required', parameter.presence === 'required' ? true : undefined],
    ['deprecated', isDeprecated(doc)],
    ...(codec.kind === 'content'
      ? [['content', mapping([[codec.mediaType, mapping([['schema', schema]])]])] as const]
      : [...styleMembers(parameter.place, codec), ['schema', schema] as const]),
    [
      'examples',
      unlessEmpty(
        mapping(
          doc.examples.map((example, index) => [
            `example${index + 1}`,
            mapping([['value', fromJson(example)]]),
          ]),
        ),
      ),
    ],
  ];
}

/** Style and explode where they are not the defaults; a style that OpenAPI 3.1 lacks is left out. */
export function styleMembers(
  place: string,
  codec: Exclude<ParameterCodec, { kind: 'content' }>,
): readonly (readonly [string, DocumentNode | undefined])[] {
  const style = codec.kind === 'tab' ? undefined : styles[codec.kind];
  const explodes = style === 'form';
  return [
    ['style', style === defaultStyles.get(place) ? undefined : style],
    ['explode', codec.explode === explodes ? undefined : codec.explode],
    ['allowReserved', codec.allowReserved ? true : undefined],
  ];
}
