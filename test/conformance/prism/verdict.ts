/** Prism's words for what a client did wrong. Others (VIOLATIONS) are about its own mock answers. */
const clientFaults =
  /UNPROCESSABLE_ENTITY|NO_PATH_MATCHED|NO_METHOD_MATCHED|UNAUTHORIZED|NO_BASE_URL|NO_SERVER|INVALID_CONTENT/;

interface Made extends Promise<unknown> {
  withResponse(): Promise<{ readonly response: Response }>;
}

/** Makes a call and says why Prism refused the request; '' when it did not. */
export async function readVerdict(call: () => Made): Promise<string> {
  try {
    const { response } = await call().withResponse();
    return requestViolations(response.headers);
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('status' in error)) return String(error);
    // Nothing was sent, or no answer came: that is a fault of the client in any case.
    if (error.status === 0) return String(error);
    const body = 'body' in error ? JSON.stringify(error.body) : '';
    if (clientFaults.test(body)) return body;
    return 'headers' in error && error.headers instanceof Headers ? requestViolations(error.headers) : '';
  }
}

/** What the proxy found wrong without refusing it: `[{"location":["request","query"],"severity":"Error", …}]`. */
function requestViolations(headers: Headers): string {
  const violations: readonly { location?: readonly string[]; severity: string }[] = JSON.parse(
    headers.get('sl-violations') ?? '[]',
  );
  const ours = violations.filter((each) => each.location?.[0] === 'request' && each.severity === 'Error');
  return ours.length === 0 ? '' : JSON.stringify(ours);
}
