import type { JsonValue, Origin } from '../ir/types.ts';
import type { Moved } from './texts.ts';

export type SourceFormat = 'openapi' | 'lap' | 'jsonSchema' | 'markdown';

/** One file that was read. */
export interface SourceDocument {
  /** As it is printed in messages and stands in origins: relative to the working directory, `/` between parts; a URL; `<stdin>`. */
  readonly file: string;
  readonly text: string;
  /** The parsed document; undefined for texts that are not YAML or JSON (LAP). */
  readonly data: JsonValue | undefined;
  /** What overlays have changed in it; undefined: there were none. */
  readonly moved?: Moved;
}

/** The root document and every document it refers to. */
export interface Sources {
  readonly format: SourceFormat;
  readonly root: SourceDocument;
  /** By `file`. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /**
   * Follows one `$ref` (RFC 3986 reference + RFC 6901 pointer, `~` and `%` decoded) seen in document `from`.
   * Returns where it leads and what is there, or null when nothing is there. It does not follow refs behind refs.
   * @param at pointer of the schema that holds the ref: an enclosing `$id` changes the base (JSON Schema 8.2)
   */
  readonly resolve: (ref: string, from: string, at?: string) => ResolvedRef | null;
  /** Why the document that a reference names could not be read; null: it was, so only the place in it is missing. */
  readonly failure: (ref: string, from: string) => RefFailure | null;
}

/** `refused`: outside the root's folder or origin and not allowed. `unreadable`: not there, too big, or broken. */
export interface RefFailure {
  readonly kind: 'refused' | 'unreadable';
  /** The file or URL, as messages name it. */
  readonly target: string;
  /** What went wrong, in words. */
  readonly cause: string;
}

export interface ResolvedRef {
  readonly file: string;
  readonly pointer: string;
  readonly value: JsonValue;
}

/** A place as people read it: 1-based line and column (UTF-16 units), with the length to underline on that line. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export type Locate = (origin: Origin) => Location | null;
