import { type Codec, allCodec, dateCodec, fieldsCodec, lazyCodec, whenCodec } from '../runtime/codec.js';
import { bigintCodec } from '../runtime/int64.js';

export const CatCodec: Codec = /* @__PURE__ */ lazyCodec(() =>
  fieldsCodec({ born: dateCodec, id: bigintCodec }),
);

export const DogCodec: Codec = /* @__PURE__ */ lazyCodec(() => fieldsCodec({ owner: OwnerCodec }));

export const OwnerCodec: Codec = /* @__PURE__ */ lazyCodec(() => whenCodec(['login'], UserCodec));

export const ThingCodec: Codec = /* @__PURE__ */ lazyCodec(() => allCodec(CatCodec, DogCodec));

export const UserCodec: Codec = /* @__PURE__ */ lazyCodec(() => fieldsCodec({ id: bigintCodec }));
