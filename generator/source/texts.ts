/** How positions in a text are found. `markdown` is YAML or JSON inside a fence of a Markdown page. */
export type Syntax = 'json' | 'yaml' | 'markdown' | 'plain';

/** Pointers of a document that overlays have changed, and where what is there now was written. */
export type Moved = ReadonlyMap<string, { readonly file: string; readonly pointer: string }>;

export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly syntax: Syntax;
  readonly moved?: Moved;
}

/**
 * Every text that was read, by the name it has in messages. Positions and code frames come from here, also when
 * loading has failed.
 */
export interface Texts {
  readonly add: (text: SourceText) => void;
  readonly get: (file: string) => SourceText | undefined;
}

export function createTexts(): Texts {
  const texts = new Map<string, SourceText>();
  return {
    add: (text) => texts.set(text.file, text),
    get: (file) => texts.get(file),
  };
}
