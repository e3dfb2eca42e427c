import {
  type Codec,
  allCodec,
  dateCodec,
  fieldsCodec,
  lazyCodec,
  listCodec,
  sameCodec,
  tagCodec,
} from '../runtime/codec.js';
import { bigintCodec } from '../runtime/int64.js';

export const BookCodec: Codec = /* @__PURE__ */ lazyCodec(() => fieldsCodec({ at: dateCodec }));

export const GiftCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ at: bigintCodec, kind: sameCodec, total: sameCodec }, bigintCodec),
);

export const LineCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  tagCodec('kind', { book: BookCodec, gift: GiftCodec }),
);

export const OrderCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({
    counts: fieldsCodec({}, bigintCodec),
    created: dateCodec,
    either: allCodec(listCodec(bigintCodec), dateCodec),
    id: bigintCodec,
    line: LineCodec,
    parent: OrderCodec,
    span: listCodec(bigintCodec, dateCodec, sameCodec),
  }),
);

export const OrdersListOrdersError404Codec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ trace: bigintCodec }),
);

export const OrdersOrderEventsResponse200ItemCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ data: dateCodec }),
);
