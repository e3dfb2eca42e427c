import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatText } from '../generator/diagnostics/format.ts';
import type { OutputFile } from '../generator/emitters/output.ts';
import { createLocate } from '../generator/source/locate.ts';
import { type ConfigParts, generateFiles } from './support/generateFiles.ts';

/*
 * One folder, one behaviour: a short description, what is generated from it, what is said about it.
 * `npm test -- -u` writes the expected files.
 */

const root = join(import.meta.dirname, 'cases');
const update = process.env['UPDATE_SNAPSHOTS'] === 'yes';

/** The case that shows a whole package; the others show the code that is made from the description. */
const whole = 'package-files';

function shown(name: string, { path }: OutputFile): boolean {
  if (path.startsWith('dist/') || path.startsWith('src/runtime/')) return false;
  return name === whole || path.startsWith('src/');
}

function below(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

describe.each(readdirSync(root).sort())('%s', (name) => {
  const folder = join(root, name);
  const inputs = readdirSync(folder).filter((file) => /^(openapi\.(yaml|json)|api\.lap)$/.test(file));

  it.each(inputs)('%s', async (input) => {
    expect(readFileSync(join(folder, input), 'utf8').split('\n').length).toBeLessThanOrEqual(61);
    const configFile = join(folder, 'lapwright.config.json');
    const config: ConfigParts = existsSync(configFile) ? JSON.parse(readFileSync(configFile, 'utf8')) : {};
    const { files, diagnostics, texts } = await generateFiles(folder, input, config);

    const expected = join(folder, 'expected');
    const wanted = new Map(
      (files ?? []).filter((file) => shown(name, file)).map(({ path, text }) => [path, text]),
    );
    const said = formatText(diagnostics, { texts, locate: createLocate(texts) });
    const report = said === '' ? '' : `${said}\n`;
    const reportFile = join(folder, 'diagnostics.txt');
    const orphans = below(expected).filter((path) => !wanted.has(path));
    if (update) {
      for (const path of orphans) rmSync(join(expected, path));
      if (report === '') rmSync(reportFile, { force: true });
    } else {
      expect(orphans, 'expected files that are not generated').toEqual([]);
      const missing = [...wanted.keys()].filter((path) => !existsSync(join(expected, path)));
      expect(missing, 'generated files that nobody expects').toEqual([]);
      expect(existsSync(reportFile), 'diagnostics.txt exists exactly when something is reported').toBe(
        report !== '',
      );
    }
    if (report !== '') await expect(report).toMatchFileSnapshot(reportFile);
    for (const [path, text] of wanted) await expect(text).toMatchFileSnapshot(join(expected, path));
  });

  it('has one input', () => {
    expect(inputs).toHaveLength(1);
  });
});
