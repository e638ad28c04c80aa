import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Unit and property tests. Pure rooms run in node; tests that need a document say so in their first line. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
