import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compilerErrors } from '../../support/compilerErrors.ts';
import { generateGroup } from './generateGroup.ts';
import { type Probe, type View, writeProbe } from './probe.ts';
import type { Verdict } from './score.ts';
import type { Group } from './suite.ts';

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** What should not be: groups without a client, clients that do not compile. */
  readonly faults: readonly string[];
}

/**
 * Generates a client for every group and asks the compiler, in one run, which instances its types accept.
 * @param work folder for the sources; it is emptied first
 */
export async function judge(groups: readonly Group[], work: string): Promise<Judgement> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'runtime'), { recursive: true });
  const probes = new Map<string, { readonly group: Group; readonly probe: Probe }>();
  const faults: string[] = [];
  for (const [at, group] of groups.entries()) {
    const file = `g${at}/probe.ts`;
    const probe = writeProbe(group);
    try {
      const { files, diagnostics } = await generateGroup(group);
      if (files.length === 0) {
        faults.push(
          `${group.id}: no client: ${diagnostics.map((diagnostic) => diagnostic.message).join('; ')}`,
        );
      } else {
        writeSources(files, work, `g${at}`);
        writeFileSync(join(work, file), probe.text);
        probes.set(file, { group, probe });
      }
    } catch (cause) {
      faults.push(`${group.id}: ${cause instanceof Error ? cause.stack : String(cause)}`);
    }
  }
  return ask(probes, work, faults);
}

/** The runtime is the same for every client: one copy serves all, so that it is checked once. */
function writeSources(files: readonly { path: string; text: string }[], work: string, folder: string): void {
  mkdirSync(join(work, folder, 'src'), { recursive: true });
  symlinkSync(join(work, 'runtime'), join(work, folder, 'src/runtime'), 'dir');
  for (const { path, text } of files) {
    if (!path.startsWith('src/')) continue;
    const target = join(work, folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function ask(
  probes: ReadonlyMap<string, { readonly group: Group; readonly probe: Probe }>,
  work: string,
  faults: string[],
): Judgement {
  const refused = new Map<string, Record<View, Set<number>>>();
  for (const file of probes.keys()) refused.set(file, { request: new Set(), response: new Set() });
  for (const error of compilerErrors(work, [...probes.keys()])) {
    const at = probes.get(error.file)?.probe.lines.get(error.line);
    const found = refused.get(error.file);
    if (at === undefined || found === undefined) {
      faults.push(`${error.file}:${error.line}: ${error.code} ${error.message.slice(0, 500)}`);
    } else found[at.view].add(at.test);
  }
  const verdicts = [...probes].map(([file, { group }]) => ({
    group,
    refused: refused.get(file) ?? { request: new Set<number>(), response: new Set<number>() },
  }));
  return { verdicts, faults };
}
