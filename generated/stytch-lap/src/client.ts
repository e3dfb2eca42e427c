import { type ClientOptions, coreOptions } from './options.js';
import { ConnectedAppResource } from './resources/connected-app.js';
import { CryptoWalletsResource } from './resources/crypto-wallets.js';
import { DebugResource } from './resources/debug.js';
import { EmailResource } from './resources/email.js';
import { FingerprintResource } from './resources/fingerprint.js';
import { IdpResource } from './resources/idp.js';
import { ImpersonationResource } from './resources/impersonation.js';
import { M2MResource } from './resources/m2m.js';
import { MagicLinksResource } from './resources/magic-links.js';
import { OauthResource } from './resources/oauth.js';
import { OtpsResource } from './resources/otps.js';
import { PasswordsResource } from './resources/passwords.js';
import { ProjectResource } from './resources/project.js';
import { RbacResource } from './resources/rbac.js';
import { RulesResource } from './resources/rules.js';
import { SessionsResource } from './resources/sessions.js';
import { TotpsResource } from './resources/totps.js';
import { UsersResource } from './resources/users.js';
import { VerdictReasonsResource } from './resources/verdict-reasons.js';
import { WebauthnResource } from './resources/webauthn.js';
import { OpenClient } from './runtime/escape.js';

/** Stytch API */
export class Client extends OpenClient {
  #connectedApp: ConnectedAppResource | undefined;
  #cryptoWallets: CryptoWalletsResource | undefined;
  #debug: DebugResource | undefined;
  #email: EmailResource | undefined;
  #fingerprint: FingerprintResource | undefined;
  #idp: IdpResource | undefined;
  #impersonation: ImpersonationResource | undefined;
  #m2m: M2MResource | undefined;
  #magicLinks: MagicLinksResource | undefined;
  #oauth: OauthResource | undefined;
  #otps: OtpsResource | undefined;
  #passwords: PasswordsResource | undefined;
  #project: ProjectResource | undefined;
  #rbac: RbacResource | undefined;
  #rules: RulesResource | undefined;
  #sessions: SessionsResource | undefined;
  #totps: TotpsResource | undefined;
  #users: UsersResource | undefined;
  #verdictReasons: VerdictReasonsResource | undefined;
  #webauthn: WebauthnResource | undefined;

  constructor(options: ClientOptions) {
    super(coreOptions(options));
  }

  get connectedApp(): ConnectedAppResource {
    return (this.#connectedApp ??= new ConnectedAppResource(this));
  }

  get cryptoWallets(): CryptoWalletsResource {
    return (this.#cryptoWallets ??= new CryptoWalletsResource(this));
  }

  get debug(): DebugResource {
    return (this.#debug ??= new DebugResource(this));
  }

  get email(): EmailResource {
    return (this.#email ??= new EmailResource(this));
  }

  get fingerprint(): FingerprintResource {
    return (this.#fingerprint ??= new FingerprintResource(this));
  }

  get idp(): IdpResource {
    return (this.#idp ??= new IdpResource(this));
  }

  get impersonation(): ImpersonationResource {
    return (this.#impersonation ??= new ImpersonationResource(this));
  }

  get m2m(): M2MResource {
    return (this.#m2m ??= new M2MResource(this));
  }

  get magicLinks(): MagicLinksResource {
    return (this.#magicLinks ??= new MagicLinksResource(this));
  }

  get oauth(): OauthResource {
    return (this.#oauth ??= new OauthResource(this));
  }

  get otps(): OtpsResource {
    return (this.#otps ??= new OtpsResource(this));
  }

  get passwords(): PasswordsResource {
    return (this.#passwords ??= new PasswordsResource(this));
  }

  get project(): ProjectResource {
    return (this.#project ??= new ProjectResource(this));
  }

  get rbac(): RbacResource {
    return (this.#rbac ??= new RbacResource(this));
  }

  get rules(): RulesResource {
    return (this.#rules ??= new RulesResource(this));
  }

  get sessions(): SessionsResource {
    return (this.#sessions ??= new SessionsResource(this));
  }

  get totps(): TotpsResource {
    return (this.#totps ??= new TotpsResource(this));
  }

  get users(): UsersResource {
    return (this.#users ??= new UsersResource(this));
  }

  get verdictReasons(): VerdictReasonsResource {
    return (this.#verdictReasons ??= new VerdictReasonsResource(this));
  }

  get webauthn(): WebauthnResource {
    return (this.#webauthn ??= new WebauthnResource(this));
  }
}
