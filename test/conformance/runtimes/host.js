// Runs the checks on Node, Deno and Bun: `host.js <package entry> <url> <other url> <runtime>`.
import { runChecks } from './checks.js';

const [entry, baseUrl, otherUrl, runtime] = process.argv.slice(2);
const sdk = await import(entry);
console.log(JSON.stringify(await runChecks({ sdk, baseUrl, otherUrl, runtime })));
process.exit(0);
