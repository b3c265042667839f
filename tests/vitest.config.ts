import { defineConfig } from 'vitest/config';

// The root is the repository, so that tests name files as a reader of the repository would.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    // One core is left free otherwise: on a machine of two, as CI's often are, that is half of it.
    maxWorkers: '100%',
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
