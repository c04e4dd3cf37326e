import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, 'main.ts')

/** A command in a process of its own, over the installation that these settings name. */
export function asking(env: Readonly<Record<string, string>>) {
  return (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8', env })
    return { status, out: stdout, error: stderr }
  }
}
