import type { DirectiveLine } from './lines.ts';

/** The lines of one endpoint, its `@endpoint` line first. */
export interface EndpointSection {
  readonly head: DirectiveLine;
  /** Null: outside a group. */
  readonly group: string | null;
  readonly lines: readonly DirectiveLine[];
}

export interface Sections {
  /** Directives of the document itself, wherever they stand. */
  readonly header: readonly DirectiveLine[];
  readonly endpoints: readonly EndpointSection[];
  readonly hasGroups: boolean;
  readonly ended: boolean;
}

/** Directives that belong to an endpoint when they stand behind one. */
const endpointWords: ReadonlySet<string> = new Set(
  'desc auth body required optional returns errors example_request'.split(' '),
);

const belongsToEndpoint = ({ directive, word }: DirectiveLine): boolean =>
  directive === null || endpointWords.has(word);

/** Sorts the lines of a document into its header and its endpoints. */
export function sectionsOf(directives: readonly DirectiveLine[]): Sections {
  const header: DirectiveLine[] = [];
  const endpoints: { head: DirectiveLine; group: string | null; lines: DirectiveLine[] }[] = [];
  let group: string | null = null;
  let hasGroups = false;
  let ended = false;
  for (const line of directives) {
    const current = endpoints.at(-1);
    if (line.directive === 'end') ended = true;
    else if (line.directive === 'endgroup') group = null;
    else if (line.directive === 'group') {
      group = line.text;
      hasGroups = true;
    } else if (line.directive === 'endpoint') endpoints.push({ head: line, group, lines: [] });
    else if (current !== undefined && belongsToEndpoint(line)) current.lines.push(line);
    else header.push(line);
  }
  return { header, endpoints, hasGroups, ended };
}
