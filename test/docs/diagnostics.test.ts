import { join } from 'node:path';
import { expect, it } from 'vitest';
import { format } from 'prettier';
import { catalogue } from '../../generator/diagnostics/catalogue.ts';
import type { DiagnosticKind } from '../../generator/diagnostics/diagnostic.ts';

/** `docs/diagnostics.md` is written from the catalogue: `npm test -- -u` brings it up to date. */

/** The message with a name in angle quotes for each thing that it is told. */
function example(kind: DiagnosticKind<never>): string {
  const told = (make: (name: string) => unknown) =>
    new Proxy({}, { get: (_, name) => make(String(name)) }) as never;
  for (const make of [(name: string) => `‹${name}›`, (name: string) => [`‹${name}›`], () => 2]) {
    try {
      return kind.message(told(make));
    } catch {
      // The argument is of another type.
    }
  }
  throw new Error('a message that cannot be shown');
}

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('\n', ' ');

it('every code is documented', async () => {
  const kinds = Object.entries(catalogue) as unknown as [string, DiagnosticKind<never>][];
  const rows = kinds
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, kind]) => `| \`${code}\` | ${kind.severity} | ${cell(example(kind))} | ${cell(kind.help)} |`,
    );
  const page = `# Diagnostics

Everything that lapwright says about a description, a config or an output folder has one of these codes. An error means
that nothing is written; a warning, that the client does not do what the description asks for, or that lapwright had to
guess; \`--strict\` makes warnings errors.

| code | severity | message | what to do |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  await expect(await format(page, { parser: 'markdown', printWidth: 110 })).toMatchFileSnapshot(
    join(import.meta.dirname, '../../docs/diagnostics.md'),
  );
});
