import { createColors } from 'picocolors';
import { type Paint, plain } from './frame.ts';

/** Colours for a terminal, or none. Whether colours are wanted is the caller's business. */
export function createPaint(isColoured: boolean): Paint {
  if (!isColoured) return plain;
  const colors = createColors(true);
  return {
    error: (text) => colors.bold(colors.red(text)),
    warning: (text) => colors.bold(colors.yellow(text)),
    info: colors.cyan,
    faint: colors.dim,
    strong: colors.bold,
  };
}
