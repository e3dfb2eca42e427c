import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { decodeText } from '../../../generator/source/decode.ts';

const utf16 = (text: string, mark: boolean, swap: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', { given: Buffer.from('a: ü\n'), want: 'a: ü\n', codes: [] }],
  ['a byte order mark is dropped', { given: Buffer.from('\uFEFFa: 1'), want: 'a: 1', codes: [] }],
  ['UTF-16 with a mark', { given: utf16('{"a":1}', true, false), want: '{"a":1}', codes: [] }],
  ['UTF-16 big endian with a mark', { given: utf16('{"a":1}', true, true), want: '{"a":1}', codes: [] }],
  ['UTF-16 without a mark', { given: utf16('{"a":1}', false, false), want: '{"a":1}', codes: [] }],
  ['UTF-16 big endian without a mark', { given: utf16('{"a":1}', false, true), want: '{"a":1}', codes: [] }],
  [
    'Latin-1',
    { given: Buffer.from('a: \xfc\n', 'latin1'), want: 'a: \uFFFD\n', codes: ['source/invalid-utf8'] },
  ],
  [
    'a picture',
    { given: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), want: null, codes: ['source/binary'] },
  ],
  ['a text with a NUL', { given: Buffer.from('a: \0'), want: null, codes: ['source/binary'] }],
  ['nothing', { given: Buffer.alloc(0), want: '', codes: [] }],
])('%s', (_, { given, want, codes }) => {
  const { report, all } = createDiagnostics();
  expect(decodeText(given, 'a.yaml', report)).toBe(want);
  expect(all().map(({ code }) => code)).toEqual(codes);
});

test('the first byte that is no UTF-8 is shown in its place', () => {
  const { report, all } = createDiagnostics();
  decodeText(
    Buffer.concat([Buffer.from('title: ü'), Buffer.from([0xff, 0xfe]), Buffer.from(' end')]),
    'a.yaml',
    report,
  );
  expect(all()[0]).toMatchObject({
    message: 'the byte at offset 9 is not valid UTF-8; it is read as U+FFFD',
    origin: { kind: 'span', start: 8, end: 9 },
  });
});
