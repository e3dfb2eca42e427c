import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import type { JsonValue } from '../../../generator/ir/types.ts';
import { load } from '../../../generator/source/load.ts';
import { createLocate } from '../../../generator/source/locate.ts';
import { applyOverlay } from '../../../generator/source/overlay.ts';
import { createPlaces, movedPlaces } from '../../../generator/source/overlayPlaces.ts';
import { spellingAt } from '../../../generator/source/spelling.ts';
import { createTexts } from '../../../generator/source/texts.ts';

function apply(document: JsonValue, actions: JsonValue, version: JsonValue = '1.1.0') {
  const { report, all } = createDiagnostics();
  const result = applyOverlay(document, { overlay: version, actions }, 'o.yaml', report);
  return { result, codes: all().map(({ code }) => code), diagnostics: all() };
}

describe('actions', () => {
  test.each<[string, { given: JsonValue; actions: JsonValue; want: JsonValue }]>([
    [
      'an update merges objects, joins lists and replaces the rest',
      {
        given: { info: { title: 'a', tags: [1] }, x: 1 },
        actions: [{ target: '$.info', update: { title: 'b', version: '1', tags: [2], more: { a: 1 } } }],
        want: { info: { title: 'b', tags: [1, 2], version: '1', more: { a: 1 } }, x: 1 },
      },
    ],
    [
      'an update of a list appends',
      { given: { tags: ['a'] }, actions: [{ target: '$.tags', update: 'b' }], want: { tags: ['a', 'b'] } },
    ],
    [
      'an update of the whole document',
      { given: { a: 1 }, actions: [{ target: '$', update: { b: 2 } }], want: { a: 1, b: 2 } },
    ],
    [
      'an update of every match',
      {
        given: { paths: { '/a': { get: { x: 1 } }, '/b': { get: { x: 2 } } } },
        actions: [{ target: '$.paths.*.get', update: { y: true } }],
        want: { paths: { '/a': { get: { x: 1, y: true } }, '/b': { get: { x: 2, y: true } } } },
      },
    ],
    [
      'remove, of members and of items by a filter',
      {
        given: { a: [{ in: 'query' }, { in: 'header' }, { in: 'query' }], b: 1 },
        actions: [
          { target: "$.a[?@.in=='query']", remove: true },
          { target: '$.b', remove: true },
        ],
        want: { a: [{ in: 'header' }] },
      },
    ],
    [
      'copy',
      {
        given: { a: { x: 1, y: { z: 2 } }, b: { x: 3 } },
        actions: [{ target: '$.b', copy: '$.a' }],
        want: { a: { x: 1, y: { z: 2 } }, b: { x: 1, y: { z: 2 } } },
      },
    ],
    [
      'actions see what those before them did',
      {
        given: { a: {} },
        actions: [
          { target: '$.a', update: { b: {} } },
          { target: '$.a.b', update: { c: 1 } },
        ],
        want: { a: { b: { c: 1 } } },
      },
    ],
    [
      'a scalar is replaced',
      { given: { a: 'x' }, actions: [{ target: '$.a', update: 'y' }], want: { a: 'y' } },
    ],
  ])('%s', (_, { given, actions, want }) => {
    const before = JSON.stringify(given);
    expect(apply(given, actions)).toMatchObject({ result: want, codes: [] });
    expect(JSON.stringify(given)).toBe(before);
  });

  test('a value that YAML aliases share is changed in one place', () => {
    const shared = { x: 1 };
    expect(apply({ a: shared, b: shared }, [{ target: '$.a', update: { y: 2 } }]).result).toEqual({
      a: { x: 1, y: 2 },
      b: { x: 1 },
    });
  });

  test('__proto__ is a member like any other', () => {
    const update: JsonValue = JSON.parse('{"__proto__":{"polluted":true}}');
    const { result } = apply({ a: {} }, [{ target: '$.a', update }]);
    expect(JSON.stringify(result)).toBe('{"a":{"__proto__":{"polluted":true}}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test.each<[string, { actions: JsonValue; version?: JsonValue; code: string; pointer: string }]>([
  ['another version', { actions: [], version: '2.0.0', code: 'overlay/version', pointer: '/overlay' }],
  ['actions that are no list', { actions: {}, code: 'overlay/action', pointer: '' }],
  ['an action without a target', { actions: [{}], code: 'overlay/action', pointer: '/actions/0/target' }],
  ['a broken query', { actions: [{ target: '$[' }], code: 'overlay/query', pointer: '/actions/0/target' }],
  [
    'a query that selects nothing',
    { actions: [{ target: '$.none', update: {} }], code: 'overlay/no-match', pointer: '/actions/0/target' },
  ],
  [
    'a copy of two values',
    { actions: [{ target: '$.a', copy: '$.*' }], code: 'overlay/action', pointer: '/actions/0/copy' },
  ],
  [
    'an action that does nothing',
    { actions: [{ target: '$.a', updte: {} }], code: 'overlay/action', pointer: '/actions/0/target' },
  ],
  [
    'removing the document',
    { actions: [{ target: '$', remove: true }], code: 'overlay/action', pointer: '/actions/0/target' },
  ],
])('%s is reported and changes nothing', (_, { actions, version, code, pointer }) => {
  const { result, diagnostics } = apply({ a: 1, b: 2 }, actions, version);
  expect(result).toEqual({ a: 1, b: 2 });
  expect(diagnostics).toMatchObject([{ code, origin: { file: 'o.yaml', pointer } }]);
});

describe('places', () => {
  /** Where the members of the result were written: those that do not stand where the document has them. */
  function moved(document: JsonValue, actions: JsonValue) {
    const places = createPlaces();
    const adopted = places.adopt(document, { file: 'api.yaml', pointer: '' });
    const { report } = createDiagnostics();
    const result = applyOverlay(adopted, { overlay: '1.1.0', actions }, 'o.yaml', report, places);
    const found = [...movedPlaces(result, 'api.yaml', places)];
    return found.map(([pointer, { file, pointer: there }]) => `${pointer} ${file}#${there}`).sort();
  }

  test.each<[string, { given: JsonValue; actions: JsonValue; want: readonly string[] }]>([
    ['nothing has moved', { given: { a: { b: [1] } }, actions: [], want: [] }],
    [
      'members that an update adds or replaces',
      {
        given: { a: { b: 1, c: 2, d: { e: 1 } } },
        actions: [{ target: '$.a', update: { b: 3, d: { f: { g: 1 } } } }],
        want: [
          '/a/b o.yaml#/actions/0/update/b',
          '/a/d/f o.yaml#/actions/0/update/d/f',
          '/a/d/f/g o.yaml#/actions/0/update/d/f/g',
        ],
      },
    ],
    [
      'items that an update appends',
      {
        given: { a: [{ x: 1 }] },
        actions: [
          { target: '$.a', update: [{ y: 1 }] },
          { target: '$.a', update: 'z' },
        ],
        want: [
          '/a/1 o.yaml#/actions/0/update/0',
          '/a/1/y o.yaml#/actions/0/update/0/y',
          '/a/2 o.yaml#/actions/1/update',
        ],
      },
    ],
    [
      'items behind one that is removed',
      {
        given: { a: [1, 2, { x: 1 }] },
        actions: [{ target: '$.a[0]', remove: true }],
        want: ['/a/0 api.yaml#/a/1', '/a/1 api.yaml#/a/2', '/a/1/x api.yaml#/a/2/x'],
      },
    ],
    [
      'what is copied stands where it was',
      {
        given: { a: { x: { y: 1 } }, b: {} },
        actions: [{ target: '$.b', copy: '$.a' }],
        want: ['/b/x api.yaml#/a/x', '/b/x/y api.yaml#/a/x/y'],
      },
    ],
  ])('%s', (_, { given, actions, want }) => {
    expect(moved(given, actions)).toEqual(want);
  });

  test('messages lead into the overlay, and spellings do not come from what it replaced', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lapwright-overlay-'));
    try {
      await writeFile(
        join(folder, 'api.yaml'),
        'openapi: 3.1.0\ninfo: {title: T, version: 1.10}\npaths: {}\n',
      );
      await writeFile(
        join(folder, 'o.yaml'),
        'overlay: 1.0.0\nactions:\n  - target: $.info\n    update: {version: 7}\n',
      );
      const { report } = createDiagnostics();
      const texts = createTexts();
      const sources = await load('api.yaml', { cwd: folder, texts, overlays: ['o.yaml'] }, report);
      const place = { kind: 'node', file: 'api.yaml', pointer: '/info/version', part: 'value' } as const;
      expect(createLocate(texts)(place)).toEqual({ file: 'o.yaml', line: 4, column: 23, length: 1 });
      expect(sources === null ? '' : spellingAt(sources.root, '/info/version')).toBeNull();
      expect(sources === null ? '' : spellingAt(sources.root, '/openapi')).toBe('3.1.0');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test('overlays are loaded in order, and what they add is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lapwright-overlay-'));
  try {
    await writeFile(join(folder, 'api.yaml'), 'openapi: 3.1.0\ninfo: {title: T}\npaths: {}\n');
    await writeFile(
      join(folder, '1.yaml'),
      'overlay: 1.0.0\nactions: [{target: $.info, update: {title: one}}]\n',
    );
    await writeFile(
      join(folder, '2.json'),
      '{"overlay":"1.1.0","actions":[{"target":"$","update":{"components":{"schemas":{"A":{"$ref":"a.yaml"}}}}}]}',
    );
    await writeFile(join(folder, 'a.yaml'), 'type: string\n');
    const { report, all } = createDiagnostics();
    const options = { cwd: folder, texts: createTexts(), overlays: ['1.yaml', '2.json'] };
    const sources = await load('api.yaml', options, report);
    expect(all()).toEqual([]);
    expect(sources?.root.data).toMatchObject({ info: { title: 'one' }, components: { schemas: { A: {} } } });
    expect(sources?.resolve('a.yaml', 'api.yaml')?.value).toEqual({ type: 'string' });
    expect(await load('api.yaml', { ...options, overlays: ['none.yaml'] }, report)).toBeNull();
    expect(all().map(({ message }) => message)).toEqual(['cannot read none.yaml: no such file']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
