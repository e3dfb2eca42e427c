import type { ExportDeclarationStructure } from 'ts-morph';
import { StructureKind } from 'ts-morph';
import { createImports, relativePath } from './imports.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { optionsFile, type PackageContext } from './packageContext.ts';
import { printFile } from './printFile.ts';
import { webhookFiles } from './webhooksFile.ts';

const file = 'src/index.ts';

/** Public names of the runtime, by module; a module that the package does not use is left out, except for these. */
const always: readonly (readonly [module: string, values: readonly string[], types: readonly string[]])[] = [
  [
    'errors',
    [
      'AbortedError',
      'ApiError',
      'ConnectionError',
      'ParamError',
      'RequestError',
      'ResponseError',
      'SdkError',
      'TimeoutError',
      'isApiError',
    ],
    [],
  ],
  ['log', ['createLog as requestLog'], []],
  ['promise', ['ApiPromise'], []],
  ['request', ['ClientCore'], []],
  [
    'types',
    [],
    [
      'Fetch',
      'HeaderValues',
      'LogLevel',
      'Logger',
      'Middleware',
      'MiddlewareRequest',
      'RequestOptions',
      'RetryEvent',
    ],
  ],
];

const whereUsed: typeof always = [
  ['page', ['PagePromise'], []],
  ['sse', ['EventStream'], ['ServerSentEvent']],
  ['stream', ['Stream'], []],
  ['multipart', ['part'], ['Part', 'PartOptions']],
  ['oauth2', [], ['OAuthTokenRequest', 'OAuthTokens']],
];

/** Every name of the runtime that the index may export; no declaration of a package may have one of them. */
export const exportedRuntimeNames: readonly string[] = [...always, ...whereUsed].flatMap(
  ([, values, types]) => [...values, ...types].map(publicName),
);

/** `requestLog` of `createLog as requestLog`. */
function publicName(name: string): string {
  return name.split(' as ').at(-1) ?? name;
}

/**
 * `src/index.ts`: everything public.
 * @param used modules of the runtime that the package imports
 */
export function indexFile({ plan }: PackageContext, used: ReadonlySet<string>): OutputFile {
  const runtime = [...always, ...whereUsed.filter(([module]) => used.has(module))];
  const hasUploads = used.has('raw') || used.has('multipart');
  const exports = [
    ...plan.clients.map((client) => exportOf(client.file, [client.className])),
    exportOf(optionsFile, ['createClient'], optionTypeNames(plan)),
    ...plan.modules.map((module) => exportOf(module.file)),
    ...webhookFiles(plan).map((path) => exportOf(path)),
    ...runtime.map(([module, values, types]) => exportOf(`src/runtime/${module}.ts`, values, types)),
    ...(hasUploads ? [exportOf('src/runtime/types.ts', [], ['Upload'])] : []),
  ];
  return printFile(file, createImports(file), exports, []);
}

/** Types that `src/options.ts` declares. */
const optionTypeNames = ({ callOptions, optionGroups, options }: Plan): readonly string[] => [
  'ClientOptions',
  ...callOptions.map(({ name }) => name),
  ...optionGroups.map(({ typeName }) => typeName),
  ...(options.servers.length === 0 ? [] : ['ServerUrls']),
  ...(options.server?.variables.length ? ['ServerVariables'] : []),
];

function exportOf(
  target: string,
  values?: readonly string[],
  types: readonly string[] = [],
): ExportDeclarationStructure {
  const moduleSpecifier = relativePath(file, target);
  if (values === undefined) return { kind: StructureKind.ExportDeclaration, moduleSpecifier };
  const isTypeOnly = values.length === 0;
  const namedExports = [
    ...values.map((text) => {
      const [name = text, alias] = text.split(' as ');
      return alias === undefined ? { name } : { name, alias };
    }),
    ...types.map((name) => ({ name, isTypeOnly: !isTypeOnly })),
  ];
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly, namedExports };
}
