/** Operations that answer in several ways. */
import { matchType } from './media.js';
import { refuse } from './response.js';
import type { ReadContext, ResponseReader } from './types.js';

/** By the Content-Type of the response; without one, the first. @param readers that of JSON first */
export function chooseResponse(readers: { readonly [mediaType: string]: ResponseReader }): ResponseReader {
  const table = new Map(Object.entries(readers));
  const [first = ''] = table.keys();
  // JSON comes under more names than described, as where nothing else is described: its reader knows them.
  const otherwise = /[/+]json\b(?!-)/.test(first) ? table.get(first) : undefined;
  return {
    accept: [...table.keys()].join(', '),
    read: async (response, context) => {
      const type = response.headers.get('content-type') ?? first;
      const reader = matchType(table, type) ?? otherwise;
      if (reader) return reader.read(response, context);
      return refuse(response, context, 'content_type', type);
    },
  };
}

/** By status: `{ 200: readJson, 204: readNothing, '2XX': … , default: … }`. */
export function byStatus(readers: { readonly [status: string]: ResponseReader }): ResponseReader {
  const table = new Map(Object.entries(readers));
  const types = new Set([...table.values()].flatMap(({ accept }) => accept.split(', ')).filter(Boolean));
  return {
    accept: [...types].join(', '),
    read: async (response: Response, context: ReadContext) => {
      const { status } = response;
      const reader =
        table.get(String(status)) ?? table.get(`${Math.floor(status / 100)}XX`) ?? table.get('default');
      if (reader) return reader.read(response, context);
      return refuse(response, context, 'status');
    },
  };
}
