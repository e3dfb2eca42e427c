import { StructureKind } from 'ts-morph';
import { docComment } from './docs.ts';
import { ident } from './escape.ts';
import { createImports } from './imports.ts';
import type { PackageContext } from './packageContext.ts';
import { printFile } from './printFile.ts';
import type { OutputFile } from '../output.ts';
import { typeText, unionText } from './typeText.ts';

const file = 'src/webhooks.ts';

/** `src/webhooks.ts`: what the API sends to its user; null when it sends nothing. */
export function webhooksFile(context: PackageContext): OutputFile | null {
  const { api, plan } = context;
  if (plan.webhooks.length === 0) return null;
  const imports = createImports(file);
  const bodies = plan.webhooks.flatMap(({ index, name }) => {
    const webhook = api.webhooks[index];
    if (webhook === undefined) return [];
    const contents = webhook.body?.contents ?? [];
    const types = contents.map((content) => typeText(content.type, { ...context, imports }, 'response'));
    return [
      {
        kind: StructureKind.TypeAlias as const,
        isExported: true,
        name: ident(name),
        type: types.length === 0 ? 'undefined' : unionText(types),
        leadingTrivia: docComment(webhook.doc, [
          `Body of a ${webhook.operation === null ? 'webhook' : 'callback'}.`,
        ]),
      },
    ];
  });
  return printFile(file, imports, bodies, []);
}
