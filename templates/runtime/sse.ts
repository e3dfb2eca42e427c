/** Server-sent events (HTML Living Standard, section 9.2.6). */
import { refuse } from './response.js';
import { parseItem, Stream, takeBody, type Bytes } from './stream.js';
import type { ResponseReader } from './types.js';

/** One event as it was sent. */
export interface ServerSentEvent<T = string> {
  /** `message` where the server does not say. */
  readonly event: string;
  readonly data: T;
  /** The last id seen so far, '' before the first. */
  readonly id: string;
  /** Milliseconds to wait before connecting again; undefined: this event does not say. */
  readonly retry: number | undefined;
}

/** Events of one response. To go on after a break: call again with the header `Last-Event-ID`. */
export class EventStream<T> extends Stream<T> {
  /** Id of the last event that came, '' before the first. */
  lastEventId = '';
}

export interface EventOptions {
  /** The items are whole events; default: their data. */
  readonly whole?: boolean;
  /** The data are text; default: JSON. A list: those of the events that it names. */
  readonly text?: boolean | readonly string[];
  /** Makes a value of the data; default: JSON.parse. */
  readonly parse?: (text: string) => unknown;
  /** Data that end the stream; default `[DONE]`; null: none do. */
  readonly done?: string | null;
}

/** An EventStream over the response. Reconnecting is left to the caller: it would repeat the request. */
export function readEvents({
  whole = false,
  text = false,
  parse: read = JSON.parse,
  done = '[DONE]',
}: EventOptions = {}): ResponseReader {
  return {
    accept: 'text/event-stream',
    read: async (response, context) => {
      const type = response.headers.get('content-type') ?? '';
      if (!/^(text\/event-stream|$)/i.test(type)) await refuse(response, context, 'content_type', type);
      const { chunks, close } = takeBody(response, context);
      const items = async function* (): AsyncGenerator<unknown> {
        for await (const event of parse(chunks)) {
          stream.lastEventId = event.id;
          if (event.data === done) return;
          const plain = Array.isArray(text) ? text.includes(event.event) : text;
          // Some keep the connection alive with events that hold nothing: that is no JSON.
          if (!plain && !event.data) continue;
          const data = plain ? event.data : parseItem(event.data, read, response, context);
          yield whole ? { ...event, data } : data;
        }
      };
      const stream = new EventStream(items(), close);
      return stream;
    },
  };
}

/** Text is kept in pieces until its line ends: joining at every chunk would make long events quadratic. */
async function* parse(chunks: Bytes['chunks']): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let data: string[] = [];
  let event = '';
  let id = '';
  let retry: number | undefined;
  let afterReturn = false;
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    // A line feed that belongs to the carriage return at the end of the chunk before.
    let from = afterReturn && text.startsWith('\n') ? 1 : 0;
    if (text) afterReturn = text.endsWith('\r');
    const lineEnd = /\r\n?|\n/g;
    lineEnd.lastIndex = from;
    for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
      const line = pieces.join('') + text.slice(from, end.index);
      pieces = [];
      from = lineEnd.lastIndex;
      const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
      if (field === 'data') data.push(value);
      else if (field === 'event') event = value;
      else if (field === 'id' && !value.includes('\0')) id = value;
      else if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value);
      else if (line === '') {
        if (data.length > 0) yield { event: event || 'message', data: data.join('\n'), id, retry };
        data = [];
        event = '';
        retry = undefined;
      }
    }
    pieces.push(text.slice(from));
  }
}
