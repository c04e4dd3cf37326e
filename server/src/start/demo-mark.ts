import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Stands beside the data while the demo is being told: a start that finds it was cut short, and begins anew. */
export function demoMark(folder: string): {
  readonly isSet: () => boolean
  readonly set: () => void
  readonly clear: () => void
} {
  const path = join(folder, 'demo-unfinished')
  return {
    isSet: () => existsSync(path),
    set: () => writeFileSync(path, 'The demo group is being filled. Left behind, it says that this was interrupted.\n'),
    clear: () => rmSync(path, { force: true }),
  }
}
