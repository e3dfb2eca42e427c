import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { add, nothing, type Score, type Scores } from './score.ts';

const scoresFile = join(import.meta.dirname, 'scores.json');
const tableFile = join(import.meta.dirname, 'SCORES.md');

/** The committed scores; empty where there are none yet. */
export function readScores(): Scores {
  if (!existsSync(scoresFile)) return new Map();
  const data: { readonly [keyword: string]: Score } = JSON.parse(readFileSync(scoresFile, 'utf8'));
  return new Map(Object.entries(data));
}

export function writeScores(scores: Scores): void {
  const lines = [...scores].map(
    ([keyword, score]) => `  ${JSON.stringify(keyword)}: ${JSON.stringify(score)}`,
  );
  writeFileSync(scoresFile, `{\n${lines.join(',\n')}\n}\n`);
  writeFileSync(tableFile, table(scores));
}

/** The scores as a page for people. */
export function table(scores: Scores): string {
  const rows = [...scores].map(([keyword, score]) => row(keyword, score));
  const total = [...scores.values()].reduce(add, nothing);
  return `# How true the types are

Written by \`npm run conformance:json-schema -- --update\`. For every schema of the JSON Schema test suite (draft
2020-12) a client is generated, and the compiler is asked about every instance. *Soundness*: of the instances that
the schema accepts, how many the type accepts; anything below 100 % would be a lie. *Precision*: of the instances
that the schema refuses, how many the type refuses; no type says \`maxLength\`, so 100 % is out of reach.

Settings: closed enums, no assumptions from defaults, and a schema without \`type\` allows every type of JSON.

| keyword | valid | sound (request) | sound (response) | invalid | refused (request) | refused (response) |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${[...rows, row('**all**', total)].join('\n')}
`;
}

function row(keyword: string, score: Score): string {
  const { valid, invalid, accepted, refused } = score;
  const cells = [
    valid,
    percent(accepted.request, valid),
    percent(accepted.response, valid),
    invalid,
    percent(refused.request, invalid),
    percent(refused.response, invalid),
  ];
  return `| ${keyword} | ${cells.join(' | ')} |`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}
