import type { DiagnosticKind } from './diagnostic.ts';

/** Entries of the catalogue. `A` are the arguments that a report of the code must give. */
const entry =
  (severity: DiagnosticKind<unknown>['severity']) =>
  <A>(message: (args: A) => string, help = ''): DiagnosticKind<A> => ({ severity, message, help });

export const error: <A>(message: (args: A) => string, help?: string) => DiagnosticKind<A> = entry('error');
export const warning: <A>(message: (args: A) => string, help?: string) => DiagnosticKind<A> =
  entry('warning');
export const info: <A>(message: (args: A) => string, help?: string) => DiagnosticKind<A> = entry('info');
