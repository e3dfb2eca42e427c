import { error, warning } from '../kind.ts';

export interface At {
  readonly path: string;
  readonly problem: string;
}

const place = (path: string): string => (path === '' ? 'the config' : JSON.stringify(path));

export const configCatalogue = {
  'config/missing': error(
    (a: { readonly file: string }) => `cannot read the config ${a.file}: no such file`,
    'check the path given with --config',
  ),
  'config/format': error(
    (a: { readonly file: string; readonly extensions: string }) =>
      `${a.file} cannot be a config: it must be a file that ends in one of ${a.extensions}`,
    'an API description is given with --input',
  ),
  'config/broken': error(
    (a: { readonly file: string; readonly cause: string }) =>
      `the config ${a.file} cannot be loaded: ${a.cause}`,
    '',
  ),
  'config/no-export': error(
    (a: { readonly file: string }) => `the config ${a.file} has no default export`,
    'write `export default defineConfig({ … })`',
  ),
  'config/unknown-option': error(
    (a: At) => `${place(a.path)}: ${a.problem}`,
    'the README lists every option; nothing that a config says is ignored in silence',
  ),
  'config/missing-option': error(
    (a: At) => `${place(a.path)} ${a.problem}`,
    'a project needs "input" and "output"',
  ),
  'config/wrong-value': error((a: At) => `${place(a.path)}: ${a.problem}`, ''),
  'config/no-projects': error(
    () => 'the config names no project',
    'give "input" and "output", or "projects"',
  ),
  'config/unknown-project': error(
    (a: { readonly name: string; readonly known: readonly string[]; readonly hint: string }) =>
      `there is no project ${JSON.stringify(a.name)}${a.hint === '' ? `; there are ${a.known.join(', ')}` : a.hint}`,
    '',
  ),
  'config/filter-unmatched': warning(
    (a: { readonly option: string; readonly pattern: string }) =>
      `${a.option}: the pattern ${JSON.stringify(a.pattern)} matches nothing`,
    'correct the pattern, or remove it',
  ),
  'config/same-output': error(
    (a: { readonly first: string; readonly second: string; readonly output: string }) =>
      `projects ${a.first} and ${a.second} both write to ${a.output}`,
    'give each project a folder of its own',
  ),
};
