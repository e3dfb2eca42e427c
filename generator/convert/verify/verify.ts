import type { Report } from '../../diagnostics/diagnostic.ts';
import { compileLap, type Compiled } from '../lap/compile/compile.ts';
import { compileDefaults, type CompileOptions } from '../lap/compile/compiling.ts';
import { stemOf } from '../lap/emitLap.ts';
import { readRaw } from '../lap/raw/read.ts';
import { parseLap } from '../../readers/lap/parse.ts';
import { isSupported } from '../../readers/openapi/version.ts';
import type { LapDocument, LapParam } from '../../readers/lap/tree.ts';
import type { Sources } from '../../source/sources.ts';
import { type Comparing, compareTexts, differ, pairUp, type Subjects } from './comparing.ts';
import { compareEndpoint, endpointName } from './compareEndpoints.ts';
import type { Difference } from './difference.ts';

/**
 * Says where a LAP document does not describe an OpenAPI document: what the reference compiler would write for the
 * OpenAPI is compared with what is there. How deep the LAP spells out objects, how it spells authentication, and
 * whether it is lean are not differences.
 * @param openapi and `lap`, in either order
 * @returns the differences in the order of the OpenAPI document; null after an error was reported
 */
export function verify(openapi: Sources, lap: Sources, report: Report): readonly Difference[] | null {
  if (openapi.format === 'lap' && lap.format !== 'lap') return verify(lap, openapi, report);
  if (openapi.format === 'lap' || lap.format !== 'lap') {
    report('verify/formats', { files: [openapi.root.file, lap.root.file] }, null);
    return null;
  }
  if (!isSupported(openapi, report)) return null;
  const documents = parseLap(lap.root.text, lap.root.file, report);
  const [document] = documents ?? [];
  if (documents === null || document === undefined) return null;
  const whole = { ...document, endpoints: documents.flatMap(({ endpoints }) => endpoints) };
  const lean = isLean(whole);
  const root = readRaw(openapi);
  const attempt = (options: CompileOptions): readonly Difference[] => {
    const compiled = compileLap(root, stemOf(openapi.root.file), options);
    return compare(compiled, whole, openapi.root.file, lap.root.file, lean);
  };
  let options: CompileOptions = { ...compileDefaults, lean };
  let fewest = attempt(options);
  for (const habit of olderHabits) {
    if (fewest.length === 0) break;
    const other = { ...options, ...habit };
    const found = attempt(other);
    if (found.length < fewest.length) [options, fewest] = [other, found];
  }
  return fewest;
}

/** How earlier versions of the compiler, or their switches, wrote a document. Each is independent of the others. */
const olderHabits: readonly Partial<CompileOptions>[] = [
  { legacyAuth: true },
  { bodyDepth: 1 },
  { responseDepth: 2 },
];

/** Nothing marks a lean document: it just has no texts. */
function isLean(document: LapDocument): boolean {
  const hasText = (params: readonly LapParam[] | null): boolean =>
    (params ?? []).some(({ description }) => description !== null);
  return !document.endpoints.some(
    ({ description, required, optional, returns, errors, example }) =>
      description !== null ||
      example !== null ||
      hasText(required) ||
      hasText(optional) ||
      returns.some(({ text }) => text !== null && !text.startsWith('→')) ||
      (errors ?? []).some(({ text }) => text !== null),
  );
}

function compare(
  compiled: Compiled,
  found: LapDocument,
  openapiFile: string,
  lapFile: string,
  lean: boolean,
): readonly Difference[] {
  const expected = compiled.document;
  const comparing: Comparing = { openapiFile, lapFile, pointers: compiled.pointers, found: [], lean };
  const about: Subjects = { subject: 'document', endpoint: '', name: '', openapi: expected, lap: found };
  for (const aspect of ['title', 'base', 'version', 'auth'] as const) {
    const [a, b] = [expected[aspect], found[aspect]];
    const places = { ...about, openapi: a ?? expected, lap: b ?? found };
    compareTexts(comparing, places, aspect, a?.text ?? null, b?.text ?? null);
  }
  const pairs = pairUp(expected.endpoints, found.endpoints, endpointName, endpointName);
  for (const endpoint of pairs.onlyExpected) {
    const name = endpointName(endpoint);
    differ(comparing, { ...about, subject: 'endpoint', endpoint: name, openapi: endpoint }, 'missing');
  }
  for (const endpoint of pairs.onlyFound) {
    const name = endpointName(endpoint);
    differ(comparing, { ...about, subject: 'endpoint', endpoint: name, lap: endpoint }, 'extra');
  }
  if (pairs.orders !== null) differ(comparing, about, 'order', ...pairs.orders);
  const common = [expected.commonFields ?? [], found.commonFields ?? []] as const;
  for (const pair of pairs.both) compareEndpoint(comparing, pair, common);
  return comparing.found;
}
