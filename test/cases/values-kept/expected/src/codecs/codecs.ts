import { type Codec, dateCodec, fieldsCodec, lazyCodec } from '../runtime/codec.js';
import { bigintCodec } from '../runtime/int64.js';

export const CatCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ born: dateCodec, id: bigintCodec }),
);

export const ThingCodec: Codec = /* @__PURE__ */ lazyCodec(() => CatCodec);
