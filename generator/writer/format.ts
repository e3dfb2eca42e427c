import type { Options } from 'prettier';
import type { OutputFile } from '../emitters/output.ts';

/** The style of every package, whatever configuration lies around the output folder. */
const style: Options = { printWidth: 110, singleQuote: true, endOfLine: 'lf' };

/** babel-ts parses long documented files many times faster than `typescript`, with the same bytes out. */
const parsers = { typescript: 'babel-ts', json: 'json', markdown: 'markdown' } as const;

/**
 * Formats generated files. A text that cannot be formatted does not parse: that is a bug of the emitters, and it
 * throws, so that such a file is never written.
 */
export async function formatFiles(files: readonly OutputFile[]): Promise<OutputFile[]> {
  // Emitters lay out nearly all of their text themselves: most runs need no formatter, which takes a while to load.
  if (files.every((file) => file.syntax === 'verbatim')) return [...files];
  const { format } = await import('prettier');
  return Promise.all(
    files.map(async (file) => {
      if (file.syntax === 'verbatim') return file;
      try {
        return { ...file, text: await format(file.text, { ...style, parser: parsers[file.syntax] }) };
      } catch (cause) {
        throw new Error(`generated file ${file.path} does not parse`, { cause });
      }
    }),
  );
}
