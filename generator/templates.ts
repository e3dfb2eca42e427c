import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The package's own `templates/` folder. The code runs from `generator/**` in tests and from one flat `dist/` when
 * it is published, so the folder is looked for upwards instead of by a fixed number of steps.
 */
export const templatesFolder: string = find(dirname(fileURLToPath(import.meta.url)));

function find(folder: string): string {
  const candidate = join(folder, 'templates');
  if (existsSync(join(candidate, 'runtime', 'types.ts'))) return candidate;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('the templates folder is not part of this installation');
  return find(parent);
}
