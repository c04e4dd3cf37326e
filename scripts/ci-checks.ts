export type Check = {
  readonly name: string
  readonly proves: string
  /** A script and its parameters, run by the pinned Node. */
  readonly run: readonly [string, ...string[]]
  /** Seconds, not minutes: also part of `npm run check`. */
  readonly isQuick: boolean
}

const TSC = 'node_modules/typescript-7/bin/tsc'

/** Every check of the project, in the order in which they fail cheapest. */
export const CHECKS: readonly Check[] = [
  {
    name: 'types-engine',
    proves: 'the rules compile without Node or a browser',
    run: [TSC, '-p', 'engine'],
    isQuick: true,
  },
  { name: 'types-server', proves: 'contract, server and scripts compile', run: [TSC, '-p', '.'], isQuick: true },
  { name: 'types-web', proves: 'the web app compiles', run: [TSC, '-p', 'web'], isQuick: true },
  {
    name: 'types-journeys',
    proves: 'the browser tests compile',
    run: [TSC, '-p', 'web/journeys'],
    isQuick: true,
  },
  {
    name: 'format',
    proves: 'format and lint',
    run: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
    isQuick: true,
  },
  { name: 'import-rules', proves: 'who may import whom', run: ['scripts/checks/import-rules.ts'], isQuick: true },
  {
    name: 'sql-ownership',
    proves: 'a module names its own tables or published facts',
    run: ['scripts/checks/sql-ownership.ts'],
    isQuick: true,
  },
  {
    name: 'house-rules',
    proves: 'clock, environment, suppressions, lengths',
    run: ['scripts/checks/house-rules.ts'],
    isQuick: true,
  },
  {
    name: 'dead-code',
    proves: 'no unused file, export or dependency',
    run: ['node_modules/knip/bin/knip.js'],
    isQuick: true,
  },
  {
    name: 'lockfile',
    proves: 'the lock installs on every platform',
    run: ['scripts/checks/lockfile.ts'],
    isQuick: true,
  },
  {
    name: 'secrets',
    proves: 'no secret is committed',
    run: ['node_modules/secretlint/bin/secretlint.js', '**/*', '--secretlintignore', '.gitignore'],
    isQuick: true,
  },
  {
    name: 'database-types',
    proves: 'migrations run from empty and the types are theirs',
    run: ['scripts/db-types.ts', '--verify'],
    isQuick: true,
  },
  {
    name: 'documents',
    proves: 'generated documents have not drifted',
    run: ['scripts/docs.ts', '--verify'],
    isQuick: true,
  },
  { name: 'tests', proves: 'every rule, command, flow and fault', run: ['scripts/test.ts'], isQuick: false },
  {
    name: 'web-build',
    proves: 'the web app builds within its budget',
    run: ['scripts/checks/web-budget.ts'],
    isQuick: false,
  },
  {
    name: 'browser',
    proves: 'the journeys in a real browser',
    run: ['scripts/test.ts', '--config', 'web/journeys/vitest.config.ts'],
    isQuick: false,
  },
  {
    name: 'faults-short',
    proves: 'kill points and lost replies lose and double nothing',
    run: ['server/src/faults/main.ts', '--short'],
    isQuick: false,
  },
  { name: 'bench-small', proves: 'the benches still run', run: ['bench/main.ts', '--small'], isQuick: false },
]
