import type { Doc } from '../../ir/types.ts';
import { type DocumentNode, fromJson, mapping, unlessEmpty } from './node.ts';

type Entries = readonly (readonly [string, DocumentNode | undefined])[];

const numeric: ReadonlySet<string> = new Set(
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains'.split(
    ' ',
  ),
);

/** What the author said of a schema, as members of it. */
export function schemaDocs(doc: Doc): Entries {
  return [
    ['title', unlessEmpty(doc.summary)],
    ['description', descriptionOf(doc)],
    ['deprecated', doc.deprecated === false ? undefined : true],
    ...keywords(doc),
    ['examples', unlessEmpty(doc.examples.map(fromJson))],
    ['externalDocs', externalDocs(doc)],
  ];
}

/** What the author said of an operation. */
export function operationDocs(doc: Doc): Entries {
  return [
    ['summary', unlessEmpty(doc.summary)],
    ['description', descriptionOf(doc)],
    ['externalDocs', externalDocs(doc)],
  ];
}

export function isDeprecated(doc: Doc): true | undefined {
  return doc.deprecated === false ? undefined : true;
}

/** The description with what no keyword can say: the reason of a deprecation, odd facts. */
export function descriptionOf(doc: Doc): string | undefined {
  const reason = typeof doc.deprecated === 'string' ? [`Deprecated: ${doc.deprecated}`] : [];
  const odd = doc.facts.filter((fact) => keywordOf(fact) === null);
  return unlessEmpty([doc.description, ...reason, ...odd].filter((text) => text !== '').join('\n\n'));
}

/** `minimum: 1` and the like; facts about items and values belong one level deeper. */
export function keywords(doc: Doc): Entries {
  const found = doc.facts.map(keywordOf).filter((entry) => entry !== null);
  return found;
}

function keywordOf(fact: string): readonly [string, DocumentNode] | null {
  const colon = fact.indexOf(': ');
  const [name, text] = [fact.slice(0, colon), fact.slice(colon + 2)];
  if (name === 'items') return nested('items', text);
  if (name === 'values') return nested('additionalProperties', text);
  if (name === 'content') return ['contentMediaType', text];
  if (name === 'format' || name === 'pattern') return [name, text];
  if (name === 'uniqueItems') return [name, text === 'true'];
  return numeric.has(name) && Number.isFinite(Number(text)) ? [name, Number(text)] : null;
}

function nested(key: string, fact: string): readonly [string, DocumentNode] | null {
  const inner = keywordOf(fact);
  return inner === null ? null : [key, mapping([inner])];
}

function externalDocs(doc: Doc): DocumentNode | undefined {
  const [link] = doc.links;
  if (link === undefined) return undefined;
  return mapping([
    ['description', unlessEmpty(link.text)],
    ['url', link.url],
  ]);
}
