import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/*
 * Spec text reaches the output through escape.ts alone. A quote or a comment mark that stands right around a hole of
 * a template is text put between quotes by hand.
 */
const byHand = /['"]\$\{[^}]*\}['"]|\\`\$\{|\/\*\*? ?\$\{|\/\/ ?\$\{/;

const files = ['typescript', 'docs']
  .flatMap((folder) =>
    readdirSync(`generator/emitters/${folder}`).map((file) => `generator/emitters/${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('escape.ts'));

it('finds the emitters', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(byHand.test("`'${name}'`")).toBe(true);
  expect(byHand.test('`/** ${doc} */`')).toBe(true);
});

it.each(files)('%s puts no text between quotes or comment marks', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.filter((line) => byHand.test(line) && !/commentLine|code\(/.test(line))).toEqual([]);
});
