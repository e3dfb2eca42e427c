import type { NamedType, TypeId, TypeRef } from '../../../ir/types.ts';
import type { Context } from '../context.ts';
import { unknownType } from './typeRefs.ts';

/**
 * Finds types that mean nothing because they are made of themselves only: A is B, B is A. A type inside of a list or
 * an object is another matter. Each cycle costs a warning and its types become unknown.
 */
export function breakCycles(context: Context): void {
  const state = new Map<TypeId, 'open' | 'done'>();
  for (const start of context.types.keys()) {
    const path: { readonly id: TypeId; readonly next: readonly TypeId[]; index: number }[] = [];
    const enter = (id: TypeId) => {
      state.set(id, 'open');
      path.push({ id, next: sameAs(context.types.get(id)), index: 0 });
    };
    if (!state.has(start)) enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.next[step.index];
      step.index += 1;
      if (next === undefined) {
        state.set(step.id, 'done');
        path.pop();
      } else if (!state.has(next)) enter(next);
      else if (state.get(next) === 'open')
        cut(
          context,
          path.map(({ id }) => id),
          next,
        );
    }
  }
}

/** The types that a type is, wholly or in one of its alternatives. */
function sameAs(type: NamedType | undefined): readonly TypeId[] {
  if (type?.kind === 'alias') return direct(type.target);
  if (type?.kind !== 'tagged') return [];
  return [
    ...type.variants.map((variant) => variant.type),
    ...(type.fallback === null ? [] : [type.fallback]),
  ].flatMap(direct);
}

function direct(type: TypeRef): readonly TypeId[] {
  switch (type.kind) {
    case 'ref':
      return [type.to];
    case 'nullable':
      return direct(type.inner);
    case 'union':
    case 'intersection':
      return type.members.flatMap(direct);
    default:
      return [];
  }
}

function cut(context: Context, path: readonly TypeId[], closing: TypeId): void {
  const cycle = path.slice(path.indexOf(closing));
  const first = context.types.get(closing);
  const chain = [...cycle, closing].map((id) => id.slice(id.indexOf('#')));
  context.report('ref/cycle', { chain }, first?.origin ?? null);
  for (const id of cycle) {
    const type = context.types.get(id);
    if (type === undefined) continue;
    const { hint, view, doc, origin } = type;
    context.types.set(id, { id, hint, view, doc, origin, kind: 'alias', target: unknownType });
  }
}
