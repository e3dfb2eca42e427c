import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Packs a package without running its scripts. @returns path of the tarball */
export function pack(folder: string, into: string): string {
  mkdirSync(into, { recursive: true });
  const given = ['pack', folder, '--pack-destination', into, '--ignore-scripts', '--json'];
  const [packed] = JSON.parse(
    execFileSync('npm', given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return join(into, packed.filename);
}

/** Paths of the files in a tarball, without the leading `package/`. */
export function listTarball(tarball: string): string[] {
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => path !== '')
    .map((path) => path.replace(/^package\//, ''))
    .sort();
}

/** Puts a tarball where `npm install` would put it. */
export function install(tarball: string, project: string, name: string): void {
  const target = join(project, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
}

/**
 * Gives a project the dependencies of lapwright and nothing else of what is installed here: what a published package
 * needs and does not declare is missing there too. No network is needed.
 */
export function linkDependencies(project: string): void {
  const lock: { packages: Record<string, { dev?: boolean; devOptional?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const name = path.replace(/^node_modules\//, '');
    if (path === '' || name.includes('node_modules/') || dev === true || devOptional === true) continue;
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, path), link);
  }
}
