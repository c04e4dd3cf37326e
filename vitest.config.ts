import { defineConfig } from 'vitest/config'

/**
 * The first puts something else in a module's place; the second asks for names of statements, of which a process gives so
 * many; the third starts a process for each command of the runbook.
 */
const ALONE = [
  'server/src/flows/isolation-notices.test.ts',
  'server/src/platform/db/kept-plans.test.ts',
  'server/src/cli/runbook.test.ts',
]

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
          exclude: ['**/node_modules/**', ...ALONE],
        },
      },
      {
        test: {
          name: 'server-alone',
          include: ALONE,
          globalSetup: ['server/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
