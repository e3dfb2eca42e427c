/**
 * What a LAP document says, line by line: the syntax tree that the parser makes and the serialiser writes.
 *
 * It holds nothing that can be computed from the rest: `@endpoints`, `@hint`, `@toc`, `@group` and `@end` are
 * derived when the document is written. Texts that have more than one reading (enum values, defaults,
 * authentication) stay as they were written; `lower/` decides what they mean.
 */

/** A range of UTF-16 offsets in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Text {
  readonly text: string;
  readonly span: Span;
}

export interface LapDocument {
  /** The word of the first line; `doclean` is the format's name before February 2026. */
  readonly dialect: 'lap' | 'doclean';
  /** As written: `v0.3`. */
  readonly formatVersion: string;
  readonly title: Text | null;
  readonly base: Text | null;
  readonly version: Text | null;
  readonly auth: Text | null;
  readonly commonFields: readonly LapParam[] | null;
  readonly types: readonly LapTypeDeclaration[];
  readonly endpoints: readonly LapEndpoint[];
  /** Directives that this version does not know, in the header. */
  readonly extras: readonly LapExtra[];
  readonly span: Span;
}

export interface LapTypeDeclaration {
  readonly name: string;
  readonly fields: readonly LapField[];
  readonly span: Span;
}

export interface LapEndpoint {
  readonly group: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly description: Text | null;
  readonly auth: Text | null;
  readonly body: LapBody | null;
  /** Null: no such line, or one that could not be read. */
  readonly required: readonly LapParam[] | null;
  readonly optional: readonly LapParam[] | null;
  readonly returns: readonly LapReturns[];
  readonly errors: readonly LapError[] | null;
  /** JSON text. */
  readonly example: Text | null;
  readonly extras: readonly LapExtra[];
  readonly span: Span;
}

/** `@body → Name`; the second form stands in the format's documentation only. */
export type LapBody =
  | { readonly kind: 'named'; readonly name: string; readonly span: Span }
  | { readonly kind: 'params'; readonly params: readonly LapParam[]; readonly span: Span };

export interface LapParam {
  readonly name: string;
  readonly type: LapType;
  /** The text of the group that lists values: `a/b` of `str(a/b)`. */
  readonly enum: string | null;
  /** The text behind `=`. */
  readonly default: string | null;
  readonly description: string | null;
  /** Written back by another parser as `NAME: TYPE: any`. */
  readonly mangled: boolean;
  readonly span: Span;
}

export interface LapField {
  readonly name: string;
  /** Marked with `!`, which exists inside the maps of parameters only. */
  readonly required: boolean;
  readonly type: LapType;
  readonly mangled: boolean;
  readonly span: Span;
}

export type LapType = {
  readonly nullable: boolean;
  /** What stands in braces behind the type. */
  readonly fields: readonly LapField[] | null;
  readonly span: Span;
} & (
  | {
      /** A word: `str`, `map`, `enum`, `pkg.Name`. */
      readonly kind: 'name';
      readonly name: string;
      /** `date-time` of `str(date-time)`; the values of `enum(a/b)`. */
      readonly format: string | null;
    }
  | { readonly kind: 'array'; readonly items: LapType }
  | { readonly kind: 'dictionary'; readonly keys: LapType; readonly values: LapType }
);

export interface LapReturns {
  readonly code: string;
  /** Null: nothing is known of the body, which is not the same as no body. */
  readonly fields: readonly LapField[] | null;
  readonly text: string | null;
  readonly span: Span;
}

export interface LapError {
  readonly code: string;
  readonly type: string | null;
  readonly text: string | null;
  readonly span: Span;
}

/** A line `@word text` whose word is not one of the format's. */
export interface LapExtra {
  readonly word: string;
  readonly text: string;
  readonly span: Span;
}

/** For trees that were not read from a file. */
export const nowhere: Span = { start: 0, end: 0 };
