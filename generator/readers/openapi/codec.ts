import type { ParameterCodec, Place } from '../../ir/types.ts';
import type { Context } from './context.ts';
import { flag, member, type Node, originOf, text, valueOf } from './node.ts';

type StyleKind = Exclude<ParameterCodec['kind'], 'content'>;

const kinds: ReadonlyMap<string, StyleKind> = new Map<string, StyleKind>([
  ['form', 'form'],
  ['simple', 'simple'],
  ['label', 'label'],
  ['matrix', 'matrix'],
  ['spaceDelimited', 'space'],
  ['pipeDelimited', 'pipe'],
  ['deepObject', 'deepObject'],
  // Like form, but nothing is percent-encoded (OAS 3.2 section 4.12.2.3).
  ['cookie', 'form'],
]);

/** Styles that each place allows; the first one is the default (OAS 3.1 section 4.8.12.2). */
const styles: Readonly<Record<Place, readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
  querystring: ['form'],
};

/** How `style`, `explode` and `allowReserved` of a parameter, a header or an encoding say to write a value. */
export function readCodec(context: Context, node: Node, place: Place): ParameterCodec {
  const allowed = styles[place];
  const fallback = allowed[0] ?? 'form';
  const given = text(node, 'style');
  const style = given === '' || allowed.includes(given) ? given || fallback : fallback;
  if (style !== given && given !== '') {
    context.report(
      'parameter/style',
      { style: given, place, used: fallback },
      originOf(member(node, 'style') ?? node),
    );
  }
  const explode = valueOf(node, 'explode');
  return {
    kind: kinds.get(style) ?? 'form',
    explode:
      typeof explode === 'boolean'
        ? explode
        : style === 'form' || style === 'deepObject' || style === 'cookie',
    allowReserved: flag(node, 'allowReserved') || style === 'cookie',
  };
}
