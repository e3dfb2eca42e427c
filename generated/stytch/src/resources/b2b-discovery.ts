import { B2BDiscoveryIntermediateSessionsResource } from './b2b-discovery-intermediate-sessions.js';
import { B2BDiscoveryOrganizationsResource } from './b2b-discovery-organizations.js';
import type { ClientCore } from '../runtime/request.js';

export class B2BDiscoveryResource {
  readonly #client: ClientCore;
  #intermediateSessions: B2BDiscoveryIntermediateSessionsResource | undefined;
  #organizations: B2BDiscoveryOrganizationsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get intermediateSessions(): B2BDiscoveryIntermediateSessionsResource {
    return (this.#intermediateSessions ??= new B2BDiscoveryIntermediateSessionsResource(this.#client));
  }

  get organizations(): B2BDiscoveryOrganizationsResource {
    return (this.#organizations ??= new B2BDiscoveryOrganizationsResource(this.#client));
  }
}
