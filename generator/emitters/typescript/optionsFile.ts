import {
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  StructureKind,
} from 'ts-morph';
import { type Doc, emptyDoc, type Server, type ServerVariable } from '../../ir/types.ts';
import { filledUrl, isPlain, lacksValue } from '../../plan/clientOptions.ts';
import type { CallOptions, Plan, PlannedOptionGroup, PlannedServer } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { needsOptions } from './clientFile.ts';
import { authenticator, credentialProperty } from './credentialCode.ts';
import { docComment } from './docs.ts';
import { comment, commentLine, ident, key, member, objectKey, str } from './escape.ts';
import { createImports, type Imports } from './imports.ts';
import { optionsFile as file, type PackageContext } from './packageContext.ts';
import { call, type Code, extended, lay, list, object, width } from './layout.ts';
import { printFile } from './printFile.ts';
import { unionText } from './typeText.ts';

/** `src/options.ts`: what a client is constructed with, how it becomes the core's options, and options of calls. */
export function optionsFile(context: PackageContext): OutputFile {
  const imports = createImports(file);
  const { plan } = context;
  const types = [
    clientOptions(plan, imports),
    ...serverTypes(plan),
    ...plan.callOptions.map((options) => callOptions(options, imports)),
    ...plan.optionGroups.map(optionGroup),
  ];
  return printFile(file, imports, types, [coreOptions(plan, imports), createClient(context, imports)]);
}

const doc = (text: string): string => `${comment([text])}\n`;

function clientOptions(plan: Plan, imports: Imports): InterfaceDeclarationStructure {
  const { options } = plan;
  const credentials = options.credentials.flatMap((credential) =>
    credential.fields.map((field) => credentialProperty(credential, field, imports)),
  );
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: 'ClientOptions',
    extends: [imports.runtimeType('types', 'ClientOptions', 'CommonOptions')],
    properties: [...credentials, ...baseUrl(plan), ...serverProperties(plan)],
    leadingTrivia: doc('What a client is constructed with.'),
  };
}

type PropertySignature = OptionalKind<PropertySignatureStructure>;

function baseUrl({ options }: Plan): readonly PropertySignature[] {
  const { server, alternatives } = options;
  if (server === null) {
    return [
      {
        name: 'baseUrl',
        isReadonly: true,
        type: 'string',
        leadingTrivia: doc(
          options.relative === ''
            ? 'The description names no server.'
            : `The description says ${commentLine(options.relative)}, relative to the address where the API is served.`,
        ),
      },
    ];
  }
  const known = [server, ...alternatives].filter((one) => !lacksValue(one));
  const urls = known.map((one) => str(filledUrl(one)));
  const described = [server, ...alternatives]
    .map((one) => `- ${commentLine(`${filledUrl(one)} ${one.description}`)}`)
    .join('\n');
  return [
    {
      name: 'baseUrl',
      isReadonly: true,
      hasQuestionToken: true,
      type: unionText(urls.length === 0 ? ['string', 'undefined'] : [...urls, '(string & {})', 'undefined']),
      leadingTrivia: `${comment([`Default: the first of the servers that are described.\n${described}`])}\n`,
    },
  ];
}

/** Options for a templated server, and for servers of single operations. */
function serverProperties({ options }: Plan): readonly PropertySignature[] {
  const property = (name: string, type: string, isRequired: boolean, text: string): PropertySignature => ({
    name,
    isReadonly: true,
    hasQuestionToken: !isRequired,
    type: isRequired ? type : unionText([type, 'undefined']),
    leadingTrivia: doc(text),
  });
  const { server, servers } = options;
  const needed = server !== null && lacksValue(server);
  return [
    ...(server?.variables.length
      ? [property('server', 'ServerVariables', needed, 'Variables of the default base URL.')]
      : []),
    ...(servers.length === 0
      ? []
      : [
          property(
            'servers',
            'ServerUrls',
            servers.some((each) => lacksValue(each.server)),
            'Base URLs in place of those that only some operations use.',
          ),
        ]),
  ];
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly doc: Doc;
  readonly value: string | undefined;
}

function variableField(variable: ServerVariable): Field {
  const isRequired = variable.presence === 'required';
  return {
    name: variable.name,
    type: variable.values.length === 0 ? 'string' : unionText(variable.values.map(str)),
    isRequired,
    doc: { ...emptyDoc, description: variable.description },
    value: isRequired ? undefined : variable.default,
  };
}

/** A URL, or the values of the variables that the described one has. */
function serverField({ name, url, server, alternatives }: PlannedServer): Field {
  const urls = alternatives.length === 0 ? ['string'] : [...[url, ...alternatives].map(str), '(string & {})'];
  const values = server.variables.map(variableField).map(({ name: field, type, isRequired }) => {
    const optional = `?: ${unionText([type, 'undefined'])}`;
    return `readonly ${key(field)}${isRequired ? `: ${type}` : optional}`;
  });
  return {
    name,
    type: unionText([...urls, ...(values.length === 0 ? [] : [`{ ${values.join('; ')} }`])]),
    isRequired: lacksValue(server),
    doc: { ...emptyDoc, description: server.description },
    value: url,
  };
}

function serverTypes({ options }: Plan): readonly InterfaceDeclarationStructure[] {
  const variables = (options.server?.variables ?? []).map(variableField);
  const urls = options.servers.map(serverField);
  const declare = (name: string, fields: readonly Field[]): readonly InterfaceDeclarationStructure[] =>
    fields.length === 0
      ? []
      : [
          {
            kind: StructureKind.Interface,
            isExported: true,
            name,
            properties: fields.map((field) => ({
              name: key(field.name),
              isReadonly: true,
              hasQuestionToken: !field.isRequired,
              type: field.isRequired ? field.type : unionText([field.type, 'undefined']),
              leadingTrivia: docComment(field.doc, [], field.value),
            })),
          },
        ];
  return [...declare('ServerVariables', variables), ...declare('ServerUrls', urls)];
}

function callOptions({ name, groups }: CallOptions, imports: Imports): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: ident(name),
    extends: [imports.runtimeType('types', 'RequestOptions')],
    properties: groups.map(({ option, typeName }) => ({
      name: key(option),
      isReadonly: true,
      hasQuestionToken: true,
      type: unionText([ident(typeName), 'undefined']),
    })),
    leadingTrivia: doc('Options of calls whose headers are set here.'),
  };
}

function optionGroup({ typeName, fields }: PlannedOptionGroup): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: ident(typeName),
    properties: fields.map(({ field, doc: said }) => ({
      name: key(field),
      isReadonly: true,
      hasQuestionToken: true,
      type: 'string | undefined',
      leadingTrivia: docComment(said),
    })),
  };
}

/** The core's options from the user's. */
function coreOptions(plan: Plan, imports: Imports): string {
  const { options } = plan;
  const servers = options.servers
    .filter((server) => !isPlain(server))
    .map((server) => [objectKey(server.name), serverCode(server, imports)] as const);
  const all = options.servers.some(isPlain) ? extended('options.servers', servers) : object(servers);
  const auth = options.credentials.flatMap((credential) => {
    const text = authenticator(credential, imports);
    return text === '' ? [] : [[objectKey(credential.scheme.name), text] as const];
  });
  const fields: readonly (readonly [string, Code])[] = [
    options.server === null
      ? ['baseUrl', call(imports.runtime('given', 'needed'), [str('baseUrl'), 'options.baseUrl'])]
      : ['baseUrl', defaultUrl(options.server, imports)],
    ['servers', servers.length === 0 ? '' : all],
    [
      'auth',
      auth.length === 0
        ? ''
        : call(imports.runtime('auth', 'credentials'), [
            object(auth),
            list(options.security.map((schemes) => list(schemes.map(str)))),
            'options',
          ]),
    ],
    [
      'userAgent',
      call(imports.runtime('browser', 'userAgent'), [
        str(`${productToken(plan.package.name)}/${plan.package.version}`),
      ]),
    ],
  ];
  const result = extended(
    'options',
    fields.filter(([, code]) => code !== ''),
  );
  const type = imports.runtimeType('types', 'CoreOptions');
  // What types ask for may be missing in a program without types: `needed` says so, and not what reads it.
  const given = needsOptions({ plan }) ? 'Partial<ClientOptions> = {}' : 'ClientOptions';
  return `export function coreOptions(options: ${given}): ${type} {\n  return ${lay(result, 2, 9, 1)};\n}`;
}

/** A package name as User-Agent writes it: a token (RFC 9110 section 10.1.5), which neither `@` nor `/` may be in. */
const productToken = (name: string): string => name.replace(/^@/, '').replaceAll(/[^\w.~-]/g, '-');

/** `?.name` and `?.['the name']`: the dot of a plain access is part of the mark before it. */
const dotless = (access: string): string => access.replace(/^\./, '');

function serverCode(planned: PlannedServer, imports: Imports): Code {
  const given = `options.servers?.${dotless(member(planned.name))}`;
  return templatedUrl(planned.server, given, imports);
}

/** What the user gave, else the URL of the default server. */
function defaultUrl(server: Server, imports: Imports): Code {
  const given = 'options.baseUrl ?? ';
  return server.variables.length === 0
    ? given + str(server.url)
    : templatedUrl(server, `${given}{ ...options.server }`, imports);
}

/** The URL of a server, with the values that `given` holds for its variables. */
function templatedUrl({ url, variables }: Server, given: string, imports: Imports): Code {
  if (variables.length === 0) return str(url);
  const defaults = variables.flatMap((variable) =>
    variable.presence === 'required' ? [] : [[objectKey(variable.name), str(variable.default)] as const],
  );
  return call(imports.runtime('server', 'serverUrl'), [str(url), object(defaults), given]);
}

function createClient(context: PackageContext, imports: Imports): string {
  const core = imports.runtime('request', 'ClientCore');
  const said =
    'A client for the functions alone: a bundle holds only the operations that are called. It logs where it is told ' +
    'to: `log: requestLog({ logLevel: … })`.';
  // A logger that would never hear of a call is no option.
  const type = `Omit<ClientOptions, 'logger' | 'logLevel' | 'redact'>`;
  const parameter = `options: ${type}${needsOptions(context) ? '' : ' = {}'}`;
  const line = `export function createClient(${parameter}): ${core} {`;
  const head = line.length <= width ? line : `export function createClient(\n  ${parameter},\n): ${core} {`;
  return `${doc(said)}${head}\n  return new ${core}(coreOptions(options));\n}`;
}
