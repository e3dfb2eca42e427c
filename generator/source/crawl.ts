/** Loads one document and returns the URLs of the documents it refers to. Never throws. */
export type Visit = (url: string) => Promise<readonly string[]>;

/**
 * Visits every document that a root refers to, directly or through others, each one once. swagger-parser does the
 * crawling; reading and parsing are ours, so it sees nothing of a document but its references. It is loaded only here:
 * most descriptions are one file.
 */
export async function crawl(rootUrl: string, references: readonly string[], visit: Visit): Promise<void> {
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const list = (urls: readonly string[]) => urls.map((url) => ({ $ref: url }));
  // An envelope that the parser takes for an OpenAPI document, whatever version the real one has.
  const envelope = {
    openapi: '3.0.4',
    info: { title: '', version: '' },
    paths: {},
    'x-references': list(references),
  };
  const every = { order: 1, allowEmpty: true };
  await SwaggerParser.resolve(rootUrl, envelope, {
    resolve: {
      file: false,
      http: false,
      lapwright: { ...every, canRead: true, read: (file: { readonly url: string }) => file.url },
    },
    parse: {
      json: false,
      yaml: false,
      text: false,
      binary: false,
      lapwright: {
        ...every,
        canParse: true,
        parse: async (file: { readonly url: string }) => list(await visit(file.url)),
      },
    },
  });
}
