// Runs the checks on workerd: bundled with the package into one module, started by a request.
import * as sdk from 'conformance-client';
import { runChecks } from './checks.js';

export default {
  async fetch(request) {
    const url = new URL(request.url);
    const results = await runChecks({
      sdk,
      baseUrl: url.searchParams.get('baseUrl'),
      otherUrl: url.searchParams.get('otherUrl'),
      runtime: 'workerd',
    });
    return Response.json(results);
  },
};
