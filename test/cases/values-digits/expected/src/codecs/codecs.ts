import { type Codec, fieldsCodec, lazyCodec, listCodec } from '../runtime/codec.js';
import { digitsCodec } from '../runtime/int64.js';

export const FilterCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ ids: listCodec(digitsCodec) }),
);

export const UserCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ filter: FilterCodec, id: digitsCodec, limit: digitsCodec }),
);

export const UserInputCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ filter: FilterCodec, id: digitsCodec, limit: digitsCodec }),
);

export const UsersPutUserErrorDefaultCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ trace: digitsCodec }),
);
