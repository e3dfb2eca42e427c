import { expect, test } from 'vitest';
import { anyTypes } from '../../corpus/anyTypes.ts';
import { sourceOperations } from '../../corpus/sourceOperations.ts';
import { instanceType } from '../../conformance/json-schema/instanceType.ts';
import { parseErrors } from '../../support/compilerErrors.ts';

/* What judges the product is tested as well: a judge that sees nothing finds everything right. */

test.each([
  ['null', { given: null, want: 'null' }],
  ['text', { given: 'a"b', want: '"a\\"b"' }],
  ['number', { given: -1.5, want: '-1.5' }],
  ['list', { given: [1, [true]], want: '[1, [true]]' }],
  ['object', { given: { 'a-b': { c: [] } }, want: `{ "a-b": { "c": []; '~'?: never }; '~'?: never }` }],
])('an instance as a type: %s', (_name, { given, want }) => {
  expect(instanceType(given)).toBe(want);
});

test('operations of a document are counted with the path items it refers to', () => {
  const text = `
openapi: 3.2.0
paths:
  /a/{b}: { get: {}, post: {}, parameters: [], x-get: {} }
  /c: { $ref: '#/components/pathItems/c' }
components: { pathItems: { c: { query: {}, additionalOperations: { LINK: {} } } } }
`;
  expect(sourceOperations(text)).toEqual([
    { name: 'GET /a/{b}', pathItem: '/paths/~1a~1{b}' },
    { name: 'POST /a/{b}', pathItem: '/paths/~1a~1{b}' },
    { name: 'QUERY /c', pathItem: '/paths/~1c' },
    { name: 'LINK /c', pathItem: '/paths/~1c' },
  ]);
});

test('any is found where it is a type, and nowhere else', () => {
  const text = `/** any */\nexport interface A {\n  any: 'any';\n  b: readonly any[];\n}\n`;
  expect(anyTypes('a.ts', text)).toEqual(['4: b: readonly any[];']);
});

test('errors of the compiler are read with their continuation', () => {
  const output = `g0/probe.ts(5,14): error TS2322: Type 'A' is not assignable.\n  Because.\nerror TS18003: No inputs.\n`;
  expect(parseErrors(output)).toEqual([
    { file: 'g0/probe.ts', line: 5, code: 'TS2322', message: "Type 'A' is not assignable.\n  Because." },
    { file: '', line: 0, code: 'TS18003', message: 'error TS18003: No inputs.' },
  ]);
});
