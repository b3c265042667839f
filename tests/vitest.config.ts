import { defineConfig } from 'vitest/config';

// The root is the repository, so that tests name files as a reader of the repository would.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } },
});
