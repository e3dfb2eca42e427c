/** Levels of nesting a document may have. Real ones stay below 100; what walks a document may recurse this deep. */
export const maxDepth = 500;

/** Bytes of one document, where the caller sets no other limit. */
export const defaultMaxBytes = 100_000_000;

/** How many values a document may have after its YAML aliases are written out. */
export const maxValues = 5_000_000;
