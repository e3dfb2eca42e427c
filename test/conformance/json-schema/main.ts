import { join } from 'node:path';
import { judge } from './judge.ts';
import { add, nothing, score, unsound, worse } from './score.ts';
import { readSuite } from './suite.ts';
import { readScores, writeScores } from './table.ts';

/*
 * node test/run.js test/conformance/json-schema/main.ts [--update] [--only <part of a group's id>]
 *
 * Runs the whole suite, prints what is unsound, and compares with the committed scores; `--update` writes them.
 */
const parameters = process.argv.slice(2);
const only = parameters.includes('--only') ? (parameters[parameters.indexOf('--only') + 1] ?? '') : '';
const groups = readSuite().filter((group) => group.id.includes(only));
const work = join(import.meta.dirname, '../../../node_modules/.cache/lapwright/json-schema');

const { verdicts, faults } = await judge(groups, work);
const scores = score(verdicts);
const lies = unsound(verdicts);
const before = only === '' ? readScores() : new Map();
const losses = worse(before, scores);
for (const text of [...faults, ...lies, ...losses]) console.log(text);
const total = [...scores.values()].reduce(add, nothing);
console.log(`${groups.length} groups, ${faults.length} faults, ${lies.length} unsound`);
console.log(JSON.stringify(total));
if (parameters.includes('--update')) writeScores(scores);
if (faults.length + lies.length + losses.length > 0) process.exitCode = 1;
