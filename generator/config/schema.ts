import * as v from 'valibot';
import type { Config, ProjectConfig } from './options.ts';
import { suggest } from './suggest.ts';

/** The shape of `options.ts` as a value. A type test holds the two together. */

const name: (expected: string, received: string) => string = (expected, received) =>
  `expected ${expected}, got ${received}`;

function object<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    if (issue.expected === 'never') return `unknown option${suggest(String(key), Object.keys(entries))}`;
    if (issue.received === 'undefined') return 'is missing';
    return name('an object', issue.received);
  });
}

const text = v.string((issue) => name('a text', issue.received));
const number = v.number((issue) => name('a number', issue.received));
const flag = v.boolean((issue) => name('true or false', issue.received));
const map = <const S extends v.GenericSchema>(value: S) =>
  v.record(v.string(), value, (issue) => name('an object', issue.received));
const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(
    v.array(item, (issue) => name('a list', issue.received)),
    v.readonly(),
  );
const oneOf = <const O extends readonly string[]>(...options: O) =>
  v.picklist(options, (issue) =>
    name(`one of ${options.map((option) => JSON.stringify(option)).join(', ')}`, issue.received),
  );
const pattern = v.pipe(
  text,
  v.check(
    (source) => typeof compile(source) !== 'string',
    (issue) => `is not a regular expression: ${String(compile(issue.input))}`,
  ),
);

const matching = (expected: string, test: (value: string) => boolean) =>
  v.pipe(
    text,
    v.check(test, (issue) => name(expected, JSON.stringify(issue.input))),
  );
const filled = matching('a text', (value) => value !== '');
const httpUrl = matching('a URL that begins with http:// or https://', (value) =>
  // Variables of a server are filled later.
  isHttpUrl(value.replaceAll(/[{}]/g, '')),
);
const originOf = (value: string) => (isHttpUrl(value) ? new URL(value).origin : '');
const origin = matching(
  'an origin such as https://api.example.com',
  (value) => originOf(value) === value.replace(/\/$/, ''),
);
/** Headers are looked up by it, so it has one spelling. */
const exactOrigin = matching(
  'an origin such as https://api.example.com',
  (value) => originOf(value) === value,
);
// https://docs.npmjs.com/cli/configuring-npm/package-json#name
const packageName = matching(
  'the name of an npm package, in lower case',
  (value) => /^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/.test(value) && value.length <= 214,
);
// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string, but for leading zeros.
const semver = matching('a version such as 1.2.3', (value) =>
  /^\d+\.\d+\.\d+(?:-[\da-z.-]+)?(?:\+[\da-z.-]+)?$/i.test(value),
);
const className = matching('a name of letters and digits', (value) =>
  /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(value),
);

const refsConfig = object({
  roots: v.exactOptional(list(text)),
  origins: v.exactOptional(list(origin)),
});

const filterConfig = object({
  operations: v.exactOptional(list(text)),
  tags: v.exactOptional(list(text)),
  schemas: v.exactOptional(list(text)),
  deprecated: v.exactOptional(flag),
});

const packageConfig = object({
  name: v.exactOptional(packageName),
  version: v.exactOptional(semver),
  description: v.exactOptional(text),
  author: v.exactOptional(text),
  license: v.exactOptional(text),
  repository: v.exactOptional(text),
  homepage: v.exactOptional(text),
});

const clientConfig = object({
  name: className,
  typePrefix: v.exactOptional(v.union([v.literal(''), className])),
  include: v.exactOptional(list(text)),
});

const namesConfig = object({
  from: v.exactOptional(oneOf('tags', 'path', 'operationId')),
  operationId: v.exactOptional(pattern),
  pathPrefixes: v.exactOptional(list(text)),
  schema: v.exactOptional(pattern),
  mergePlurals: v.exactOptional(flag),
  nodes: v.exactOptional(map(text)),
  calls: v.exactOptional(map(text)),
  types: v.exactOptional(map(text)),
});

const typesConfig = object({
  enums: v.exactOptional(oneOf('auto', 'open', 'closed')),
  nullableOptional: v.exactOptional(flag),
  unreferenced: v.exactOptional(flag),
  int64: v.exactOptional(oneOf('number', 'string', 'bigint')),
  dates: v.exactOptional(oneOf('string', 'Date')),
});

const credentialConfig = object({
  username: v.exactOptional(text),
  password: v.exactOptional(text),
  value: v.exactOptional(text),
  refreshToken: v.exactOptional(text),
  clientId: v.exactOptional(text),
  clientSecret: v.exactOptional(text),
  tokenRequest: v.exactOptional(text),
  env: v.exactOptional(map(text)),
});

const pagingConfig = object({
  kind: oneOf('cursor', 'lastItem', 'pageNumber', 'offset', 'link', 'nextUrl'),
  items: text,
  parameter: v.exactOptional(text),
  next: v.exactOptional(text),
  key: v.exactOptional(text),
  first: v.exactOptional(number),
  total: v.exactOptional(text),
  more: v.exactOptional(text),
});

const lapConfig = object({
  locations: v.exactOptional(map(map(oneOf('path', 'query', 'header', 'cookie', 'body')))),
  auth: v.exactOptional(text),
});

export const projectSchema = object({
  input: filled,
  output: filled,
  refs: v.exactOptional(refsConfig),
  overlays: v.exactOptional(list(text)),
  filter: v.exactOptional(filterConfig),
  headers: v.exactOptional(
    v.record(exactOrigin, map(text), (issue) => name('an object of origins', issue.received)),
  ),
  maxBytes: v.exactOptional(
    v.pipe(
      number,
      v.check(
        (value) => Number.isSafeInteger(value) && value > 0,
        (issue) => name('a number of bytes', String(issue.input)),
      ),
    ),
  ),
  package: v.exactOptional(packageConfig),
  clients: v.exactOptional(
    v.pipe(
      list(clientConfig),
      v.check((clients) => clients.length > 0, 'expected at least one client'),
    ),
  ),
  names: v.exactOptional(namesConfig),
  types: v.exactOptional(typesConfig),
  auth: v.exactOptional(map(credentialConfig)),
  servers: v.exactOptional(map(text)),
  baseUrl: v.exactOptional(httpUrl),
  optionHeaders: v.exactOptional(map(map(text))),
  paging: v.exactOptional(
    map(
      v.lazy((value) =>
        typeof value === 'object' ? pagingConfig : v.literal(false, 'expected false or an object'),
      ),
    ),
  ),
  lap: v.exactOptional(lapConfig),
}) satisfies v.GenericSchema<ProjectConfig, ProjectConfig>;

export const configSchema = object({ projects: map(projectSchema) }) satisfies v.GenericSchema<
  Config,
  Config
>;

function isHttpUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** The pattern as the engine reads it, or why it cannot. */
function compile(source: string): RegExp | string {
  try {
    return new RegExp(source, 'u');
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
