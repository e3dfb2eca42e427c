import type { LapConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { emitLap } from './lap/emitLap.ts';
import { emitOpenApi } from '../emitters/openapi/emitOpenApi.ts';
import { jsonText, yamlText } from '../emitters/openapi/text.ts';
import type { Api } from '../ir/types.ts';
import { hoistEqualShapes } from '../passes/hoistEqualShapes.ts';
import { readLap } from '../readers/lap/readLap.ts';
import { readOpenApi } from '../readers/openapi/readOpenApi.ts';
import { isSupported } from '../readers/openapi/version.ts';
import type { Sources } from '../source/sources.ts';

export interface ConvertOptions {
  readonly to: 'lap' | 'openapi';
  /** How OpenAPI is written; default YAML. */
  readonly syntax?: 'yaml' | 'json' | undefined;
  /** LAP without texts: no descriptions, reasons of errors and examples. */
  readonly lean?: boolean | undefined;
  /** LAP with the directives that keep what it cannot say (docs/lap-lossless.md). */
  readonly lossless?: boolean | undefined;
  /** How deep LAP spells out objects of bodies; default 2. */
  readonly bodyDepth?: number | undefined;
  /** How deep LAP spells out objects of responses; default 3. */
  readonly responseDepth?: number | undefined;
  /** LAP spells HTTP authentication as before its version 0.4: `Bearer basic`. */
  readonly legacyAuth?: boolean | undefined;
  /** What a LAP input does not say. */
  readonly lap?: LapConfig | undefined;
  readonly baseUrl?: string | undefined;
}

export interface OutputText {
  readonly text: string;
  readonly syntax: 'lap' | 'yaml' | 'json';
}

/**
 * Writes a description in another format: OpenAPI (2.0 to 3.2) as LAP, LAP as OpenAPI 3.1, and an older OpenAPI as
 * OpenAPI 3.1.
 * @returns null after an error was reported
 */
export function convert(sources: Sources, options: ConvertOptions, report: Report): OutputText | null {
  if (options.to === 'lap') {
    if (!isSupported(sources, report)) return null;
    const text = emitLap(sources, options, report);
    return text === null ? null : { text, syntax: 'lap' };
  }
  const api = readAny(sources, options, report);
  if (api === null) return null;
  const document = emitOpenApi(hoistEqualShapes(api), report);
  return options.syntax === 'json'
    ? { text: jsonText(document), syntax: 'json' }
    : { text: yamlText(document), syntax: 'yaml' };
}

function readAny(sources: Sources, options: ConvertOptions, report: Report): Api | null {
  return sources.format === 'lap' ? readLap(sources, options, report) : readOpenApi(sources, {}, report);
}
