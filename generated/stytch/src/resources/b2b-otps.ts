import { B2BOtpsEmailResource } from './b2b-otps-email.js';
import { B2BOtpsSmsResource } from './b2b-otps-sms.js';
import type { ClientCore } from '../runtime/request.js';

export class B2BOtpsResource {
  readonly #client: ClientCore;
  #email: B2BOtpsEmailResource | undefined;
  #sms: B2BOtpsSmsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get email(): B2BOtpsEmailResource {
    return (this.#email ??= new B2BOtpsEmailResource(this.#client));
  }

  get sms(): B2BOtpsSmsResource {
    return (this.#sms ??= new B2BOtpsSmsResource(this.#client));
  }
}
