import type { Api } from '../../ir/types.ts';
import { oneLine } from '../../plan/packageFacts.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OutputFile } from '../output.ts';
import { assumptionsPage } from './assumptions.ts';
import { apiReference } from './apiReference.ts';
import { readme } from './readme.ts';
import { fill } from './templates.ts';

/** Every file of a package that is not TypeScript. */
export function packageFiles(api: Api, plan: Plan): readonly OutputFile[] {
  const assumptions = assumptionsPage(api);
  const holder = oneLine(plan.package.author) || `the authors of ${oneLine(plan.package.name)}`;
  return [
    verbatim('package.json', packageJson(plan)),
    verbatim('tsconfig.json', fill('tsconfig.json', {})),
    verbatim('.gitignore', fill('gitignore', {})),
    verbatim(
      'LICENSE',
      fill('LICENSE', {
        mit: plan.package.license === 'MIT',
        holder,
        license: oneLine(plan.package.license),
      }),
    ),
    verbatim('README.md', readme(api, plan)),
    verbatim('api.md', apiReference(api, plan)),
    ...(assumptions === null ? [] : [verbatim('assumptions.md', assumptions)]),
  ];
}

const verbatim = (path: string, text: string): OutputFile => ({ path, text, syntax: 'verbatim' });

/** package.json: filled with JSON values, and read again, so that no text can add a field or a script. */
function packageJson(plan: Plan): string {
  const texts = Object.entries(plan.package).map(([name, text]) => [
    name,
    text === '' ? '' : JSON.stringify(text),
  ]);
  const parsed: unknown = JSON.parse(fill('package.json', Object.fromEntries(texts)));
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
