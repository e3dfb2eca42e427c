import { createEntryScanner } from './entryScanner.ts';
import type { EntryReading } from './entryTypes.ts';
import { isEnumGroup } from './enumText.ts';
import { skipPythonLiteral } from './pythonLiteral.ts';
import type { LapParam, LapType } from './tree.ts';
import { createTypeNodes, type TypeNodes } from './typeNodes.ts';
import { createTypeScanner } from './typeScanner.ts';

export interface ParamsReading {
  readonly params: readonly LapParam[];
  /** Texts that could not be read, as ranges of the text. */
  readonly lost: readonly (readonly [number, number])[];
  readonly tooDeep: boolean;
}

/**
 * Reads what stands between the braces of `@required`, `@optional` and `@common_fields`.
 * @param at where an offset of `text` stands in the file
 */
export function readParams(text: string, at: (offset: number) => number): ParamsReading {
  const scanner = createTypeScanner(text);
  const entries = createEntryScanner(scanner);
  const nodes = createTypeNodes(scanner, at, true);
  const texts = createTexts(text);
  const params: LapParam[] = [];
  const lost: [number, number][] = [];
  let position = 0;
  while (position < text.length) {
    const reading = entries.at(position) ?? entries.alone(position);
    if (reading === null) {
      position = addLost(text, position, lost);
      continue;
    }
    const start = position;
    if (reading.tail === 'end' || reading.tail === 'entry') {
      params.push(paramFrom(text, start, reading, nodes, null, null));
      position = reading.end + 2;
      continue;
    }
    const literalEnd = reading.tail === 'default' ? texts.literalEnd(reading.end + 1) : reading.end;
    const next = entries.nextStart(literalEnd);
    const until = next - 2;
    const { defaultText, description } = texts.between(reading, literalEnd, until);
    params.push(paramFrom(text, start, reading, nodes, defaultText, description));
    position = next;
  }
  return { params, lost, tooDeep: scanner.tooDeep() };
}

/**
 * Leaves out the text up to the next separator.
 * @returns where the next entry may start
 */
function addLost(text: string, start: number, lost: [number, number][]): number {
  const comma = text.indexOf(', ', start);
  const end = comma === -1 ? text.length : comma;
  const last = lost.at(-1);
  if (last?.[1] === start - 2) last[1] = end;
  else lost.push([start, end]);
  return end + 2;
}

function paramFrom(
  text: string,
  start: number,
  reading: EntryReading,
  nodes: TypeNodes,
  defaultText: string | null,
  description: string | null,
): LapParam {
  const { type, enumText } = typeWithGroups(text, reading, nodes);
  return {
    name: text.slice(start, reading.nameEnd),
    type,
    enum: enumText,
    default: defaultText,
    description,
    mangled: reading.mangled,
    span: nodes.span(start, reading.end),
  };
}

/**
 * One group behind a word is its format or its values, of two the first is the format. Behind an array, or behind
 * fields, stand values.
 */
function typeWithGroups(
  text: string,
  reading: EntryReading,
  nodes: TypeNodes,
): { readonly type: LapType; readonly enumText: string | null } {
  const { typeStart, coreEnd } = reading;
  const [first = null, second = null] = reading.groups.map(([start, end]) => text.slice(start, end));
  const isWord = text.charAt(typeStart) !== '[' && !text.startsWith('map<', typeStart);
  if (!isWord) return { type: nodes.type(typeStart), enumText: first };
  const name = text.slice(typeStart, coreEnd);
  const behindFields = (reading.groups[0]?.[0] ?? 0) > reading.suffixStart;
  const firstIsFormat =
    !behindFields && (second !== null || name === 'enum' || (first !== null && !isEnumGroup(first)));
  const suffix = nodes.suffix(reading.suffixStart);
  const span = nodes.span(typeStart, reading.end);
  return {
    type: { kind: 'name', name, format: firstIsFormat ? first : null, ...suffix, span },
    enumText: firstIsFormat ? second : first,
  };
}

/** Cuts what stands behind a type into default and description. */
function createTexts(text: string) {
  let hash = -2;
  /** Literals that do not end are looked at in vain; there is a limit to that. */
  let effort = text.length;
  /** Answers are asked for in ascending order, so the text is searched once. */
  const nextHash = (from: number): number => {
    if (hash !== -1 && hash < from) hash = text.indexOf(' # ', from);
    return hash;
  };
  const literalEnd = (start: number): number => {
    const end = skipPythonLiteral(text, start, effort);
    const opens = '[{'.includes(text.charAt(start));
    if (opens && end === start) effort -= Math.min(effort, text.length - start);
    return end;
  };
  return {
    literalEnd,
    between: (reading: EntryReading, from: number, until: number) => {
      if (reading.tail === 'description') {
        return { defaultText: null, description: text.slice(reading.end + 3, until) };
      }
      const mark = nextHash(from);
      if (mark === -1 || mark >= until) {
        return { defaultText: text.slice(reading.end + 1, until), description: null };
      }
      return { defaultText: text.slice(reading.end + 1, mark), description: text.slice(mark + 3, until) };
    },
  };
}
