import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLapText } from '../../../support/readLapText.ts';

const endpoint = '@endpoint GET /a\n@returns(200) {b: str}\n@end\n';
const header = (text: string): string =>
  `the first line of a LAP document is missing: "@lap v0.3" expected on line 1, found ${text}`;
const refusal = (dialect: string): string =>
  `this is ${dialect}, not LAP of an HTTP API; it is not supported`;
const graphql = 'LAP of a GraphQL API (type, Q, M, S lines)';

describe('what is LAP of an HTTP API', () => {
  const accepted: readonly [string, string][] = [
    ['the current version', `@lap v0.3\n${endpoint}`],
    ['an older version', `@lap v0.1\n${endpoint}`],
    ['no version', `@lap\n${endpoint}`],
    ['the old name', `@doclean v0.2\n${endpoint}`],
    ['blank lines and comments first', `\n# x\n@lap v0.3\n${endpoint}`],
    ['a byte order mark', `\uFEFF@lap v0.3\n${endpoint}`],
    ['CRLF', `\uFEFF@lap v0.3\n${endpoint}`.replaceAll('\n', '\r\n')],
  ];
  test.each(accepted)('%s', (_, text) => {
    const { api, diagnostics } = readLapText(text);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expect(api?.operations.map(({ id }) => id)).toEqual(['GET /a']);
  });

  const refused: readonly [string, string, string][] = [
    ['another first line', '@api x\n@endpoint GET /a\n@end\n', header('"@api x"')],
    ['nothing', '', header('""')],
    ['GraphQL', '@lap v0.1\n@api x\n\ntype A{b:int!}\n', refusal(graphql)],
    ['GraphQL queries only', '@lap v0.1\nQ viewer->User! # text\n', refusal(graphql)],
    [
      'a tool manifest',
      '@lap v0.1\n@tool x\n@in a: str\n@out b: str\n',
      refusal('a LAP tool manifest (@tool, @in, @out)'),
    ],
  ];
  test.each(refused)('%s', (_, text, want) => {
    const { api, diagnostics } = readLapText(text);
    expect(api).toBe(null);
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([['error', want]]);
  });

  test('the shipped GraphQL example is refused', () => {
    const url = new URL('../../../conformance/lap/shipped/graphql-github.lap', import.meta.url);
    const { api, diagnostics } = readLapText(readFileSync(url, 'utf8'));
    expect([api, diagnostics.map(({ message }) => message)]).toEqual([null, [refusal(graphql)]]);
  });

  test('a version of the future is read as the present one', () => {
    const { api, diagnostics } = readLapText(`@lap v9\n${endpoint}`);
    expect(diagnostics.map(({ message }) => message)).toEqual(['unknown LAP version "v9"; read as v0.3']);
    expect(api?.operations.length).toBe(1);
  });
});

describe('several documents in one file', () => {
  const document = (base: string, path: string): string =>
    `@lap v0.3\n@api ${path}\n@base ${base}\n@endpoints 1\n@endpoint GET ${path}\n@end\n`;

  test('are one API when their address and authentication are the same', () => {
    const { api, diagnostics } = readLapText(
      `${document('https://x', '/a')}---\n${document('https://x', '/b')}`,
    );
    expect(diagnostics).toEqual([]);
    expect(api?.operations.map(({ id }) => id)).toEqual(['GET /a', 'GET /b']);
    expect(api?.title).toBe('/a');
  });

  test('are refused when they are not', () => {
    const { api, diagnostics } = readLapText(
      `${document('https://x', '/a')}---\n${document('https://y', '/b')}`,
    );
    expect(api).toBe(null);
    expect(diagnostics.map(({ code }) => code)).toEqual(['lap/several-documents']);
  });

  test('a line --- that starts no document is data', () => {
    const { api } = readLapText('@lap v0.3\n@endpoint GET /a\n@optional {a: str=x\n---\ny}\n@end\n');
    expect(api?.operations[0]?.parameters[0]?.default).toBe('x\n---\ny');
  });
});
