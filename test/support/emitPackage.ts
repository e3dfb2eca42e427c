import { packageFiles } from '../../generator/emitters/docs/packageFiles.ts';
import type { OutputFile } from '../../generator/emitters/output.ts';
import { emitTypeScript } from '../../generator/emitters/typescript/emitTypeScript.ts';
import type { Api } from '../../generator/ir/types.ts';
import type { Plan } from '../../generator/plan/plan.ts';

/** Every file of a package except what is built from its sources. */
export function emitPackage(api: Api, plan: Plan): readonly OutputFile[] {
  return [...emitTypeScript(api, plan), ...packageFiles(api, plan)];
}
