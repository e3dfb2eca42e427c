import type { Report } from '../diagnostics/diagnostic.ts';

/**
 * The text of a file. A byte order mark is dropped (RFC 8259 section 8.1 lets a reader do that), UTF-16 is read
 * (YAML 1.2 section 5.2 asks for it), bytes that are no UTF-8 cost a warning and become U+FFFD.
 * @returns null after an error was reported: the bytes are no text
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): string | null {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = firstInvalid(bytes);
  const binary = text.includes('\0') || (bad !== -1 && controls.test(text.slice(0, 1000)));
  if (binary) {
    report('source/binary', { file }, null);
    return null;
  }
  if (bad !== -1) {
    const start = new TextDecoder('utf-8').decode(bytes.subarray(0, bad)).length;
    report('source/invalid-utf8', { offset: bad }, { kind: 'span', file, start, end: start + 1 });
  }
  return text;
}

// Control characters that no text format allows (YAML 1.2 section 5.1).
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (bytes.length < 4 || a === undefined || b === undefined) return null;
  // Without a mark: documents begin with an ASCII character (YAML 1.2 section 5.2).
  if (a !== 0 && b === 0 && bytes[3] === 0) return 'utf-16le';
  return a === 0 && b !== 0 && bytes[2] === 0 ? 'utf-16be' : null;
}

/** Offset of the first byte that is no UTF-8, or -1. */
function firstInvalid(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1;
  let low = 0;
  let high = bytes.length;
  // Every prefix that ends before the bad sequence decodes in stream mode, every longer one does not.
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle;
  }
  return low;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
