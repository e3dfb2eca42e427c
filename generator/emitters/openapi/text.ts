import { stringify } from 'yaml';
import { type DocumentMap, type DocumentNode, isArray, isMapping } from './node.ts';

/** The document as YAML 1.2 that YAML 1.1 readers take for the same: `yes`, `010` and dates are quoted. */
export function yamlText(document: DocumentMap): string {
  return stringify(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 110 });
}

/** The document as JSON with an indentation of two. `JSON.stringify` would move names like `200`. */
export function jsonText(document: DocumentMap): string {
  return `${jsonValue(document, '')}\n`;
}

function jsonValue(node: DocumentNode, indent: string): string {
  const inner = `${indent}  `;
  if (isArray<DocumentNode>(node))
    return block(
      '[',
      node.map((item) => jsonValue(item, inner)),
      ']',
      indent,
    );
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  if (!isMapping(node)) return JSON.stringify(node);
  const entries = [...node].map(([key, value]) => `${JSON.stringify(key)}: ${jsonValue(value, inner)}`);
  return block('{', entries, '}', indent);
}

function block(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  const inner = `\n${indent}  `;
  return `${open}${inner}${lines.join(`,${inner}`)}\n${indent}${close}`;
}
