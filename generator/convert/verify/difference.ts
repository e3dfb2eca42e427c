import type { Origin } from '../../ir/types.ts';
import type { Locate, Location } from '../../source/sources.ts';

/** What a difference is about. */
export type Subject = 'document' | 'endpoint' | 'parameter' | 'response' | 'field' | 'error';

/**
 * `missing`: the LAP lacks it; `extra`: the OpenAPI has no such thing; otherwise the aspect that differs. `text` is
 * a description, `order` the order of what both have.
 */
export type Aspect =
  | 'missing'
  | 'extra'
  | 'title'
  | 'version'
  | 'base'
  | 'auth'
  | 'order'
  | 'type'
  | 'presence'
  | 'values'
  | 'default'
  | 'example'
  | 'text';

/** One way in which a LAP document does not describe the OpenAPI document. */
export interface Difference {
  readonly subject: Subject;
  readonly aspect: Aspect;
  /** `POST /v1/users`; '' for the document. */
  readonly endpoint: string;
  /** The parameter, status, or field (`200 user.emails`); '' for the endpoint itself. */
  readonly name: string;
  /** What follows from the OpenAPI document, and what the LAP says; '' where it says nothing. */
  readonly expected: string;
  readonly found: string;
  /** Where it stands, or where it would. */
  readonly openapi: Origin;
  readonly lap: Origin;
}

/** The difference as a sentence. */
export function describeDifference(difference: Difference): string {
  const { subject, aspect, endpoint, name, expected, found } = difference;
  const about = [endpoint, subject === 'document' || subject === 'endpoint' ? '' : `${subject} ${name}`];
  const place = about.filter((text) => text !== '').join(', ');
  const sentence = sentenceOf(subject, aspect, short(expected), short(found));
  return place === '' ? sentence : `${place}: ${sentence}`;
}

function sentenceOf(subject: Subject, aspect: Aspect, expected: string, found: string): string {
  switch (aspect) {
    case 'missing':
      return `the LAP lacks this ${subject}`;
    case 'extra':
      return `the OpenAPI has no such ${subject}`;
    case 'order':
      return `the order is ${expected} in the OpenAPI, ${found} in the LAP`;
    default:
      return `${aspect} is ${expected || 'not given'} in the OpenAPI, ${found || 'not given'} in the LAP`;
  }
}

const longest = 120;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
};

/** Lines for people: both places, then the sentence. */
export function differencesText(differences: readonly Difference[], locate: Locate): string {
  return differences
    .map(
      (one) => `${placeText(locate(one.openapi))} ${placeText(locate(one.lap))} ${describeDifference(one)}\n`,
    )
    .join('');
}

const placeText = (location: Location | null): string =>
  location === null ? '-' : `${location.file}:${location.line}:${location.column}`;

/** The same for programs. */
export function differencesJson(differences: readonly Difference[], locate: Locate): string {
  const entries = differences.map((one) => ({
    ...one,
    message: describeDifference(one),
    openapi: locate(one.openapi),
    lap: locate(one.lap),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
