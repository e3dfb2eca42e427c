import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { typeText } from '../../../generator/convert/lap/serialize.ts';
import { splitEnum } from '../../../generator/readers/lap/enumText.ts';
import { parseLap } from '../../../generator/readers/lap/parse.ts';
import type { LapEndpoint, LapField, LapParam } from '../../../generator/readers/lap/tree.ts';

interface Row {
  readonly source: string;
  readonly line: number;
  readonly kind: 'params' | 'returns' | 'errors';
  readonly why: string;
  readonly text: string;
  readonly expected: unknown;
  /** What not to compare. */
  readonly assert?: string;
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('tricky.json', import.meta.url), 'utf8'));

/** Drops what was not said, as the table does. */
const said = (entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null && value !== false));

function param(entry: LapParam): unknown {
  const { name, type, default: value, description } = entry;
  const values = entry.enum === null ? null : splitEnum(entry.enum, value).values;
  return said({ name, type: typeText(type), enum: values, default: value, description });
}

function field({ name, type }: LapField): unknown {
  const fields = type.fields?.map(field) ?? null;
  return said({
    name,
    type: typeText({ ...type, nullable: false, fields: null }),
    nullable: type.nullable,
    fields,
  });
}

function read(row: Row, endpoint: LapEndpoint | undefined, hasProblem: boolean): unknown {
  const [returns] = endpoint?.returns ?? [];
  switch (row.kind) {
    case 'params':
      return (endpoint?.required ?? endpoint?.optional)?.map(param);
    case 'errors':
      return endpoint?.errors?.map(({ code, type, text }) => said({ code, type, description: text }));
    case 'returns':
      return {
        code: returns?.code,
        description: returns?.text ?? '',
        fields: returns?.fields?.map(field) ?? [],
        ...(hasProblem ? { problem: true } : {}),
      };
  }
}

describe('lines of real documents that naive parsers misread', () => {
  test.each(rows.map((row, index) => [`${index} ${row.why} (${row.source}:${row.line})`, row] as const))(
    '%s',
    (_, row) => {
      const diagnostics = createDiagnostics();
      const text = `@lap v0.3\n@endpoint GET /a\n${row.text}\n@end\n`;
      const documents = parseLap(text, 'x.lap', diagnostics.report);
      const got = read(row, documents?.[0]?.endpoints[0], diagnostics.all().length > 0);
      if (row.assert === undefined) expect(got).toMatchObject(Object(row.expected));
      else expect(withoutEnums(got)).toEqual(withoutEnums(row.expected));
      if (Array.isArray(row.expected) && row.assert === undefined) expect(got).toEqual(row.expected);
    },
  );
});

const withoutEnums = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((entry: Readonly<Record<string, unknown>>) => ({ ...entry, enum: null }))
    : value;
