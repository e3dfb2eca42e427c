// One candidate each: the same three calls, as users of each library write them. All send the bearer token,
// percent-encode the id, parse JSON and fail on an error status; retries stay at each library's default, none is
// needed here. `events` reads the whole stream and says how many events there were; null: no event stream.
import { create as createAxios } from 'axios';
import { createParser } from 'eventsource-parser';
import * as hey from 'hey-client';
import { client as heyClient } from 'hey-client/client';
import ky from 'ky';
import { ofetch } from 'ofetch';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import { Client } from 'lapwright-client';

const token = 'token-0123456789';
const authorization = `Bearer ${token}`;

async function count(stream) {
  let events = 0;
  for await (const event of stream) if (event !== undefined) events += 1;
  return events;
}

/** @param more gives further options of a call */
function bareFetch(url, more) {
  const headers = { authorization, accept: 'application/json' };
  const send = async (path, init) => {
    const response = await fetch(url + path, more ? { ...init, ...more() } : init);
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
  return {
    get: (id, expand) =>
      send(
        `/users/${encodeURIComponent(id)}?${expand.map((each) => `expand=${encodeURIComponent(each)}`).join('&')}`,
        { headers },
      ),
    post: (body) =>
      send('/users', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    events: async (number) => {
      const response = await fetch(`${url}/events?count=${number}`, { headers });
      let events = 0;
      const parser = createParser({
        onEvent: (event) => {
          JSON.parse(event.data);
          events += 1;
        },
      });
      const decoder = new TextDecoder();
      for await (const chunk of response.body) parser.feed(decoder.decode(chunk, { stream: true }));
      return events;
    },
  };
}

function lapwright(url) {
  const client = new Client({ baseUrl: url, token });
  return {
    get: (id, expand) => client.users.getUser({ id, expand }),
    post: (body) => client.users.createUser(body),
    events: async (number) => count(await client.events.streamEvents({ count: number })),
  };
}

function openapiFetch(url) {
  const client = createClient({ baseUrl: url, headers: { authorization } });
  const unwrap = async (call) => {
    const { data, error } = await call;
    if (error !== undefined) throw error;
    return data;
  };
  return {
    get: (id, expand) => unwrap(client.GET('/users/{id}', { params: { path: { id }, query: { expand } } })),
    post: (body) => unwrap(client.POST('/users', { body })),
    events: null,
  };
}

function heyApi(url) {
  heyClient.setConfig({ baseUrl: url, auth: token, throwOnError: true });
  return {
    get: async (id, expand) => (await hey.getUser({ path: { id }, query: { expand } })).data,
    post: async (body) => (await hey.createUser({ body })).data,
    events: async (number) => count((await hey.streamEvents({ query: { count: number } })).stream),
  };
}

const search = (expand) => new URLSearchParams(expand.map((each) => ['expand', each]));

function kyClient(url) {
  const client = ky.create({ prefix: url, headers: { authorization } });
  return {
    get: (id, expand) =>
      client.get(`users/${encodeURIComponent(id)}`, { searchParams: search(expand) }).json(),
    post: (body) => client.post('users', { json: body }).json(),
    events: null,
  };
}

function ofetchClient(url) {
  const client = ofetch.create({ baseURL: url, headers: { authorization } });
  return {
    get: (id, expand) => client(`/users/${encodeURIComponent(id)}`, { query: { expand } }),
    post: (body) => client('/users', { method: 'POST', body }),
    events: null,
  };
}

/** The Stainless runtime, which many published clients share, driven through its documented escape hatch. */
function stainless(url) {
  const client = new OpenAI({ baseURL: url, apiKey: token });
  return {
    get: (id, expand) => client.get(`/users/${encodeURIComponent(id)}`, { query: { expand } }),
    post: (body) => client.post('/users', { body }),
    events: async (number) => count(await client.get('/events', { query: { count: number }, stream: true })),
  };
}

function axiosClient(url) {
  const client = createAxios({ baseURL: url, headers: { authorization } });
  return {
    get: async (id, expand) =>
      (
        await client.get(`/users/${encodeURIComponent(id)}`, {
          params: { expand },
          paramsSerializer: { indexes: null },
        })
      ).data,
    post: async (body) => (await client.post('/users', body)).data,
    events: null,
  };
}

/** By the name that stands in the table. */
export const candidates = {
  'bare fetch': (url) => bareFetch(url),
  'bare fetch with a timeout': (url) => bareFetch(url, () => ({ signal: AbortSignal.timeout(60_000) })),
  Lapwright: lapwright,
  'openapi-fetch': openapiFetch,
  'hey-api (generated)': heyApi,
  ky: kyClient,
  ofetch: ofetchClient,
  'openai (Stainless)': stainless,
  axios: axiosClient,
};
