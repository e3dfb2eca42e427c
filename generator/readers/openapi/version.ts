import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Sources } from '../../source/sources.ts';
import type { Version } from './context.ts';
import { member, type Node, originOf } from './node.ts';

/**
 * The version that a document declares. An unquoted number is accepted: `openapi: 3.1` is what many write.
 * @returns null after an error was reported
 */
export function readVersion(root: Node, report: Report): Version | null {
  const node = member(root, 'openapi') ?? member(root, 'swagger') ?? root;
  const { value } = node;
  const text = typeof value === 'number' ? String(value) : value;
  const version = typeof text === 'string' ? toVersion(text.trim(), member(root, 'openapi') !== null) : null;
  if (version === null) {
    report(
      'openapi/version',
      { version: typeof text === 'string' ? text : JSON.stringify(text) },
      originOf(node),
    );
    return null;
  }
  const other = member(root, 'swagger');
  if (other !== null && member(root, 'openapi') !== null)
    report('openapi/two-versions', {}, originOf(other, 'key'));
  if (typeof value === 'number') report('openapi/version-number', { version: String(value) }, originOf(node));
  return version;
}

/** Whether a description has a version that can be read; an error was reported where it has not. */
export function isSupported({ format, root }: Sources, report: Report): boolean {
  if (format === 'lap' || format === 'jsonSchema') return true;
  return readVersion({ file: root.file, pointer: '', value: root.data ?? null }, report) !== null;
}

function toVersion(text: string, isOpenApi: boolean): Version | null {
  if (!isOpenApi) return /^2(?:\.0)*$/.test(text) ? '2.0' : null;
  if (/^3(?:\.0|$)/.test(text)) return '3.0';
  if (/^3\.1(?:\.|$)/.test(text)) return '3.1';
  return /^3\.2(?:\.|$)/.test(text) ? '3.2' : null;
}
