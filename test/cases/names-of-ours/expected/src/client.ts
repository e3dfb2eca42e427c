import { type ClientOptions, coreOptions } from './options.js';
import { OauthResource } from './resources/oauth.js';
import {
  type ParamsError,
  type ParamsRequest,
  type ParamsResponse,
  type TextError,
  type TextRequest,
  type TextResponse,
  params_,
  text_,
} from './resources/root.js';
import { OpenClient } from './runtime/escape.js';
import type { ApiPromise } from './runtime/promise.js';
import type { RequestOptions } from './runtime/types.js';

/** Names that packages have themselves */
export class Client extends OpenClient {
  #oauth: OauthResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get oauth(): OauthResource {
    return (this.#oauth ??= new OauthResource(this));
  }

  /** `POST /oauth/token` */
  params(params?: ParamsRequest, options?: RequestOptions): ApiPromise<ParamsResponse, ParamsError> {
    return params_(this, params, options);
  }

  /** `GET /text` */
  text(params?: TextRequest, options?: RequestOptions): ApiPromise<TextResponse, TextError> {
    return text_(this, params, options);
  }
}
