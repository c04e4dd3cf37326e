// Builds the web app and adds up what a first visit to My day has to download before it shows.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { markBuilt } from '../web-build.ts'

const BUDGET_KB = 200
const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'web/dist')

const built = spawnSync(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', 'web', '--manifest', '--logLevel', 'error'],
  { cwd: root, stdio: 'inherit' },
)
if (built.status !== 0) process.exit(built.status ?? 1)
markBuilt(root)

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; src?: string; isEntry?: boolean }
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
const first = new Set<string>()
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry || /pages\/my-day/.test(key)) collect(key)

const kilobytes = [...first].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024
process.stdout.write(
  `First load of My day: ${kilobytes.toFixed(1)} KB of compressed JavaScript, at most ${BUDGET_KB}\n`,
)
process.exit(kilobytes > BUDGET_KB ? 1 : 0)

function collect(key: string): void {
  const chunk = manifest[key]
  if (!chunk || first.has(chunk.file) || !chunk.file.endsWith('.js')) return
  first.add(chunk.file)
  for (const next of chunk.imports ?? []) collect(next)
}
