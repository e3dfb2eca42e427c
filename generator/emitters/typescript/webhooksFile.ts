import { StructureKind } from 'ts-morph';
import { jsonParser } from './codecCode.ts';
import { code, docComment } from './docs.ts';
import type { Webhook } from '../../ir/types.ts';
import { comment, commentLine, ident } from './escape.ts';
import { createImports } from './imports.ts';
import { flat } from './layout.ts';
import type { FileContext, PackageContext } from './packageContext.ts';
import { printFile } from './printFile.ts';
import type { Plan, PlannedWebhook } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { typeText, unionText } from './typeText.ts';

/** Files of the package that hold webhooks. */
export const webhookFiles = ({ webhooks }: Plan): readonly string[] => [
  ...new Set(webhooks.map(({ file }) => file)),
];

/** A file of what the API sends to its user. */
export function webhooksFile(file: string, context: PackageContext): OutputFile {
  const { api, plan } = context;
  const imports = createImports(file);
  const own = { ...context, imports };
  const webhooks = plan.webhooks.filter((webhook) => webhook.file === file);
  const bodies = webhooks.flatMap(({ index, name }) => {
    const webhook = api.webhooks[index];
    if (webhook === undefined) return [];
    const contents = webhook.body?.contents ?? [];
    const types = contents.map((content) => typeText(content.type, own, 'response'));
    return [
      {
        kind: StructureKind.TypeAlias as const,
        isExported: true,
        name: ident(name),
        type: types.length === 0 ? 'undefined' : unionText(types),
        leadingTrivia: docComment(webhook.doc, [said(webhook)]),
      },
    ];
  });
  return printFile(file, imports, bodies, parsers(webhooks, own));
}

/** Several can be called alike: the method and the operation tell them apart. */
function said({ name, method, operation }: Webhook): string {
  const kind = operation === null ? 'webhook' : 'callback';
  const owner = operation === null ? '' : ` of \`${code(operation)}\``;
  return `Body of the ${kind} \`${code(name)}\` (${commentLine(method)})${owner}.`;
}

/** Functions that read bodies with values that `JSON.parse` does not give. */
function parsers(webhooks: readonly PlannedWebhook[], context: FileContext): readonly string[] {
  return webhooks.flatMap(({ index, name, parser }) => {
    const contents = context.api.webhooks[index]?.body?.contents ?? [];
    const members = contents.filter(({ payload }) => payload === 'json').map(({ type }) => type);
    const parse = parser === '' ? null : jsonParser({ kind: 'union', members }, context);
    if (parse === null) return [];
    const start = `export function ${ident(parser)}(text: string): ${ident(name)} {`;
    // What the text is is the sender's business: the description says it.
    const doc = comment([`Reads the body of a request, ${ident(name)}, from its text. @throws SyntaxError`]);
    return [`${doc}\n${start}\n  return ${flat(parse)}(text) as ${ident(name)};\n}`];
  });
}
