import { defineConfig } from 'vitest/config'

/** They put something else in a module's place. */
const REPLACING = ['server/src/flows/isolation-notices.test.ts']

// Rules need no database and answer in milliseconds; everything else runs on a real, throwaway PostgreSQL.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: [
            'engine/src/**/*.test.ts',
            'contract/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'web/src/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          globalSetup: ['server/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Every file has databases of its own and changes nothing that it imports, so what one has loaded serves the next.
          isolate: false,
          exclude: ['**/node_modules/**', ...REPLACING],
        },
      },
      {
        test: {
          name: 'server-alone',
          include: REPLACING,
          globalSetup: ['server/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
