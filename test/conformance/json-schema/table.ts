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

/** Keywords about what a value is like, not what kind of value it is: no type says `maxLength`. */
const limits =
  /^(?:optional\/(?:format|format-assertion|ecmascript-regex|non-bmp-regex|bignum|float-overflow)(?:\/.*)?|format|content|default|min[A-Z].*|max[A-Z].*|minimum|maximum|exclusive.*|multipleOf|pattern|uniqueItems|contains)$/;

/** The scores as a page for people. */
export function table(scores: Scores): string {
  const structural = new Map([...scores].filter(([keyword]) => !limits.test(keyword)));
  const limiting = new Map([...scores].filter(([keyword]) => limits.test(keyword)));
  return `# How true the types are

Written by \`npm run conformance:json-schema -- --update\`. For every schema of the JSON Schema test suite (draft
2020-12) a client is generated, and the compiler is asked about every instance. *Soundness*: of the instances that
the schema accepts, how many the type accepts; anything below 100 % would be a lie. *Precision*: of the instances
that the schema refuses, how many the type refuses.

Settings: closed enums, no assumptions from defaults, and a schema without \`type\` allows every type of JSON.

## Keywords about the structure of a value

${section(structural)}
## Keywords about limits of a value

No type says \`maxLength\`: these are told in the documentation of a type. What counts here is soundness.

${section(limiting)}
## All

${section(new Map([['all', total(scores)]]))}`;
}

function section(scores: Scores): string {
  const rows = [...scores].map(([keyword, score]) => row(keyword, score));
  const sum = scores.size > 1 ? [row('**together**', total(scores))] : [];
  return `| keyword | valid | sound (request) | sound (response) | invalid | refused (request) | refused (response) |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${[...rows, ...sum].join('\n')}
`;
}

const total = (scores: Scores): Score => [...scores.values()].reduce(add, nothing);

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
