import { error } from '../kind.ts';

export interface Path {
  readonly path: string;
}

export const outputCatalogue = {
  'output/foreign-file': error(
    (a: Path) => `${a.path} is in the way: it was not written by lapwright, so it is not replaced`,
    'move it, delete it, or choose another output folder',
  ),
  'output/not-a-file': error(
    (a: Path) => `${a.path} is in the way: a file belongs there and it is something else`,
    'move it or delete it',
  ),
  'output/not-a-folder': error(
    (a: Path) => `${a.path} is a file, and the output must be a folder`,
    'choose another output folder',
  ),
  'output/symlink': error(
    (a: Path) => `${a.path} is a symbolic link; nothing is written through links inside the output folder`,
    'replace it by a plain folder or file',
  ),
  'output/bad-manifest': error(
    (a: Path & { readonly cause: string }) =>
      `${a.path}, the list of the files written before, is damaged: ${a.cause}`,
    'restore it from version control, or delete the output folder',
  ),
  'output/busy': error(
    (a: Path) => `another run is writing to this folder right now: it has staged its files in ${a.path}`,
    'wait for it; if there is none, delete the staged files',
  ),
  'output/not-writable': error(
    (a: Path & { readonly cause: string }) => `cannot write to ${a.path}: ${a.cause}`,
    'the output is as it was',
  ),
};
