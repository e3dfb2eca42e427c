import fc from 'fast-check';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import {
  comment,
  commentLine,
  commentText,
  ident,
  key,
  literal,
  member,
  objectKey,
  str,
  templateText,
} from '../../../../generator/emitters/typescript/escape.ts';

/** Texts that have broken other generators, and their pieces. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*/',
        '/*',
        '//',
        "'",
        '"',
        '`',
        '${',
        '\\',
        '\n',
        '\r',
        '\u2028',
        '\u2029',
        '{{x}}',
        '</script>',
        '\u202E',
        '\uD800',
        '@ts-ignore',
        '\n@ts-nocheck',
        '//# sourceMappingURL=x',
        '#__PURE__',
        '__proto__',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const runs = { seed: 4, numRuns: 300 } as const;

function parse(text: string): ts.SourceFile & { readonly parseDiagnostics: readonly unknown[] } {
  // The field is not in the public types; an empty list says that the text parses.
  return ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true) as never;
}

describe('str', () => {
  const cases: [string, string][] = [
    ['plain', "'plain'"],
    ["it's", '"it\'s"'],
    [`both ' and "`, `'both \\' and "'`],
    ['a\nb\r\t', "'a\\nb\\r\\t'"],
    ['\u2028\u202E\u0000', "'\\u2028\\u202e\\u0000'"],
    ['\\', "'\\\\'"],
    ['</script><!--', "'\\x3c/script>\\x3c!--'"],
    ['//# sourceMappingURL=x', "'//# sourceMappingURL\\x3dx'"],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(str(given)).toBe(want);
  });

  it('is one literal with the same value, for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const file = parse(
          `x(${str(text)}, \`${templateText(text)}\`, { ${objectKey(text)}: 1 }, a${member(text)});`,
        );
        expect(file.parseDiagnostics).toEqual([]);
        const statement = file.statements[0];
        if (
          statement === undefined ||
          !ts.isExpressionStatement(statement) ||
          !ts.isCallExpression(statement.expression)
        )
          throw new Error('not a call');
        const [literalNode, template, object, access] = statement.expression.arguments;
        expect(literalNode && ts.isStringLiteral(literalNode) && literalNode.text).toBe(text);
        // A template's line ends are always line feeds, so these are escaped as well.
        expect(template && ts.isNoSubstitutionTemplateLiteral(template) && template.text).toBe(text);
        const name = object && ts.isObjectLiteralExpression(object) ? object.properties[0]?.name : undefined;
        const inner = name !== undefined && ts.isComputedPropertyName(name) ? name.expression : name;
        expect(
          inner !== undefined && (ts.isIdentifier(inner) || ts.isStringLiteral(inner)) && inner.text,
        ).toBe(text);
        const accessed =
          access &&
          (ts.isElementAccessExpression(access)
            ? access.argumentExpression
            : ts.isPropertyAccessExpression(access) && access.name);
        expect(accessed && (ts.isIdentifier(accessed) || ts.isStringLiteral(accessed)) && accessed.text).toBe(
          text,
        );
      }),
      runs,
    );
  });
});

describe('names', () => {
  const cases: [string, { key: string; objectKey: string; member: string }][] = [
    ['user_id', { key: 'user_id', objectKey: 'user_id', member: '.user_id' }],
    ['class', { key: 'class', objectKey: 'class', member: '.class' }],
    ['2fa', { key: "'2fa'", objectKey: "'2fa'", member: "['2fa']" }],
    ['1', { key: "'1'", objectKey: "'1'", member: "['1']" }],
    ['page[size]', { key: "'page[size]'", objectKey: "'page[size]'", member: "['page[size]']" }],
    ['__proto__', { key: '__proto__', objectKey: "['__proto__']", member: '.__proto__' }],
    ['', { key: "''", objectKey: "''", member: "['']" }],
    ['é', { key: "'é'", objectKey: "'é'", member: "['é']" }],
  ];
  it.each(cases)('%j', (given, want) => {
    expect({ key: key(given), objectKey: objectKey(given), member: member(given) }).toEqual(want);
  });

  it('refuses what is no identifier', () => {
    expect(ident('日本')).toBe('日本');
    for (const name of ['', '2fa', 'a b', "a';", 'a-b', '\u200Da'])
      expect(() => ident(name)).toThrow('not an identifier');
  });
});

describe('literal', () => {
  const cases: [string | number | boolean, string | null][] = [
    ['a', "'a'"],
    [1.5, '1.5'],
    [-0, '0'],
    [1e21, '1e+21'],
    [Infinity, null],
    [NaN, null],
    [false, 'false'],
  ];
  it.each(cases)('%s', (given, want) => {
    expect(literal(given)).toBe(want);
  });
});

describe('comments', () => {
  const cases: [string, string][] = [
    ['See [the guide](https://a.example/#b).', 'See [the guide](https://a.example/#b).'],
    ['a */ b /* c', 'a *\\/ b /\\* c'],
    ['**/', '**\\/'],
    ['*\u202E/', '*\\u202e/'],
    ['a\r\nb\u2028c', 'a\nb\nc'],
    ['@deprecated', '&#64;deprecated'],
    ['  * @type {x}', '* &#64;type {x}'],
    ['mail me@example.com', 'mail me@example.com'],
    ['x @ts-ignore', 'x &#64;ts-ignore'],
    ['/* @__PURE__ */', '/\\* &#64;__PURE__ *\\/'],
    ['//# sourceMappingURL=a', '//# sourceMappingURL&#61;a'],
    ['{{x}} ${y}', '{{x}} ${y}'],
    ['half \uD800', 'half \\ud800'],
    ['👩‍💻', '👩‍💻'],
    ['trailing  \n\n', 'trailing'],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(commentText(given)).toBe(want);
  });

  it('take linear time', () => {
    const started = performance.now();
    for (const piece of [' ', '\t', '*', '@', '/', '\n ', "'", 'a ']) {
      const text = piece.repeat(500_000);
      expect(comment([commentText(`${text}x`), commentLine(text)]).length).toBeGreaterThan(0);
      expect(str(text).length).toBeGreaterThan(text.length);
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('stand on one line where they are short', () => {
    expect(comment(['One.'])).toBe('/** One. */');
    expect(comment(['One.', '@deprecated'])).toBe('/**\n * One.\n * @deprecated\n */');
    expect(comment(['One.', 'Two.'])).toBe('/**\n * One.\n *\n * Two.\n */');
    expect(comment(['', ' '])).toBe('');
  });

  it('are wrapped, but no list, table or code', () => {
    const long = 'word '.repeat(15).trim();
    expect(comment([`${long}\n| ${long} |\n- ${long}\n\`\`\`\n${long}\n\`\`\``], 40).split('\n')).toEqual([
      '/**',
      ' * word word word word word word word word',
      ' * word word word word word word word',
      ` * | ${long} |`,
      ' * - word word word word word word word',
      ' *   word word word word word word word',
      ' *   word',
      ' * ```',
      ` * ${long}`,
      ' * ```',
      ' */',
    ]);
  });

  it('do not begin a line with what Markdown takes for a mark', () => {
    for (const mark of ['#', '-', '1.', '@tag', '=']) {
      const lines = comment([`${'a'.repeat(30)} ${mark} ${'b'.repeat(30)}`], 32).split('\n');
      expect(lines.some((line) => line.startsWith(` * ${mark}`))).toBe(false);
    }
  });

  it('hold any text, and nothing of it is code or a tag', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const file = parse(
          `${comment([commentText(text), commentText(other), `@see ${commentLine(text)}`])}\nexport const a = 1;`,
        );
        expect(file.parseDiagnostics).toEqual([]);
        expect(file.statements).toHaveLength(1);
        const [statement] = file.statements;
        const tags = statement === undefined ? [] : ts.getJSDocTags(statement).map((tag) => tag.tagName.text);
        expect(tags).toEqual(['see']);
        expect(file.text).not.toMatch(/@ts-|sourceMappingURL=/);
      }),
      runs,
    );
  });
});
