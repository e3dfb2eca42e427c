import { type ClientOptions, coreOptions } from './options.js';
import { B2BDiscoveryResource } from './resources/b2b-discovery.js';
import { B2BIdpResource } from './resources/b2b-idp.js';
import { B2BImpersonationResource } from './resources/b2b-impersonation.js';
import { B2BMagicLinksResource } from './resources/b2b-magic-links.js';
import { B2BOauthResource } from './resources/b2b-oauth.js';
import { B2BOrganizationsResource } from './resources/b2b-organizations.js';
import { B2BOtpsResource } from './resources/b2b-otps.js';
import { B2BPasswordsResource } from './resources/b2b-passwords.js';
import { B2BRbacResource } from './resources/b2b-rbac.js';
import { B2BRecoveryCodesResource } from './resources/b2b-recovery-codes.js';
import { B2BScimResource } from './resources/b2b-scim.js';
import { B2BSessionsResource } from './resources/b2b-sessions.js';
import { B2BSsoResource } from './resources/b2b-sso.js';
import { B2BTotpsResource } from './resources/b2b-totps.js';
import { ConnectedAppResource } from './resources/connected-app.js';
import { DebugResource } from './resources/debug.js';
import { EmailResource } from './resources/email.js';
import { FingerprintResource } from './resources/fingerprint.js';
import { M2MResource } from './resources/m2m.js';
import { ProjectResource } from './resources/project.js';
import { RulesResource } from './resources/rules.js';
import { VerdictReasonsResource } from './resources/verdict-reasons.js';
import { OpenClient } from './runtime/escape.js';

/** Stytch API */
export class B2BClient extends OpenClient {
  #connectedApp: ConnectedAppResource | undefined;
  #debug: DebugResource | undefined;
  #discovery: B2BDiscoveryResource | undefined;
  #email: EmailResource | undefined;
  #fingerprint: FingerprintResource | undefined;
  #idp: B2BIdpResource | undefined;
  #impersonation: B2BImpersonationResource | undefined;
  #m2m: M2MResource | undefined;
  #magicLinks: B2BMagicLinksResource | undefined;
  #oauth: B2BOauthResource | undefined;
  #organizations: B2BOrganizationsResource | undefined;
  #otps: B2BOtpsResource | undefined;
  #passwords: B2BPasswordsResource | undefined;
  #project: ProjectResource | undefined;
  #rbac: B2BRbacResource | undefined;
  #recoveryCodes: B2BRecoveryCodesResource | undefined;
  #rules: RulesResource | undefined;
  #scim: B2BScimResource | undefined;
  #sessions: B2BSessionsResource | undefined;
  #sso: B2BSsoResource | undefined;
  #totps: B2BTotpsResource | undefined;
  #verdictReasons: VerdictReasonsResource | undefined;

  constructor(options: ClientOptions) {
    super(coreOptions(options));
  }

  get connectedApp(): ConnectedAppResource {
    return (this.#connectedApp ??= new ConnectedAppResource(this));
  }

  get debug(): DebugResource {
    return (this.#debug ??= new DebugResource(this));
  }

  get discovery(): B2BDiscoveryResource {
    return (this.#discovery ??= new B2BDiscoveryResource(this));
  }

  get email(): EmailResource {
    return (this.#email ??= new EmailResource(this));
  }

  get fingerprint(): FingerprintResource {
    return (this.#fingerprint ??= new FingerprintResource(this));
  }

  get idp(): B2BIdpResource {
    return (this.#idp ??= new B2BIdpResource(this));
  }

  get impersonation(): B2BImpersonationResource {
    return (this.#impersonation ??= new B2BImpersonationResource(this));
  }

  get m2m(): M2MResource {
    return (this.#m2m ??= new M2MResource(this));
  }

  get magicLinks(): B2BMagicLinksResource {
    return (this.#magicLinks ??= new B2BMagicLinksResource(this));
  }

  get oauth(): B2BOauthResource {
    return (this.#oauth ??= new B2BOauthResource(this));
  }

  get organizations(): B2BOrganizationsResource {
    return (this.#organizations ??= new B2BOrganizationsResource(this));
  }

  get otps(): B2BOtpsResource {
    return (this.#otps ??= new B2BOtpsResource(this));
  }

  get passwords(): B2BPasswordsResource {
    return (this.#passwords ??= new B2BPasswordsResource(this));
  }

  get project(): ProjectResource {
    return (this.#project ??= new ProjectResource(this));
  }

  get rbac(): B2BRbacResource {
    return (this.#rbac ??= new B2BRbacResource(this));
  }

  get recoveryCodes(): B2BRecoveryCodesResource {
    return (this.#recoveryCodes ??= new B2BRecoveryCodesResource(this));
  }

  get rules(): RulesResource {
    return (this.#rules ??= new RulesResource(this));
  }

  get scim(): B2BScimResource {
    return (this.#scim ??= new B2BScimResource(this));
  }

  get sessions(): B2BSessionsResource {
    return (this.#sessions ??= new B2BSessionsResource(this));
  }

  get sso(): B2BSsoResource {
    return (this.#sso ??= new B2BSsoResource(this));
  }

  get totps(): B2BTotpsResource {
    return (this.#totps ??= new B2BTotpsResource(this));
  }

  get verdictReasons(): VerdictReasonsResource {
    return (this.#verdictReasons ??= new VerdictReasonsResource(this));
  }
}
