import { readTemplate } from '../templates.ts';

/** The version of lapwright itself. */
export function version(): string {
  const data: unknown = JSON.parse(readTemplate('../package.json'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : 'unknown';
}
