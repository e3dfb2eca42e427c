import type { Origin } from '../ir/types.ts';
import { catalogue } from './catalogue.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One entry of the catalogue: what a code means. `A` are the arguments a report of it must give. */
export interface DiagnosticKind<A> {
  readonly severity: Severity;
  readonly message: (args: A) => string;
  /** What the reader can do about it; '' where the message says it all. */
  readonly help: string;
}

export type Code = keyof typeof catalogue;
export type ArgsOf<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0];

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** Null: the place is not in a file (a missing file, a wrong option). */
  readonly origin: Origin | null;
  /** Further places that belong to the message: the first of two equal names. */
  readonly related: readonly { readonly message: string; readonly origin: Origin }[];
}

/** Takes what is wrong with the input. Reporting never throws: the caller goes on with what is sound. */
export type Report = <C extends Code>(
  code: C,
  args: ArgsOf<C>,
  origin: Origin | null,
  related?: Diagnostic['related'],
) => void;

export interface Diagnostics {
  readonly report: Report;
  /** Everything reported so far, in order, one entry for equal messages at the same place. */
  readonly all: () => readonly Diagnostic[];
  readonly hasErrors: () => boolean;
}

/** The same object under a type that ties a code to its arguments. */
const kinds: { readonly [C in Code]: DiagnosticKind<ArgsOf<C>> } = catalogue;

/**
 * A collector of diagnostics.
 * @param strict warnings count as errors
 */
export function createDiagnostics(strict = false): Diagnostics {
  const found = new Map<string, Diagnostic>();
  const report: Report = (code, args, origin, related = []) => {
    const kind = kinds[code];
    const severity = strict && kind.severity === 'warning' ? 'error' : kind.severity;
    const message = kind.message(args);
    const key = JSON.stringify([code, message, origin]);
    if (!found.has(key)) found.set(key, { code, severity, message, help: kind.help, origin, related });
  };
  return {
    report,
    all: () => [...found.values()],
    hasErrors: () => [...found.values()].some((diagnostic) => diagnostic.severity === 'error'),
  };
}
