import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder `templates/` of this package: beside `generator/` in the sources, beside `dist/` when it is installed. */
function findTemplates(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    if (existsSync(join(at, 'templates', 'runtime', 'types.ts'))) return join(at, 'templates');
    if (dirname(at) === at) throw new Error('the folder templates/ of lapwright is missing');
  }
}

/** Text of a template: `runtime/types.ts`, `package/README.md.hbs`. */
export function readTemplate(path: string): string {
  root ??= findTemplates();
  return readFileSync(join(root, path), 'utf8');
}

let root: string | undefined;
