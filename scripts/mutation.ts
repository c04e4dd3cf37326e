// `npm run mutation [-- --only kernel|incentives]`: changes every line of the money's rules in every small way and looks
// whether a test notices. Tells each change that none noticed; fails below 90 % of all. The kernel takes minutes, the rules
// of incentives half an hour. Everything is written into .stryker-tmp (docs/decisions/0020-mutation-score.md).
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

const FOLDERS = ['kernel', 'incentives'] as const
type Folder = (typeof FOLDERS)[number]
const LEAST_PERCENT = 90

process.chdir(resolve(import.meta.dirname, '..'))
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const wanted = FOLDERS.filter((folder) => only === undefined || folder === only)
if (wanted.length === 0) {
  process.stderr.write(`There is no folder "${only}" to measure. Choose one of ${FOLDERS.join(', ')}.\n`)
  process.exit(1)
}

const scores: { readonly folder: Folder; readonly percent: number }[] = []
for (const folder of wanted) scores.push({ folder, percent: await scoreOf(folder) })
for (const { folder, percent } of scores)
  process.stdout.write(
    `${percent < LEAST_PERCENT ? 'FAILED' : 'ok    '}  ${folder.padEnd(10)} ${percent.toFixed(2)} %\n`,
  )
process.exit(scores.every(({ percent }) => percent >= LEAST_PERCENT) ? 0 : 1)

/** Noticed changes of all that could be noticed, in percent; what no test runs at all counts as not noticed. */
async function scoreOf(folder: Folder): Promise<number> {
  const source = `engine/src/${folder}`
  const results = await new Stryker({
    mutate: globSync(`${source}/**/*.ts`, { exclude: ['**/*.test.ts', '**/testing/**', '**/model/**'] }),
    // The copy that is changed holds the engine alone; packages are linked.
    ignorePatterns: ['**', '!engine/**', '!package.json', '!tsconfig.base.json', '!scripts/mutation.vitest.ts'],
    tempDirName: '.stryker-tmp',
    cleanTempDir: 'always',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation.vitest.ts', dir: source },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: Math.max(1, Math.floor(availableParallelism() / 2)),
    timeoutMS: 20_000,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  }).runMutationTest()
  const count = (...statuses: readonly string[]) => results.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  return (100 * noticed) / (noticed + count('Survived', 'NoCoverage'))
}
