import type { Api } from '../ir/types.ts';
import type { Plan } from '../plan/plan.ts';
import { packageFiles } from './docs/packageFiles.ts';
import type { OutputFile } from './output.ts';
import { emitTypeScript } from './typescript/emitTypeScript.ts';

/** Every file of a package except what is built from its sources. Pure; nothing is decided here. */
export function emitPackage(api: Api, plan: Plan): readonly OutputFile[] {
  return [...emitTypeScript(api, plan), ...packageFiles(api, plan)];
}
