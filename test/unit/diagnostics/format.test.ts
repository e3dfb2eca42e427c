import { expect, test } from 'vitest';
import { createDiagnostics, type Diagnostic } from '../../../generator/diagnostics/diagnostic.ts';
import { type FormatContext, formatText } from '../../../generator/diagnostics/format.ts';
import { formatGithub } from '../../../generator/diagnostics/formatGithub.ts';
import { formatJson } from '../../../generator/diagnostics/formatJson.ts';
import { formatSarif } from '../../../generator/diagnostics/formatSarif.ts';
import { createPaint } from '../../../generator/diagnostics/paint.ts';
import { createLocate } from '../../../generator/source/locate.ts';
import { createTexts } from '../../../generator/source/texts.ts';

function context(text: string, file = 'a.yaml'): FormatContext {
  const texts = createTexts();
  texts.add({ file, text, syntax: 'yaml' });
  return { texts, locate: createLocate(texts) };
}

const missing: Diagnostic = {
  code: 'ref/missing',
  severity: 'warning',
  message: '$ref "#/x" points to nothing',
  help: 'correct it',
  origin: { kind: 'node', file: 'a.yaml', pointer: '/b/$ref', part: 'value' },
  related: [
    { message: 'the first one', origin: { kind: 'node', file: 'a.yaml', pointer: '/a', part: 'key' } },
  ],
};
const lost: Diagnostic = {
  code: 'source/missing',
  severity: 'error',
  message: 'cannot read c.yaml',
  help: '',
  origin: null,
  related: [],
};
const text = 'a: 1\nb:\n  $ref: "#/x"\nc: 2\n';

test('a message with its place, its lines and its help', () => {
  expect(formatText([missing, lost], context(text)))
    .toBe(`a.yaml:3:9 warning ref/missing: $ref "#/x" points to nothing
  2 | b:
> 3 |   $ref: "#/x"
    |         ^^^^^
  4 | c: 2
  see: a.yaml:1:1 the first one
  help: correct it

error source/missing: cannot read c.yaml`);
});

test('no colours unless they are asked for', () => {
  expect(formatText([missing], context(text), createPaint(true))).toContain('\u001B[');
  expect(formatText([missing], context(text), createPaint(false))).not.toContain('\u001B');
});

test('a long line is cut around its place, tabs stay in line', () => {
  const long = `a: {${'x: 1, '.repeat(100)}y: bad, ${'z: 1, '.repeat(100)}w: 1}\n`;
  const at: Diagnostic = {
    ...lost,
    origin: { kind: 'node', file: 'a.yaml', pointer: '/a/y', part: 'value' },
  };
  const rows = formatText([at], context(long)).split('\n');
  expect(rows.every((row) => row.length < 120)).toBe(true);
  const [, source = '', marks = ''] = rows;
  expect(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('bad');
  const tabs: Diagnostic = { ...lost, origin: { kind: 'span', file: 'a.yaml', start: 2, end: 3 } };
  expect(formatText([tabs], context('\t\tx')).split('\n').slice(1)).toEqual(['> 1 | \t\tx', '    | \t\t^']);
});

test('a text cannot change the terminal', () => {
  const nasty: Diagnostic = { ...missing, message: 'a\u001B[31mb\u202Ec\rd', related: [] };
  const shown = formatText([nasty], context('a: 1\nb:\n  $ref: "\u001B[2J"\n'));
  expect(shown).toContain('a?[31mb?c?d');
  expect(shown).not.toMatch(/[\u001B\u202E\r]/);
});

test('JSON', () => {
  expect(JSON.parse(formatJson([missing], context(text)))).toEqual([
    {
      code: 'ref/missing',
      severity: 'warning',
      message: '$ref "#/x" points to nothing',
      help: 'correct it',
      location: { file: 'a.yaml', line: 3, column: 9, length: 5 },
      related: [{ message: 'the first one', location: { file: 'a.yaml', line: 1, column: 1, length: 1 } }],
    },
  ]);
});

test('GitHub: one command per line, with nothing that could end it', () => {
  const nasty: Diagnostic = { ...missing, message: '100%\n::error::x', help: '' };
  expect(formatGithub([nasty, lost], context(text))).toBe(
    [
      '::warning file=a.yaml,line=3,endLine=3,col=9,endColumn=14,title=ref/missing::100%25%0A::error::x',
      '::error title=source/missing::cannot read c.yaml',
    ].join('\n'),
  );
  const file = 'a,b:c.yaml';
  const odd: Diagnostic = { ...lost, origin: { kind: 'span', file, start: 0, end: 1 } };
  expect(formatGithub([odd], context('x', file))).toContain('file=a%2Cb%3Ac.yaml,line=1');
});

test('SARIF 2.1.0', () => {
  const log: unknown = JSON.parse(formatSarif([missing, lost], context(text), '1.2.3'));
  expect(log).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lapwright',
            version: '1.2.3',
            rules: [{ id: 'ref/missing', help: { text: 'correct it' } }, { id: 'source/missing' }],
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'ref/missing',
            ruleIndex: 0,
            level: 'warning',
            message: { text: '$ref "#/x" points to nothing' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a.yaml' },
                  region: { startLine: 3, startColumn: 9, endColumn: 14 },
                },
              },
            ],
            relatedLocations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a.yaml' },
                  region: { startLine: 1, startColumn: 1, endColumn: 2 },
                },
                message: { text: 'the first one' },
              },
            ],
          },
          {
            ruleId: 'source/missing',
            ruleIndex: 1,
            level: 'error',
            message: { text: 'cannot read c.yaml' },
            locations: [],
            relatedLocations: [],
          },
        ],
      },
    ],
  });
});

test('a message at one place counts once; --strict makes warnings errors', () => {
  const { report, all, hasErrors } = createDiagnostics(true);
  report('ref/missing', { ref: '#/x' }, missing.origin);
  report('ref/missing', { ref: '#/x' }, missing.origin);
  report('ref/missing', { ref: '#/y' }, missing.origin);
  report('openapi/links', {}, null);
  expect(all().map(({ severity }) => severity)).toEqual(['error', 'error', 'info']);
  expect(hasErrors()).toBe(true);
});
