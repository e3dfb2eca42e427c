/** Of the header parameters of an operation, the one that makes a repeated call safe; '' where there is none. */
export function idempotencyHeader(
  parameters: readonly { readonly place: string; readonly wireName: string }[],
): string {
  const found = parameters.find(({ place, wireName }) => place === 'header' && pattern.test(wireName));
  return found?.wireName ?? '';
}

/** `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header), and how else services spell it. */
const pattern = /^(?:x-)?idempoten(?:cy|ce|t)[-_]?(?:key|token|id)$|^paypal-request-id$/i;
