import { FraudEmailResource } from './fraud-email.js';
import { FraudFingerprintResource } from './fraud-fingerprint.js';
import { FraudRulesResource } from './fraud-rules.js';
import { FraudVerdictReasonsResource } from './fraud-verdict-reasons.js';
import type { ClientCore } from '../runtime/request.js';

export class FraudResource {
  readonly #client: ClientCore;
  #email: FraudEmailResource | undefined;
  #fingerprint: FraudFingerprintResource | undefined;
  #rules: FraudRulesResource | undefined;
  #verdictReasons: FraudVerdictReasonsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get email(): FraudEmailResource {
    return (this.#email ??= new FraudEmailResource(this.#client));
  }

  get fingerprint(): FraudFingerprintResource {
    return (this.#fingerprint ??= new FraudFingerprintResource(this.#client));
  }

  get rules(): FraudRulesResource {
    return (this.#rules ??= new FraudRulesResource(this.#client));
  }

  get verdictReasons(): FraudVerdictReasonsResource {
    return (this.#verdictReasons ??= new FraudVerdictReasonsResource(this.#client));
  }
}
