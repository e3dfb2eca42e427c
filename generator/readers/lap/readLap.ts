import type { LapConfig } from '../../config/options.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Api, Assumption, NamedType, TypeId } from '../../ir/types.ts';
import type { Sources } from '../../source/sources.ts';
import type { Lowering } from './lower/context.ts';
import { lowerDocuments } from './lower/lower.ts';
import { declaredPlace } from './lower/place.ts';
import { readLossless } from './lossless/readLossless.ts';
import { parseLap } from './parse.ts';
import type { LapDocument } from './tree.ts';
import { createWhere } from './where.ts';

export interface ReadLapOptions {
  readonly lap?: LapConfig | undefined;
  readonly baseUrl?: string | undefined;
}

/**
 * Reads a LAP file. What LAP does not say is decided by rules and noted among the API's assumptions; what cannot be
 * read is reported and left out. A document with `@openapi` lines (docs/lap-lossless.md) says it all itself.
 * @returns null after an error was reported
 */
export function readLap(sources: Pick<Sources, 'root'>, options: ReadLapOptions, report: Report): Api | null {
  const { file, text } = sources.root;
  const documents = parseLap(text, file, report);
  if (documents === null || !canBeOne(documents, file, report)) return null;
  const [only, ...others] = documents;
  const lossless =
    only === undefined || others.length > 0
      ? null
      : readLossless(only, file, createWhere(text, file, report).line, report);
  if (lossless === null) return readPlain(documents, file, options, report);
  if (lossless.api === null || lossless.rest === null) return lossless.api;
  const rest = readPlain([lossless.rest], file, options, report);
  return rest === null ? null : joined(lossless.api, rest);
}

/** Endpoints without an `@openapi` line beside those that have one. */
function joined(api: Api, rest: Api): Api {
  const names = new Set(api.securitySchemes.map(({ name }) => name));
  return {
    ...api,
    securitySchemes: [...api.securitySchemes, ...rest.securitySchemes.filter(({ name }) => !names.has(name))],
    types: [...api.types, ...rest.types],
    operations: [...api.operations, ...rest.operations],
    // What holds for the whole document is known from the directives.
    assumptions: rest.assumptions.filter(({ operation }) => operation !== null),
  };
}

function readPlain(
  documents: readonly LapDocument[],
  file: string,
  options: ReadLapOptions,
  report: Report,
): Api | null {
  const types: NamedType[] = [];
  const assumptions: Assumption[] = [];
  const lowering = createLowering(file, documents, types, assumptions, report);
  const api = lowerDocuments(documents, options, lowering);
  return api === null ? null : { ...api, types, assumptions };
}

function createLowering(
  file: string,
  documents: readonly LapDocument[],
  types: NamedType[],
  assumptions: Assumption[],
  report: Report,
): Lowering {
  const origin: Lowering['origin'] = ({ start, end }) => ({ kind: 'span', file, start, end });
  const reported = new Set<string>();
  const declared = new Map<string, TypeId>();
  for (const { name } of documents.flatMap((document) => document.types))
    declared.set(name, declaredPlace(name).id);
  return {
    origin,
    report: (code, args, span, related) => report(code, args, origin(span), related),
    reportOnce: (code, key, args, span) => {
      if (!reported.has(`${code} ${key}`)) report(code, args, origin(span));
      reported.add(`${code} ${key}`);
    },
    assume: (assumption) => assumptions.push(assumption),
    addType: (type) => types.push(type),
    schemes: new Map(),
    declared,
  };
}

/** Several documents in one file are one API when they have one address and one way to log in. */
function canBeOne(documents: readonly LapDocument[], file: string, report: Report): boolean {
  const [first, ...others] = documents;
  const other = others.find(
    ({ base, auth }) => base?.text.trim() !== first?.base?.text.trim() || auth?.text !== first?.auth?.text,
  );
  if (other === undefined) return true;
  const { start, end } = other.title?.span ?? other.span;
  report('lap/several-documents', { count: documents.length }, { kind: 'span', file, start, end });
  return false;
}
