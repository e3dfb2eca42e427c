import { type Doc, emptyDoc, type JsonValue } from '../../ir/types.ts';
import { items, member, members, type Node, text, valueOf } from './node.ts';

/** What the author wrote for people at a place: a schema, a parameter, an operation. */
export function docOf(node: Node, facts: readonly string[] = []): Doc {
  const deprecated = valueOf(node, 'deprecated');
  const doc: Doc = {
    summary: text(node, 'summary') || text(node, 'title'),
    description: text(node, 'description'),
    deprecated:
      deprecated === true || (typeof deprecated === 'string' && deprecated !== '' ? deprecated : false),
    facts,
    examples: examplesOf(node),
    links: linksOf(node),
  };
  return isEmpty(doc) ? emptyDoc : doc;
}

function isEmpty(doc: Doc): boolean {
  const { summary, description, deprecated, facts, examples, links } = doc;
  return (
    summary + description === '' &&
    deprecated === false &&
    facts.length + examples.length + links.length === 0
  );
}

/** Fills the gaps of one doc with what another one says. */
export function mergeDocs(first: Doc, second: Doc): Doc {
  if (second === emptyDoc) return first;
  if (first === emptyDoc) return second;
  return {
    summary: first.summary || second.summary,
    description: first.description || second.description,
    deprecated: first.deprecated || second.deprecated,
    facts: [...first.facts, ...second.facts.filter((fact) => !first.facts.includes(fact))],
    examples: first.examples.length > 0 ? first.examples : second.examples,
    links: first.links.length > 0 ? first.links : second.links,
  };
}

/** `example`, the list `examples` of JSON Schema, and the map `examples` of OpenAPI; never what they link to. */
function examplesOf(node: Node): readonly JsonValue[] {
  const example = valueOf(node, 'example') ?? valueOf(node, 'x-example');
  if (example !== undefined) return [example];
  const examples = member(node, 'examples');
  if (examples === null) return [];
  if (Array.isArray(examples.value)) return items(examples).map((item) => item.value);
  return members(examples).flatMap(([, entry]) => {
    const value = valueOf(entry, 'value') ?? valueOf(entry, 'dataValue');
    return value === undefined ? [] : [value];
  });
}

function linksOf(node: Node): Doc['links'] {
  const docs = member(node, 'externalDocs');
  const url = docs === null ? '' : text(docs, 'url');
  return docs === null || url === '' ? [] : [{ url, text: text(docs, 'description') }];
}
