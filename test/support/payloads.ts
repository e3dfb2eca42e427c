import { ts } from 'ts-morph';

/**
 * Looks for payloads of a description outside of string literals and comments of a source file.
 * @param marker what every payload holds
 * @returns the pieces of code that hold it; none: all is well
 */
export function payloadsInCode(path: string, text: string, marker: string): string[] {
  if (!text.includes(marker)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
    if (children.length > 0) {
      children.forEach(visit);
      return;
    }
    // The text of a token without the comments before it.
    const token = node.getText(source);
    if (token.includes(marker) && !isInert(node)) found.push(`${path}: ${ts.SyntaxKind[node.kind]} ${token}`);
  };
  visit(source);
  return found;
}

function isInert(node: ts.Node): boolean {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}
