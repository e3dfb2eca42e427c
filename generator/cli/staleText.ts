import type { Outcome } from './session.ts';

/** Lines of diff per file that help to see what it is about; `--verbose` shows all. */
const shown = 12;

/** What `check` found: a line per file, and the start of each diff. */
export function staleText({ project, stale }: Outcome, everything: boolean): string {
  return (stale ?? [])
    .map(({ path, state, added, removed, diff }) => {
      const head = `${project.config.output}/${path}: ${state} +${added} -${removed}\n`;
      if (diff === '') return head;
      const lines = diff.trimEnd().split('\n').slice(2);
      const some = everything ? lines : lines.slice(0, shown);
      const rest = lines.length - some.length;
      return `${head}${some.map((line) => `  ${line}\n`).join('')}${rest > 0 ? `  … ${rest} more lines\n` : ''}`;
    })
    .join('');
}
