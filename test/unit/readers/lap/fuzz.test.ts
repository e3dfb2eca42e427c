import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import { serializeLap } from '../../../../generator/convert/lap/serialize.ts';
import { parseLap } from '../../../../generator/readers/lap/parse.ts';
import type { LapDocument, LapEndpoint } from '../../../../generator/readers/lap/tree.ts';
import { lapDocuments } from '../../../conformance/lap/documents.ts';
import { readLapText } from '../../../support/readLapText.ts';
import { piece, tameDocument, wildDocument } from './arbitrary.ts';

const seeded = { seed: 20_261_120, numRuns: 300 } as const;

const parse = (text: string): readonly LapDocument[] =>
  parseLap(text, 'x.lap', createDiagnostics().report) ?? [];

/** The tree without what depends on where it stood. */
const plain = (documents: readonly LapDocument[]): unknown =>
  JSON.parse(JSON.stringify(documents, (key, value: unknown) => (key === 'span' ? undefined : value)));

describe('random documents', () => {
  test('are read as they were meant', () => {
    fc.assert(
      fc.property(tameDocument, (document) => {
        expect(plain(parse(serializeLap([document])))).toEqual(plain([document]));
      }),
      seeded,
    );
  });

  test('are written back byte for byte, whatever their texts say', () => {
    fc.assert(
      fc.property(wildDocument, (document) => {
        const text = serializeLap([document]);
        expect(serializeLap(parse(text))).toBe(text);
      }),
      seeded,
    );
  });

  test('keep their parts apart when several stand in one file', () => {
    fc.assert(
      fc.property(tameDocument, tameDocument, (one, two) => {
        expect(plain(parse(serializeLap([one, two])))).toEqual(plain([one, two]));
      }),
      { ...seeded, numRuns: 50 },
    );
  });
});

/** What an endpoint says, without the group, which may come from lines around it. */
const said = (endpoint: LapEndpoint): string =>
  JSON.stringify({ ...endpoint, group: '' }, (key, value: unknown) => (key === 'span' ? undefined : value));

/** Documents that are small enough to be read hundreds of times. */
const samples = lapDocuments.map(([, text]) => text).filter((text) => text.length < 20_000);

interface Mutation {
  readonly text: string;
  /** Number of the line that was changed or added, from 0. */
  readonly line: number;
}

const garbage = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

/** Changes one line of a document, or adds one, after the first. */
const mutation = (text: string): fc.Arbitrary<Mutation> => {
  const lines = text.split('\n');
  const place = fc.tuple(fc.integer({ min: 1, max: lines.length - 1 }), fc.nat(), fc.nat(20), garbage);
  return fc
    .tuple(fc.constantFrom('insert', 'replace', 'cut', 'add'), place)
    .map(([kind, [line, at, length, extra]]) => {
      const old = lines[line] ?? '';
      const column = old.length === 0 ? 0 : at % old.length;
      const changed = {
        insert: old.slice(0, column) + extra + old.slice(column),
        replace: old.slice(0, column) + extra + old.slice(column + length),
        cut: old.slice(0, column) + old.slice(column + length),
        add: `${extra}\n${old}`,
      }[kind];
      return { text: lines.toSpliced(line, 1, changed).join('\n'), line };
    });
};

/** Endpoints by METHOD and path with what they say, but for those next to a line of the text. */
function endpointsAwayFrom(text: string, line: number): readonly string[] {
  const lines = text.split('\n');
  const owner = lines.findLastIndex((each, index) => index <= line && each.startsWith('@endpoint '));
  const next = lines.findIndex((each, index) => index > line && each.startsWith('@endpoint '));
  const before = lines.findLastIndex((each, index) => index < owner && each.startsWith('@endpoint '));
  const skipped = new Set([owner, next, before].map((index) => lines[index]?.slice('@endpoint '.length)));
  const [document] = parse(text);
  return (document?.endpoints ?? [])
    .filter(({ method, path }) => !skipped.has(`${method} ${path}`))
    .map(said);
}

describe('damaged documents', () => {
  test('lose nothing but what is next to the damage', () => {
    const damaged = fc
      .constantFrom(...samples)
      .chain((text) => mutation(text).map((made) => ({ text, made })));
    fc.assert(
      fc.property(damaged, ({ text, made }) => {
        const kept = new Set(endpointsAwayFrom(text, made.line));
        const [document] = parse(made.text);
        const found = new Set((document?.endpoints ?? []).map(said));
        expect([...kept].filter((endpoint) => !found.has(endpoint))).toEqual([]);
      }),
      seeded,
    );
  });

  test('are read without an exception, wherever they are cut', () => {
    const cut = fc
      .constantFrom(...samples)
      .chain((text) => fc.nat(text.length - '@end\n'.length).map((end) => text.slice(0, end)))
      // `@endpoint` cut behind `@end` reads as the end of the document.
      .filter((text) => !text.endsWith('\n@end'));
    fc.assert(
      fc.property(cut, (text) => {
        const { diagnostics } = readLapText(text);
        expect(diagnostics.map(({ code }) => code)).toContain(
          text.startsWith('@lap') ? 'lap/no-end' : 'lap/header',
        );
      }),
      seeded,
    );
  });

  test('are read without an exception, whatever they hold', () => {
    const soup = fc.array(
      fc.oneof(piece, fc.constantFrom('\n', '\n@required {', '}\n@returns(200) {', '\n@endpoint GET /a\n')),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const { api } = readLapText(`@lap v0.3\n@endpoint GET /\n${parts.join('')}\n@end\n`);
        expect(api).not.toBe(null);
      }),
      seeded,
    );
  });
});
