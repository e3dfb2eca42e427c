/** What is known of one document's client; one line of the baseline. */
export interface DocumentRecord {
  /** The pipeline gave a package. */
  readonly generated: boolean;
  /** Operations of the client, and of the document as counted without the product. */
  readonly operations: number;
  readonly described: number;
  /** Operations that are described, not generated, and not mentioned in any diagnostic. */
  readonly lost: readonly string[];
  readonly types: number;
  /** Number of diagnostics by code, sorted by code. */
  readonly diagnostics: { readonly [code: string]: number };
  readonly files: number;
  /** Of the package's sources, the runtime included. */
  readonly bytes: number;
  /** Places where the sources say `any`. */
  readonly any: number;
  /** Errors of the compiler under the strict flags. */
  readonly compileErrors: number;
  /** Processor time of the whole process, which hardly depends on what else a machine does; its largest memory. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** What the generating process reports; the rest is found out by the compiler afterwards. */
export type Generated = Omit<DocumentRecord, 'compileErrors' | 'milliseconds' | 'megabytes'> & {
  /** Why there is no package: an exception of the product, or the first error. */
  readonly failure: string;
};
