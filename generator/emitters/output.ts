/** A file of the output, before it is formatted and written. */
export interface OutputFile {
  /** Relative to the output folder, `/` between parts. */
  readonly path: string;
  readonly text: string;
  /** `typescript`, `json` and `markdown` are formatted; `verbatim` is written as it stands. */
  readonly syntax: 'typescript' | 'json' | 'markdown' | 'verbatim';
}
