import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { OutputFile } from '../emitters/output.ts';

/**
 * All sources as one CommonJS file, and its map. The bundler reads them from a folder of its own, which only this user
 * can read and which is gone afterwards: asking for them one by one, it would wait for whatever else is done here.
 */
export async function bundleCommonJs(
  sources: readonly OutputFile[],
  target: string,
): Promise<readonly OutputFile[]> {
  // Paths in the map are relative, and must not lead through links.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-')));
  try {
    copy(sources, folder);
    const { outputFiles } = await build({
      target,
      absWorkingDir: folder,
      entryPoints: ['src/index.ts'],
      outfile: 'dist/cjs/index.js',
      bundle: true,
      format: 'cjs',
      // Lists the exports so that ES modules can import them by name.
      platform: 'node',
      sourcemap: 'external',
      sourcesContent: false,
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      write: false,
      logLevel: 'silent',
    });
    const [map = '', code = ''] = outputFiles.map((file) => file.text);
    return [
      { path: 'dist/cjs/index.js', text: `${code}//# sourceMappingURL=index.js.map\n`, syntax: 'verbatim' },
      { path: 'dist/cjs/index.js.map', text: map, syntax: 'verbatim' },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copy(sources: readonly OutputFile[], folder: string): void {
  // What other folders say above this one does not matter.
  writeFileSync(join(folder, 'package.json'), '{}');
  for (const path of new Set(sources.map((source) => dirname(source.path))))
    mkdirSync(join(folder, path), { recursive: true });
  for (const { path, text } of sources) writeFileSync(join(folder, path), text);
}
