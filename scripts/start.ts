// Builds the web app when its sources are newer than the last build, then starts the product with the arguments given.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { isBuildCurrent, markBuilt } from './web-build.ts'

const root = resolve(import.meta.dirname, '..')
process.stdout.write('Starting Holdfast …\n')
if (!isBuildCurrent(root)) {
  const started = performance.now()
  const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) process.exit(built.status ?? 1)
  markBuilt(root)
  process.stdout.write(`  Web app      built (${((performance.now() - started) / 1000).toFixed(1)} s)\n`)
}
await import('../server/src/main.ts')
