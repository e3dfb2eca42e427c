import type { LapField, LapType } from './tree.ts';
import { mangledMarker, type TypeScanner } from './typeScanner.ts';

/** Makes tree nodes of what a scanner found to be well-formed. `at` leads from offsets in the text to the file. */
export interface TypeNodes {
  readonly type: (start: number) => LapType;
  readonly fields: (start: number) => readonly LapField[];
  /** What stands behind the core of a type: `?` and fields. */
  readonly suffix: (start: number) => Pick<LapType, 'nullable' | 'fields'>;
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/**
 * @param markers whether `!` behind a name means: required
 */
export function createTypeNodes(
  scanner: TypeScanner,
  at: (offset: number) => number,
  markers: boolean,
): TypeNodes {
  const { text } = scanner;
  const span = (start: number, end: number) => ({ start: at(start), end: at(end) });

  const suffix = (start: number) => {
    const nullable = text.charAt(start) === '?';
    const brace = nullable ? start + 1 : start;
    return { nullable, fields: text.charAt(brace) === '{' ? fields(brace) : null };
  };

  const type = (start: number): LapType => {
    const whole = span(start, scanner.typeEnd(start));
    if (text.charAt(start) === '[') {
      const items = type(start + 1);
      return { kind: 'array', items, ...suffix(scanner.typeEnd(start + 1) + 1), span: whole };
    }
    if (text.startsWith('map<', start)) {
      const keysEnd = scanner.typeEnd(start + 4);
      const valuesStart = text.charAt(keysEnd + 1) === ' ' ? keysEnd + 2 : keysEnd + 1;
      const keys = type(start + 4);
      const values = type(valuesStart);
      return { kind: 'dictionary', keys, values, ...suffix(scanner.typeEnd(valuesStart) + 1), span: whole };
    }
    const end = scanner.wordEnd(start);
    const grouped = text.charAt(end) === '(';
    const groupEnd = grouped ? scanner.groupEnd(end) : end;
    const format = grouped ? text.slice(end + 1, groupEnd - 1) : null;
    return { kind: 'name', name: text.slice(start, end), format, ...suffix(groupEnd), span: whole };
  };

  const field = (start: number): LapField => {
    const typeStart = scanner.fieldType(start);
    const written = text.slice(start, typeStart - 2);
    const required = markers && written.endsWith('!');
    return {
      name: required ? written.slice(0, -1) : written,
      required,
      type: type(typeStart),
      mangled: text.startsWith(mangledMarker, scanner.typeEnd(typeStart)),
      span: span(start, typeStart - 2),
    };
  };

  const fields = (start: number): readonly LapField[] => {
    const found: LapField[] = [];
    const end = scanner.fieldsEnd(start);
    let position = start + 1;
    while (position < end - 1) {
      const made = field(position);
      found.push(made);
      const after = scanner.typeEnd(scanner.fieldType(position)) + (made.mangled ? mangledMarker.length : 0);
      position = after + 2;
    }
    return found;
  };

  return { type, fields, suffix, span };
}
