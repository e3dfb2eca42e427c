import type { ProjectConfig } from '../../generator/config/options.ts';
import type { Report } from '../../generator/diagnostics/diagnostic.ts';
import { emitPackage } from '../../generator/emitters/emitPackage.ts';
import type { OutputFile } from '../../generator/emitters/output.ts';
import type { Api } from '../../generator/ir/types.ts';
import { runPasses } from '../../generator/passes/runPasses.ts';
import type { Plan } from '../../generator/plan/plan.ts';
import { planPackage } from '../../generator/plan/planPackage.ts';
import { shareProperty } from '../conformance/json-schema/weakTypes.ts';

/**
 * The client of an API for asking the compiler which values its types take in: enums are closed, because an open one
 * takes in every text, and defaults say nothing about what must be there.
 */
export function emitProbeClient(
  read: Api,
  options: ProjectConfig,
  report: Report,
): { readonly plan: Plan; readonly api: Api; readonly files: readonly OutputFile[] } {
  const config = { ...options, types: { enums: 'closed' as const } };
  const api = shareProperty(runPasses(withoutDefaults(read), config, report));
  const plan = planPackage(api, config, report);
  return { plan, api, files: emitPackage(api, plan) };
}

/** A server fills in what has a default, so responses hold it. JSON Schema says nothing of the kind. */
function withoutDefaults(api: Api): Api {
  const types = api.types.map((type) => {
    if (type.kind !== 'object') return type;
    const properties = type.properties.map((property) => Object.assign({}, property, { default: undefined }));
    return { ...type, properties };
  });
  return { ...api, types };
}
