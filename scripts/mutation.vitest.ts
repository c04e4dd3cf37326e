import { defineConfig } from 'vitest/config'

// What `npm run mutation` runs. Laws and the model try hundreds of cases each: they find what nobody thought of, but would
// take hours here, and a rule that only they defend has no test that names it.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/model/**', '**/*laws.test.ts'],
    isolate: false,
  },
})
