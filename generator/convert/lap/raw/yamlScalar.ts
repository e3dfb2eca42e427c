import type { RawScalar, Timestamp } from './tree.ts';

/**
 * What a plain scalar means to PyYAML 6 (YAML 1.1) with booleans restricted to true and false, as the reference
 * compiler reads: `010` is eight, `12:30` sexagesimal, `1e3` text, and a date a date.
 */
export function plainScalar(text: string): RawScalar {
  if (text === '' || text === '~' || /^(?:null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (!/^[-+.\d]/.test(text)) return text;
  if (integer.test(text)) return toInteger(text) ?? text;
  if (float.test(text)) return toFloat(text);
  return toTimestamp(text) ?? text;
}

/** The value under an explicit tag of YAML's own (`!!int`); other tags leave the text as it stands. */
export function taggedScalar(text: string, tag: string): RawScalar {
  switch (tag) {
    case 'tag:yaml.org,2002:null':
      return null;
    case 'tag:yaml.org,2002:bool':
      return booleans.get(text.toLowerCase()) ?? text;
    case 'tag:yaml.org,2002:int':
      return integer.test(text) ? (toInteger(text) ?? text) : text;
    case 'tag:yaml.org,2002:float':
      return float.test(text) || integer.test(text) ? toFloat(text) : text;
    case 'tag:yaml.org,2002:timestamp':
      return toTimestamp(text) ?? text;
    default:
      return text;
  }
}

// https://yaml.org/type/int.html and float.html as PyYAML's resolver has them (an exponent needs its sign).
const integer =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][\d_]*)|[-+]?0x[\da-fA-F_]+|[-+]?[1-9][\d_]*(?::[0-5]?\d)+)$/;
const float =
  /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** Null for digits that are none: `0b_`. */
function toInteger(text: string): bigint | null {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
  const sign = text.startsWith('-') ? -1n : 1n;
  if (digits.includes(':')) {
    return sign * digits.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n);
  }
  const literal = /^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits;
  return /^0[bxo]?$/.test(literal) && literal !== '0' ? null : sign * BigInt(literal);
}

function toFloat(text: string): number {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '').toLowerCase();
  const sign = text.startsWith('-') ? -1 : 1;
  if (digits === '.inf') return sign * Number.POSITIVE_INFINITY;
  if (digits === '.nan') return Number.NaN;
  const parts = digits.split(':').toReversed().map(Number);
  return sign * parts.reduce((sum, part, index) => sum + part * 60 ** index, 0);
}

// https://yaml.org/type/timestamp.html
const date = /^(\d{4})-(\d\d)-(\d\d)$/;
const dateTime =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:Z|([-+])(\d\d?)(?::(\d\d))?))?$/;

/** Null for texts that are no timestamp, or one that the calendar does not have. */
function toTimestamp(text: string): Timestamp | null {
  const dayOnly = date.exec(text);
  const match = dayOnly ?? dateTime.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const calendar = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  calendar.setUTCFullYear(year);
  const real =
    calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day && minute < 60 && second < 60;
  if (!real || hour > 23 || year === 0) return null;
  if (dayOnly !== null) return { kind: 'timestamp', year, month, day, time: null };
  const microsecond = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
  const time = { hour, minute, second, microsecond, offset: offsetOf(match, text) };
  return { kind: 'timestamp', year, month, day, time };
}

function offsetOf(match: RegExpExecArray, text: string): number | null {
  if (match[8] === undefined) return text.endsWith('Z') ? 0 : null;
  const seconds = Number(match[9]) * 3600 + Number(match[10] ?? 0) * 60;
  return match[8] === '-' && seconds !== 0 ? -seconds : seconds;
}
