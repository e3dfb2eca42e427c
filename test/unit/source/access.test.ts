import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccess } from '../../../generator/source/access.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapwright-access-'));
  await mkdir(join(folder, 'real/api'), { recursive: true });
  await symlink(join(folder, 'real'), join(folder, 'link'), 'dir');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['a missing file beside the document', { given: 'link/api/models/missing.yaml', want: null }],
  ['a missing file outside', { given: 'link/missing.yaml', want: 'refused' }],
  ['the same folder by its other name', { given: 'real/api/missing.yaml', want: null }],
])('a document in a linked folder: %s', async (_name, { given, want }) => {
  const root = pathToFileURL(join(folder, 'link/api/openapi.yaml')).href;
  const access = await createAccess(root, folder, { roots: [], origins: [] });
  expect((await access.refuse(pathToFileURL(join(folder, given)).href))?.kind ?? null).toBe(want);
});
