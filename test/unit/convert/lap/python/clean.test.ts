import { describe, expect, test } from 'vitest';
import { cleanText, firstLine, strip } from '../../../../../generator/convert/lap/python/clean.ts';

// Wanted values are what Python 3.11 makes with html.unescape, re.sub and str.strip.
describe('cleanText', () => {
  const rows: readonly [string, string][] = [
    ['plain', 'plain'],
    ['  two\n  lines \n', 'two   lines'],
    ['a &amp; b', 'a & b'],
    ['&lt;b&gt;x', 'x'],
    ['x < y and z > 1', 'x  1'],
    ['<p>Hi <a href="u">there</a></p>', 'Hi there'],
    ['&copy 2020 &notit; &AMP', '\u00a9 2020 \u00acit; &'],
    ['&#169;&#xA9;&#128;&#0;&#11;&#xFFFF;x', '\u00a9\u00a9\u20ac\ufffdx'],
    ['&#x&#131070;a', '&#xa'],
    ['&unknown; &', '&unknown; &'],
    ['a<br/>\nb', 'a b'],
    ['\u001c\u0085 x \u3000', 'x'],
    ['\ufeffx', '\ufeffx'],
    ['&nbsp;x&nbsp;', 'x'],
    ['tab\tand  blanks', 'tab\tand  blanks'],
    ['a\rb', 'a\rb'],
    ['&lt;script>x', 'x'],
  ];
  test.each(rows)('%j', (given, want) => {
    expect(cleanText(given)).toBe(want);
  });
});

describe('firstLine', () => {
  const rows: readonly [string, string][] = [
    ['First\nSecond', 'First'],
    ['\n\n First line.  \nrest', 'First line.'],
    ['<b>\nx', ''],
    ['Get &quot;x&quot;', 'Get "x"'],
    ['a&#10;b\nc', 'a\nb'],
    ['', ''],
  ];
  test.each(rows)('%j', (given, want) => {
    expect(firstLine(given)).toBe(want);
  });
});

describe('strip', () => {
  test('takes what Python calls white space', () => {
    const python =
      '\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
    expect(strip(python)).toBe('');
    expect(strip(`${python}a b${python}`)).toBe('a b');
    expect(strip('\uFEFF\u200B')).toBe('\uFEFF\u200B');
  });
});
