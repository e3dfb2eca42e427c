import type { Content, Operation, Response } from '../../ir/types.ts';
import { unreachable } from '../../ir/types.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { jsonParser } from './codecCode.ts';
import { objectKey, str } from './escape.ts';
import { call, type Code, flat, object } from './layout.ts';
import { hasBody } from './responseType.ts';
import { eventOptions } from './wireEvents.ts';
import type { WireContext } from './wireContext.ts';

/** What reads an operation's successful answers; '' for plain JSON, the runtime's default. */
export function responseReader(operation: Operation, planned: PlannedOperation, context: WireContext): Code {
  const { imports } = context;
  const [first, second] = planned.results;
  if (first === undefined) {
    return operation.method === 'HEAD'
      ? imports.runtime('response', 'readNothing')
      : imports.runtime('response', 'readAny');
  }
  if (second === undefined) return answerReader(operation, first, context);
  const readers = planned.results.map((response) => answerReader(operation, response, context));
  if (new Set(readers.map(flat)).size === 1) return readers[0] ?? '';
  const entries = planned.results.map((response, at) => {
    const reader = readers[at] ?? '';
    return [
      objectKey(String(response.status)),
      reader === '' ? imports.runtime('response', 'readJson') : reader,
    ] as const;
  });
  return call(imports.runtime('negotiate', 'byStatus'), [object(entries)]);
}

function answerReader(operation: Operation, response: Response, context: WireContext): Code {
  const { imports } = context;
  if (!hasBody(operation, response)) return imports.runtime('response', 'readNothing');
  const [first, second] = response.contents;
  if (first === undefined) return '';
  if (second === undefined) return contentReader(first, context);
  const entries = response.contents.map((content) => {
    const reader = contentReader(content, context);
    return [
      objectKey(content.mediaType),
      reader === '' ? imports.runtime('response', 'readJson') : reader,
    ] as const;
  });
  return call(imports.runtime('negotiate', 'chooseResponse'), [object(entries)]);
}

function contentReader(content: Content, context: WireContext): Code {
  const { imports } = context;
  const { mediaType, payload } = content;
  const accept = str(mediaType);
  switch (payload) {
    case 'json':
      return jsonReader(content, context);
    case 'text':
      return call(imports.runtime('response', 'readText'), mediaType === 'text/plain' ? [] : [accept]);
    case 'xml':
    case 'form':
      return call(imports.runtime('response', 'readText'), [accept]);
    case 'binary':
    case 'multipart':
      return call(imports.runtime('download', 'readBlob'), [accept]);
    case 'events':
      return call(imports.runtime('sse', 'readEvents'), eventOptions(content, context));
    case 'jsonLines':
      return call(imports.runtime('lines', 'readJsonLines'), [
        accept,
        ...present(jsonParser(content.item ?? content.type, context)),
      ]);
    default:
      return unreachable(payload);
  }
}

const present = (code: Code | null): readonly Code[] => (code === null ? [] : [code]);

function jsonReader(content: Content, context: WireContext): Code {
  const { imports } = context;
  const { mediaType } = content;
  const parser = jsonParser(content.type, context);
  if (parser !== null) {
    const accept = mediaType.includes('*') ? 'application/json' : mediaType;
    return call(imports.runtime('response', 'readJsonAs'), [str(accept), parser]);
  }
  if (mediaType === 'application/json') return '';
  // Nothing is known of the body: it may be JSON, and it may be missing.
  if (mediaType === '*/*' && content.type.kind === 'unknown') return imports.runtime('response', 'readAny');
  return mediaType.includes('*') ? '' : call(imports.runtime('response', 'readJsonAs'), [str(mediaType)]);
}

/** What makes values of the bodies of errors; '' where `JSON.parse` gives all that their types say. */
export function errorReader({ errors }: PlannedOperation, context: WireContext): Code {
  const parsers = errors.map(({ contents }) => {
    const members = contents.filter(({ payload }) => payload === 'json').map(({ type }) => type);
    return members.length === 0 ? null : jsonParser({ kind: 'union', members }, context);
  });
  if (parsers.every((parser) => parser === null)) return '';
  const table = errors.map(
    ({ status }, at) => [objectKey(String(status)), parsers[at] ?? 'JSON.parse'] as const,
  );
  return call(context.imports.runtime('codec', 'errorParser'), [object(table)]);
}
