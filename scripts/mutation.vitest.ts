import { defineConfig } from 'vitest/config'

// The tests that `npm run mutation` runs once per change. Properties and models try hundreds of cases each: they find what
// nobody thought of, but would take hours here, and a change that only they notice has no test that names its rule.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/model/**', '**/*laws.test.ts'],
    isolate: false,
  },
})
