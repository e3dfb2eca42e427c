import { isList, isMap, type Raw, type RawMap, type Timestamp } from '../raw/tree.ts';

/** Python's `str(value)`: how defaults, enum values and odd types stand in LAP texts. */
export function pythonText(value: Raw): string {
  if (typeof value === 'string') return value;
  if (isTimestamp(value)) return isoText(value, ' ');
  return pythonLiteral(value);
}

/** Python's `repr(value)`. Values inside of lists and mappings are written this way. */
export function pythonLiteral(value: Raw): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return floatText(value);
  if (isList(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  if (isMap(value)) return mapLiteral(value);
  return timestampLiteral(value);
}

const isTimestamp = (value: Raw): value is Timestamp =>
  typeof value === 'object' && value !== null && !isList(value) && value.kind === 'timestamp';

function mapLiteral(map: RawMap): string {
  const entries = [...map.entries].map(([text, value]) => {
    const key = map.typedKeys.get(text);
    // Null is a key, too: only undefined means that the key is a text.
    return `${pythonLiteral(key === undefined ? text : key)}: ${pythonLiteral(value)}`;
  });
  return `{${entries.join(', ')}}`;
}

/** Python's float: the shortest digits that read back, an exponent below 1e-4 and from 1e16 on, always a point. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`;
  }
  const sign = Object.is(value, -0) || value < 0 ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A Python string literal: single quotes unless the text has some and no double ones. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = '';
  for (const character of text) {
    if (character === quote) body += `\\${quote}`;
    else body += shortEscapes.get(character) ?? printable(character);
  }
  return quote + body + quote;
}

function printable(character: string): string {
  if (character === ' ' || !/[\p{C}\p{Z}]/u.test(character)) return character;
  // The loop in `quoted` yields no empty string, so there is a code point.
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** Python's `isoformat`, with `between` date and time. */
export function isoText(stamp: Timestamp, between: 'T' | ' '): string {
  const day = `${pad(stamp.year, 4)}-${pad(stamp.month)}-${pad(stamp.day)}`;
  if (stamp.time === null) return day;
  const { hour, minute, second, microsecond, offset } = stamp.time;
  const fraction = microsecond === 0 ? '' : `.${pad(microsecond, 6)}`;
  return `${day}${between}${pad(hour)}:${pad(minute)}:${pad(second)}${fraction}${offsetText(offset)}`;
}

function offsetText(offset: number | null): string {
  if (offset === null) return '';
  const minutes = Math.abs(offset) / 60;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function timestampLiteral(stamp: Timestamp): string {
  const day = [stamp.year, stamp.month, stamp.day];
  if (stamp.time === null) return `datetime.date(${day.join(', ')})`;
  const { hour, minute, second, microsecond, offset } = stamp.time;
  const fields = [...day, hour, minute];
  if (second !== 0 || microsecond !== 0) fields.push(second);
  if (microsecond !== 0) fields.push(microsecond);
  const zone = offset === null ? '' : `, tzinfo=${zoneLiteral(offset)}`;
  return `datetime.datetime(${fields.join(', ')}${zone})`;
}

function zoneLiteral(offset: number): string {
  if (offset === 0) return 'datetime.timezone.utc';
  const delta = offset > 0 ? `seconds=${offset}` : `days=-1, seconds=${86400 + offset}`;
  return `datetime.timezone(datetime.timedelta(${delta}))`;
}
