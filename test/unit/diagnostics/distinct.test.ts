import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { distinct } from '../../../generator/diagnostics/distinct.ts';
import { createLocate } from '../../../generator/source/locate.ts';
import { createTexts } from '../../../generator/source/texts.ts';

const text = `a: &a {x: 1, y: 2}
b: *a
c: {x: 1}
`;

test('what an alias stands for is said once', () => {
  const texts = createTexts();
  texts.add({ file: 'a.yaml', text, syntax: 'yaml' });
  const diagnostics = createDiagnostics();
  for (const pointer of ['/a/x', '/b/x', '/c/x', '/a/y']) {
    diagnostics.report(
      'ref/missing',
      { ref: pointer.endsWith('y') ? '#/y' : '#/x' },
      { kind: 'node', file: 'a.yaml', pointer, part: 'key' },
    );
  }
  diagnostics.report('source/missing', { file: 'b.yaml' }, null);
  const { all, hasErrors } = distinct(diagnostics, createLocate(texts));
  expect(all().map(({ origin }) => (origin?.kind === 'node' ? origin.pointer : ''))).toEqual([
    '/a/x',
    '/c/x',
    '/a/y',
    '',
  ]);
  expect(hasErrors()).toBe(true);
});
