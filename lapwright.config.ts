import { defineConfig } from 'lapwright';

/** Operations of the B2B product, and those that both products share. */
const shared = [
  '/v1/connected_apps/**',
  '/v1/debug/**',
  '/v1/email/**',
  '/v1/fingerprint/**',
  '/v1/m2m/**',
  '/v1/projects/**',
  '/v1/rules/**',
  '/v1/verdict_reasons/**',
];

const clients = [
  { name: 'Client', include: ['**', '!/v1/b2b/**'] },
  { name: 'B2BClient', typePrefix: 'B2B', include: ['/v1/b2b/**', ...shared] },
];

const authorization = {
  session_token: 'X-Stytch-Member-Session',
  session_jwt: 'X-Stytch-Member-SessionJWT',
};

const pathPrefixes = ['/v1/b2b', '/v1'];

export default defineConfig({
  projects: {
    stytch: {
      input: 'spec/stytch.openapi.yaml',
      output: 'generated/stytch',
      package: {
        name: '@lapwright/stytch',
        description: 'Typed client for the Stytch API, consumer and B2B',
      },
      clients,
      names: {
        from: 'operationId',
        // api_b2b_session_v1_ExchangeAccessToken, api_otp_v1_otp_sms_Send: a package, a service, a method.
        operationId: String.raw`^api_\w+?_v\d+_(?:(?:b2b_|consumer_)?(?<service>[a-z][a-z0-9_]*)_)?(?<method>[A-Z]\w*)$`,
        // api_b2b_session_v1_MemberSession; …_ExchangeRequest belongs to an operation.
        schema: String.raw`^api_(?<scope>\w+?)_v\d+_(?:[a-z0-9_]+_)?(?:(?<operation>[A-Z]\w*(?:Request|Response))|(?<name>[A-Z]\w*))$`,
        pathPrefixes,
        mergePlurals: true,
        nodes: { connectedApps: 'connectedApp', projects: 'project' },
      },
      types: { enums: 'open', nullableOptional: true },
      auth: { basicAuth: { username: 'project_id', password: 'secret' } },
      optionHeaders: { authorization },
    },
    'stytch-lap': {
      input: 'spec/stytch.lap',
      output: 'generated/stytch-lap',
      package: {
        name: '@lapwright/stytch-lap',
        description: 'Typed client for the Stytch API, generated from its LAP description',
      },
      clients,
      names: {
        from: 'path',
        pathPrefixes,
        mergePlurals: true,
        nodes: { connectedApps: 'connectedApp', projects: 'project', 'scim.connections': 'connection' },
      },
      types: { enums: 'open', nullableOptional: true },
      auth: { basic: { username: 'project_id', password: 'secret' } },
      optionHeaders: { authorization },
    },
  },
});
