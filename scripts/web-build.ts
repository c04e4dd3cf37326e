import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'web/src/**',
  'web/*.{html,ts,json}',
  'contract/src/**/*.ts',
  'engine/src/**/*.ts',
  'package-lock.json',
]
const STAMP = 'web/dist/.built'

/** Whether web/dist was made from the sources as they are; judged by names, sizes and times, so it costs milliseconds. */
export function isBuildCurrent(root: string): boolean {
  const stamp = join(root, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)
}

export function markBuilt(root: string): void {
  writeFileSync(join(root, STAMP), fingerprint(root))
}

function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const name of globSync(SOURCES, { cwd: root }).sort()) {
    const { size, mtimeMs, isFile } = stat(join(root, name))
    if (isFile) hash.update(`${name} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function stat(path: string): { size: number; mtimeMs: number; isFile: boolean } {
  const found = statSync(path)
  return { size: found.size, mtimeMs: found.mtimeMs, isFile: found.isFile() }
}
