import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One worker a core: by default one core is left to the terminal, which is half of a machine with two.
    maxWorkers: '100%',
    // Machines that run this have few, noisy cores: a test that needs seconds says so itself.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Tells test/cases.test.ts that expected files are being rewritten.
    env: { UPDATE_SNAPSHOTS: process.argv.some((word) => /^(-u|--update(=.*)?)$/.test(word)) ? 'yes' : 'no' },
    snapshotFormat: { escapeString: false },
  },
});
