import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // How long a test takes says something of the machine, not of Encore: only what hangs ends here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
