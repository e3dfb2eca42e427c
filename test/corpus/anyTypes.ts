import { ts } from 'ts-morph';

/** Places where a generated file says `any`, as `line: text`. Comments and names do not count. */
export function anyTypes(path: string, text: string): readonly string[] {
  if (!/\bany\b/.test(text)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      found.push(`${line + 1}: ${text.split('\n')[line]?.trim() ?? ''}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
