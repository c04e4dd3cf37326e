import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const WORKSPACES = ['engine', 'contract', 'server', 'web'] as const

export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Source files without tests, as paths below the folder. */
export function sourcesIn(folder: string): string[] {
  return globSync('**/*.{ts,tsx}', { cwd: folder })
    .filter((file) => !/\.(test|fixture)\.tsx?$/.test(file))
    .sort()
}

/** The first paragraph of a module's README, in one line. */
export function purposeOf(folder: string): string {
  const file = join(folder, 'README.md')
  if (!existsSync(file)) return ''
  const [, paragraph = ''] = readFileSync(file, 'utf8').split(/\n\n/)
  return paragraph.replace(/\s+/g, ' ').trim()
}

export function linesOf(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1
}
