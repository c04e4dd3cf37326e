import { defineConfig } from 'vitest/config'

// One product with its demo group and one browser for all journeys; they take turns, since they share the group.
export default defineConfig({
  test: {
    name: 'journeys',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['global-setup.ts'],
    fileParallelism: false,
    // Whoever signed in in one file comes back in the next: codes are given out sparingly.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
