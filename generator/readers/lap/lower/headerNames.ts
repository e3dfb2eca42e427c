/** Names with a hyphen that are headers whatever their case (RFC 9110 and what services use). */
const knownHeaders: ReadonlySet<string> = new Set(
  (
    'accept-charset accept-encoding accept-language access-token api-key auth-token cache-control ' +
    'content-encoding content-language content-length content-md5 content-range content-type ' +
    'idempotency-key if-match if-modified-since if-none-match if-range if-unmodified-since last-modified ' +
    'ocp-apim-subscription-key user-agent'
  ).split(' '),
);

/** Names of one word that mean a header only when they are written like one. */
const capitalised: ReadonlySet<string> = new Set(
  'Accept Authorization Cookie ETag Expect Forwarded Host Prefer Range Referer'.split(' '),
);

const trainCase = /^[A-Z][A-Za-z0-9]*(?:-[A-Z0-9][A-Za-z0-9]*)+$/;

/** Whether a name can hardly be anything but a header's. */
export function isHeaderLike(name: string): boolean {
  if (/^x-/i.test(name) || trainCase.test(name) || capitalised.has(name)) return true;
  return knownHeaders.has(name.toLowerCase());
}

const prefix = 'header:';

/** `header:X-Id` is the header `X-Id`. */
export const withoutHeaderPrefix = (name: string): string =>
  name.startsWith(prefix) ? name.slice(prefix.length) : name;
