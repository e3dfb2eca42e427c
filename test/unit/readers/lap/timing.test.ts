import { describe, expect, test } from 'vitest';
import { readLapText } from '../../../support/readLapText.ts';
import { lapDocuments } from '../../../conformance/lap/documents.ts';

const length = 200_000;

/** A line of about that length. */
const filled = (head: string, piece: string, tail: string): string =>
  head + piece.repeat(Math.ceil((length - head.length) / piece.length)) + tail;

/** Time of a processor that this process used, in milliseconds: others may use the machine too. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

describe('a hostile line takes linear time, whatever is in it', () => {
  const cases: readonly (readonly [head: string, piece: string, tail: string])[] = [
    ['@required {', 'a: str, ', '}'],
    ['@required {', 'a: str # , ', '}'],
    ['@required {', 'a: str(, ', '}'],
    ['@required {a: any(', 'a: enum(a/, ', '}'],
    ['@required {a: map{', 'a: str(, ', '}'],
    ['@required {', 'a: map{a: str, ', '}'],
    ['@required {', 'a: str=[, ', '}'],
    ['@required {', "a: str=['", '}'],
    ['@required {', ', ', '}'],
    ['@required {', ': ', '}'],
    ['@required {', '(', '}'],
    ['@required {', 'a: str\n', '}'],
    ['@required {', ',\n', '}'],
    ['@required {', '\n#\n', '}'],
    ['@required {', 'a b c: d ', '}'],
    ['@required {a: str(', '/', ')}'],
    ['@required {a: str(', 'a/b/', 'x)}'],
    ['@returns(200) {', 'a: b: c: ', '}'],
    ['@returns(200) {', 'a: map{', ''],
    ['@returns(200) {', 'a: map{b: str, ', ''],
    ['@returns(200) {', '[', ''],
    ['@returns(200) {', 'map<str,', ''],
    ['@errors {', '400, ', '}'],
    ['@errors {400: ', ':', '}'],
    ['@auth ', 'ApiKey a in ', ''],
    ['@endpoint GET /', '{a}', ''],
    ['', '@nope\n', ''],
    ['', 'stray\n', ''],
    ['', '@endpoint POST /\n', ''],
  ];
  test.each(cases)('%s%s…%s', (head, piece, tail) => {
    const text = `@lap v0.3\n@endpoint POST /a\n${filled(head, piece, tail)}\n@end\n`;
    // Idle machines need a tenth of it; anything but linear time is far above.
    expect(cpuTime(() => readLapText(text))).toBeLessThan(2000);
  });

  test('a million characters take about a second', () => {
    const text = `@lap v0.3\n@endpoint POST /a\n@required {${'a: str(x/y)=x # d, '.repeat(52_632)}b: int}\n@end\n`;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(cpuTime(() => readLapText(text))).toBeLessThan(5000);
  });
});

test('all real documents together take less than a few seconds', () => {
  expect(cpuTime(() => lapDocuments.forEach(([, text]) => readLapText(text)))).toBeLessThan(5000);
});
