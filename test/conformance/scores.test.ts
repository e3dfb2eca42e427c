import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const page = read('../../docs/conformance.md').replaceAll(/\s+/g, ' ');

interface Scores {
  readonly [version: string]: {
    readonly passed: number;
    readonly failed: { readonly [name: string]: string };
  };
}

const total = { spector: 748, autorest: 830 };

test.each(['spector', 'autorest'] as const)('%s: the page says what the committed list says', (suite) => {
  const scores: Scores = JSON.parse(read(`${suite}/scores.json`));
  for (const { passed, failed } of Object.values(scores)) {
    expect(passed + Object.keys(failed).length).toBe(total[suite]);
    expect(page).toContain(`${passed} of ${total[suite]}`);
  }
});

test.each(['spector', 'autorest'] as const)(
  '%s: what does not pass has a reason, not an observation',
  (suite) => {
    const scores: Scores = JSON.parse(read(`${suite}/scores.json`));
    for (const { failed } of Object.values(scores)) {
      for (const reason of Object.values(failed)) expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  },
);
