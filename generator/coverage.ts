import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Api } from './ir/types.ts';

export interface Count {
  readonly what: string;
  readonly count: number;
}

/** What of a description is in the client and what is not, counted. */
export interface Coverage {
  /** Things by kind, in reading order; kinds that do not occur are left out. */
  readonly honoured: readonly Count[];
  /** Warnings and errors by code, most frequent first. */
  readonly notHonoured: readonly Count[];
}

export function coverageOf(api: Api | null, diagnostics: readonly Diagnostic[]): Coverage {
  const problems = diagnostics.filter(({ severity }) => severity !== 'info');
  return {
    honoured: api === null ? [] : honoured(api).filter(({ count }) => count > 0),
    notHonoured: tally(problems.map(({ code }) => code)).toSorted((a, b) => b.count - a.count),
  };
}

function honoured(api: Api): readonly Count[] {
  const { operations } = api;
  const parameters = operations.flatMap((operation) => operation.parameters);
  const bodies = operations.flatMap((operation) => operation.body?.contents ?? []);
  const responses = operations.flatMap((operation) => operation.responses);
  const answers = responses.flatMap((response) => response.contents);
  return [
    { what: 'operations', count: operations.length },
    { what: 'types', count: api.types.length },
    { what: 'webhooks', count: api.webhooks.length },
    ...tally(parameters.map(({ place }) => `${place} parameters`)),
    ...tally(bodies.map(({ payload }) => `${payload} bodies`)),
    ...tally(answers.map(({ payload }) => `${payload} responses`)),
    {
      what: 'responses without body',
      count: responses.filter(({ contents }) => contents.length === 0).length,
    },
    { what: 'response headers', count: responses.reduce((sum, { headers }) => sum + headers.length, 0) },
    { what: 'security schemes', count: api.securitySchemes.length },
    { what: 'paged operations', count: operations.filter(({ paging }) => paging !== null).length },
  ];
}

/** How often each text occurs, in order of first occurrence. */
function tally(texts: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const what of texts) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count }));
}
