import { isList, isMap, type Raw, type RawMap, type RawScalar } from '../raw/tree.ts';
import { floatText, isoText } from './text.ts';

/** Python's `json.dumps` without blanks and with ASCII only: how examples stand in LAP. */
export function pythonJson(value: Raw): string {
  if (isList(value)) return `[${value.map(pythonJson).join(',')}]`;
  if (isMap(value)) return mapJson(value);
  if (typeof value === 'string') return asciiString(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return numberJson(value);
  if (typeof value === 'object' && value !== null) return asciiString(isoText(value, 'T'));
  return String(value);
}

function mapJson(map: RawMap): string {
  const entries = [...map.entries].map(
    ([key, value]) => `${asciiString(keyText(key, map.typedKeys.get(key)))}:${pythonJson(value)}`,
  );
  return `{${entries.join(',')}}`;
}

/** Keys that are no strings stand as JSON would write them: `true`, not Python's `True`. */
function keyText(key: string, typed: RawScalar | undefined): string {
  return typeof typed === 'boolean' || typed === null ? String(typed) : key;
}

function numberJson(value: number): string {
  if (Number.isFinite(value)) return floatText(value);
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'Infinity' : '-Infinity';
}

/** `JSON.stringify` leaves U+007F and everything above as it stands; Python escapes it. */
function asciiString(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
