import type { IndexSignatureDeclarationStructure, PropertySignatureStructure } from 'ts-morph';
import { StructureKind } from 'ts-morph';
import type { NameForm, ObjectType } from '../../ir/types.ts';
import { templateType } from './escape.ts';
import { type TypeContext, typeText, unionText } from './typeText.ts';

export interface NamedText {
  readonly wireName: string;
  readonly structure: PropertySignatureStructure;
}

/**
 * What an object says of properties that it does not name. An index signature must take in every property whose name
 * it covers (TS2411), and the absence of optional ones.
 */
export function indexSignatures(
  type: ObjectType,
  properties: readonly NamedText[],
  context: TypeContext,
): readonly IndexSignatureDeclarationStructure[] {
  const { additional, names = [{ parts: ['', ''], type: null }], view } = type;
  if (typeof additional === 'string') return [];
  return names.map((form) => {
    const covered = properties
      .filter(({ wireName }) => covers(form, wireName))
      .map(({ structure }) => structure);
    // Beside `unknown` no other type counts; writing one would import it.
    const isUnknown = covered.some((property) => property.type === 'unknown');
    const own = isUnknown ? 'unknown' : typeText(form.type ?? additional, context, view);
    return { ...signature(form), returnType: valueText(own, covered) };
  });
}

function signature({ parts }: NameForm): Omit<IndexSignatureDeclarationStructure, 'returnType'> {
  const isAny = parts.length === 2 && parts.every((part) => part === '');
  const keyType = isAny ? 'string' : templateType(parts);
  return { kind: StructureKind.IndexSignature, keyName: 'key', keyType };
}

function valueText(own: string, covered: readonly PropertySignatureStructure[]): string {
  const optional = covered.some((property) => property.hasQuestionToken === true);
  const texts = covered.map(({ type }) => {
    const text = String(type);
    return optional ? text.replace(/ \| undefined$/, '') : text;
  });
  return unionText([own, ...texts, ...(optional ? ['undefined'] : [])]);
}

/** Whether a name has a form: its parts one after the other, the first and the last at its ends. */
function covers({ parts }: NameForm, name: string): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
    return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
