/** Server-sent events (HTML Living Standard, section 9.2.6). */
import { refuse } from './response.js';
import { parseItem, Stream, takeBody } from './stream.js';
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
  /** The last id that came, '' before the first. */
  lastEventId = '';
}

export interface EventOptions {
  /** The items are whole events; default: their data. */
  readonly whole?: boolean;
  /** Makes a value of the data; default: JSON.parse. `String`: they are text. */
  readonly parse?: (text: string, event: string) => unknown;
  /** Data that end the stream; default `[DONE]`; null: none do. */
  readonly done?: string | null;
}

/** For `parse`: the data of the named events are text. */
export function textEvents(
  names: readonly string[],
  read: (text: string) => unknown = JSON.parse,
): NonNullable<EventOptions['parse']> {
  return (text, event) => (names.includes(event) ? text : read(text));
}

/** An EventStream over the response. Reconnecting is left to the caller: it would repeat the request. */
export function readEvents({
  whole = false,
  parse = JSON.parse as (text: string) => unknown,
  done = '[DONE]',
}: EventOptions = {}): ResponseReader {
  return {
    accept: 'text/event-stream',
    read: async (response, context) => {
      const type = response.headers.get('content-type');
      if (type && !/^text\/event-stream/i.test(type)) await refuse(response, context, 'content_type', type);
      const { chunks, close } = takeBody(response, context);
      const items = async function* (): AsyncGenerator<unknown> {
        const decoder = new TextDecoder();
        // Of a line that has not ended: joining at every chunk would make long events quadratic.
        let pieces: string[] = [];
        let data: string[] = [];
        let event = '';
        let id = '';
        let retry: number | undefined;
        let afterReturn = false;
        for await (const chunk of chunks) {
          const text = decoder.decode(chunk, { stream: true });
          // A line feed may belong to the carriage return at the end of the chunk before.
          const [first = '', ...others] = text.replace(afterReturn ? /^\n/ : '', '').split(/\r\n?|\n/);
          if (text) afterReturn = text.endsWith('\r');
          pieces.push(first);
          for (const next of others) {
            const line = pieces.join('');
            pieces = [next];
            const [field, value = ''] = line.split(/: ?(.*)/s);
            if (field === 'data') data.push(value);
            if (field === 'event') event = value;
            if (field === 'id' && !value.includes('\0')) id = value;
            if (field === 'retry' && /^\d+$/.test(value)) retry = +value;
            if (line) continue;
            stream.lastEventId = id;
            if (data.length) {
              const sent = data.join('\n');
              if (sent === done) return;
              const item = parseItem(sent, parse, response, context, (event ||= 'message'));
              // Some keep the connection alive with events that hold nothing.
              if (item !== undefined) yield whole ? { event, data: item, id, retry } : item;
            }
            data = [];
            event = '';
            retry = undefined;
          }
        }
      };
      const stream = new EventStream(items(), close);
      return stream;
    },
  };
}
