import { describe, expect, it } from 'vitest';
import { markdownCode, markdownText } from '../../../../generator/emitters/docs/markdown.ts';

describe('markdownText', () => {
  const cases: [string, string][] = [
    ['Plain text, with (brackets).', 'Plain text, with (brackets).'],
    ['a\n\n# b', 'a \\# b'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](https://a.example/b.png)', '\\!\\[x\\](https\\://a.example/b.png)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['`code` *b* _i_ ~s~ | cell', '\\`code\\` \\*b\\* \\_i\\_ \\~s\\~ \\| cell'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['- item', '\u200B- item'],
    ['1. item', '\u200B1. item'],
    ['{{x}} ${y}', '{{x}} \\${y}'],
    ['a\u202Eb', 'a b'],
    ['x'.repeat(700), `${'x'.repeat(600)}…`],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(markdownText(given)).toBe(want);
  });
});

describe('markdownCode', () => {
  const cases: [string, string][] = [
    ['GET /a', '`GET /a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a\n\nb', '`a b`'],
    ['', '`  `'],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(markdownCode(given)).toBe(want);
  });
});
