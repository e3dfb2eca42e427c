import type { Api, Operation, Server } from '../../ir/types.ts';
import { lacksValue } from '../../plan/clientOptions.ts';
import type { Plan, PlannedOperation } from '../../plan/plan.ts';
import { member, objectKey, str } from '../typescript/escape.ts';
import { featureFacts } from './features.ts';
import { markdownCode, markdownText } from './markdown.ts';
import { type SampleContext, sampleParams } from './samples.ts';
import { fill } from './templates.ts';

/** README.md of a package: how it is installed and used, with examples from the API. */
export function readme(api: Api, plan: Plan): string {
  const context = sampleContext(api, plan);
  const [first] = plan.clients;
  const client = first?.className ?? 'Client';
  const chosen = chooseExample(api, plan, client);
  const paged = examples(api, plan, client).find(({ planned }) => planned.paging !== null);
  const params = chosen === undefined ? '' : sampleParams(chosen.planned, chosen.operation, context);
  const calls = (example: Example | undefined): string =>
    example === undefined
      ? ''
      : `client${path(example.planned)}(${sampleParams(example.planned, example.operation, context)})`;
  const required = requiredOptions(plan);
  const options = required === '' ? '' : `{ ${required} }`;
  const findCall = (matches: (planned: PlannedOperation, operation: Operation) => boolean): string =>
    calls(examples(api, plan, client).find(({ planned, operation }) => matches(planned, operation)));
  return fill('README.md', {
    name: markdownText(plan.package.name),
    description: markdownText(plan.package.description),
    summary: api.doc.description === '' ? markdownText(api.title) : markdownText(api.doc.description),
    package: plan.package.name,
    packageLiteral: str(plan.package.name),
    client,
    values: exactTypes(plan),
    clients:
      plan.clients.length > 1 ? plan.clients.map(({ className }) => markdownCode(className)).join(', ') : '',
    options,
    createOptions: required === '' ? '' : `${required}, `,
    moreOptions: required === '' ? '{ ' : `{ ${required}, `,
    example: calls(chosen),
    function: chosen?.planned.names.function ?? '',
    functionExample: `${chosen?.planned.names.function ?? ''}(createClient(${options})${params === '' ? '' : `, ${params}`})`,
    ...featureFacts(plan, findCall),
    paged: calls(paged),
    serverOptions: plan.options.servers.length > 0 ? ', `servers`' : '',
    assumptions: assumptions(api),
    allAssumptions: api.assumptions.length > assumptions(api).length,
  });
}

const sampleContext = (api: Api, plan: Plan): SampleContext => ({
  types: new Map(api.types.map((type) => [type.id, type])),
  values: plan.codecs.values,
});

/** What the settings make of 64-bit integers and moments; '' where they are as JSON has them. */
function exactTypes({ codecs: { used, values } }: Plan): string {
  if (!used) return '';
  const integers = {
    number: [],
    bigint: ['Integers of 64 bits are of type `bigint`.'],
    string: ['Integers of 64 bits are strings of their digits.'],
  }[values.int64];
  const moments =
    values.dates === 'Date' ? ['Moments (`date-time`) are of type `Date`, days (`date`) are strings.'] : [];
  return [...integers, ...moments].join(' ');
}

interface Example {
  readonly planned: PlannedOperation;
  readonly operation: Operation;
}

function examples(api: Api, plan: Plan, client: string): readonly Example[] {
  return api.operations.flatMap((operation) => {
    const planned = plan.operations.get(operation.id);
    return planned?.clients.includes(client) === true ? [{ planned, operation }] : [];
  });
}

/** The shortest read: it shows what a call looks like and does no harm when it is tried. */
function chooseExample(api: Api, plan: Plan, client: string): Example | undefined {
  const context = sampleContext(api, plan);
  const cost = ({ planned, operation }: Example): number =>
    (operation.method === 'GET' ? 0 : 1000) +
    sampleParams(planned, operation, context).length +
    3 * planned.call.length;
  return examples(api, plan, client).toSorted((a, b) => cost(a) - cost(b))[0];
}

const path = (planned: PlannedOperation): string => planned.call.map(member).join('');

function requiredOptions(plan: Plan): string {
  const { server, servers, credentials } = plan.options;
  const fields = credentials.flatMap((credential) => credential.fields.filter((field) => field.required));
  const given = fields.map((field) => `${objectKey(field.option)}: '…'`);
  const others = servers.filter((each) => lacksValue(each.server));
  const urls = others.map((each) => `${objectKey(each.name)}: ${serverValues(each.server)}`);
  return [
    ...given,
    ...(server === null ? [`baseUrl: 'https://…'`] : []),
    ...(server !== null && lacksValue(server) ? [`server: ${serverValues(server)}`] : []),
    ...(urls.length === 0 ? [] : [`servers: { ${urls.join(', ')} }`]),
  ].join(', ');
}

/** Values of the variables that have no default. */
function serverValues({ variables }: Server): string {
  const needed = variables.filter(({ presence }) => presence === 'required');
  const values = needed.map(({ name, values: [first = '…'] }) => `${objectKey(name)}: ${str(first)}`);
  return `{ ${values.join(', ')} }`;
}

/** Assumptions, those of one kind together with their number. */
function assumptions(api: Api): readonly string[] {
  const kinds = new Map<string, { readonly text: string; count: number }>();
  for (const { text, subject } of api.assumptions) {
    const kind = subject === '' ? text : text.replaceAll(subject, '…');
    const known = kinds.get(kind);
    kinds.set(kind, { text: known === undefined ? text : kind, count: (known?.count ?? 0) + 1 });
  }
  return [...kinds.values()].map(
    ({ text, count }) => `${markdownText(text)}${count > 1 ? ` (${count} times)` : ''}`,
  );
}
