import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatesFolder } from '../templates.ts';

/** The version of lapwright itself. */
export function version(): string {
  const data: unknown = JSON.parse(readFileSync(join(templatesFolder, '..', 'package.json'), 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : 'unknown';
}
