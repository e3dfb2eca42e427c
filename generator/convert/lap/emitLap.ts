import type { Report } from '../../diagnostics/diagnostic.ts';
import type { JsonValue } from '../../ir/types.ts';
import { parseLap } from '../../readers/lap/parse.ts';
import { child } from '../../source/pointer.ts';
import type { Sources } from '../../source/sources.ts';
import { compileLap } from './compile/compile.ts';
import { compileDefaults, type CompileOptions } from './compile/compiling.ts';
import { leanDocument } from './lean.ts';
import { addLosslessLines } from './lossless.ts';
import { readRaw } from './raw/read.ts';
import { serializeLap } from './serialize.ts';

export interface EmitLapOptions extends Partial<{
  readonly [K in keyof CompileOptions]: CompileOptions[K] | undefined;
}> {
  /** Add the lines that keep what LAP cannot say. */
  readonly lossless?: boolean | undefined;
}

/**
 * Writes OpenAPI as LAP, byte for byte as the reference compiler 0.7.0 does unless options say otherwise. A LAP
 * document is written again as it stands, or without texts.
 * @returns null after an error was reported
 */
export function emitLap(sources: Sources, options: EmitLapOptions, report: Report): string | null {
  const { root } = sources;
  if (sources.format === 'lap') {
    const documents = parseLap(root.text, root.file, report);
    if (documents === null) return null;
    return serializeLap(options.lean === true ? documents.map(leanDocument) : documents);
  }
  if (sources.format === 'jsonSchema') {
    report('convert/no-endpoints', { file: root.file }, null);
    return null;
  }
  reportExternal(root.data ?? null, root.file, report);
  const compiled = compileLap(readRaw(sources), stemOf(root.file), withDefaults(options));
  const data = root.data ?? null;
  const lossless = options.lossless === true && typeof data === 'object' && data !== null && !isArray(data);
  return serializeLap([lossless ? addLosslessLines(compiled.document, data) : compiled.document]);
}

const withDefaults = (options: EmitLapOptions): CompileOptions => ({
  lean: options.lean ?? compileDefaults.lean,
  bodyDepth: options.bodyDepth ?? compileDefaults.bodyDepth,
  responseDepth: options.responseDepth ?? compileDefaults.responseDepth,
  legacyAuth: options.legacyAuth ?? compileDefaults.legacyAuth,
});

/** The name of a file without folder and extension: the title of a document that has none. */
export const stemOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, '');

/** LAP is compiled from one file, so what stands in another one is left out, as the reference does. */
function reportExternal(root: JsonValue, file: string, report: Report): void {
  const open: { readonly value: JsonValue; readonly pointer: string }[] = [{ value: root, pointer: '' }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, pointer } = at;
    if (typeof value !== 'object' || value === null) continue;
    const ref = isArray(value) ? undefined : value['$ref'];
    if (typeof ref === 'string' && !ref.startsWith('#')) {
      report(
        'convert/external-ref',
        { ref },
        { kind: 'node', file, pointer: child(pointer, '$ref'), part: 'value' },
      );
    }
    const entries = Object.entries(value).toReversed();
    for (const [key, inner] of entries) open.push({ value: inner, pointer: child(pointer, key) });
  }
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
