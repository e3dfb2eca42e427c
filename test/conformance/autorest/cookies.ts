/** A `fetch` that keeps cookies as a browser does: the server counts attempts in one. */
export function cookieFetch(): (input: string, init: RequestInit) => Promise<Response> {
  const cookies = new Map<string, string>();
  return async (input, init) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(input, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '' || attributes.some((each) => /Expires=Thu, 01 Jan 1970/.test(each)))
        cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}
