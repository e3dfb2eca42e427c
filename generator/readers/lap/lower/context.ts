import type { ArgsOf, Code, Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Assumption, NamedType, Origin, SecurityScheme, TypeId } from '../../../ir/types.ts';
import type { Span } from '../tree.ts';

/** What lowering one file collects, and what every part of it may ask. */
export interface Lowering {
  readonly origin: (span: Span) => Origin;
  readonly report: <C extends Code>(
    code: C,
    args: ArgsOf<C>,
    span: Span,
    related?: Diagnostic['related'],
  ) => void;
  /** Reports once per code and key. */
  readonly reportOnce: <C extends Code>(code: C, key: string, args: ArgsOf<C>, span: Span) => void;
  /** Notes something that LAP does not say and a rule decided. */
  readonly assume: (assumption: Assumption) => void;
  readonly addType: (type: NamedType) => void;
  /** Security schemes of the document and of single endpoints, by name. */
  readonly schemes: Map<string, SecurityScheme>;
  /** Types of `@type` lines, by name. */
  readonly declared: ReadonlyMap<string, TypeId>;
}
