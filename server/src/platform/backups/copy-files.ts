import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CopiedFile } from './description.ts'

const BLOCK = 1024 * 1024

/** Copies what is wanted of a folder, with the size and the hash of each file. What goes away meanwhile is left out. */
export async function copyFolder(
  from: string,
  to: string,
  isWanted: (path: string, isFolder: boolean) => boolean,
): Promise<readonly CopiedFile[]> {
  const files: string[] = []
  const walk = async (path: string): Promise<void> => {
    await mkdir(join(to, path), { recursive: true, mode: 0o700 })
    for (const entry of await entriesOf(join(from, path))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (!isWanted(inner, entry.isDirectory())) continue
      if (entry.isDirectory()) await walk(inner)
      else if (entry.isFile()) files.push(inner)
    }
  }
  await walk('')
  return await atOnce(files, (path) => tryCopy(from, to, path))
}

/** Most files are small, and what takes time is that each is waited for until the disk has it. */
const AT_ONCE = 32

/** In the order of what is given. */
export async function atOnce<Given, Made>(
  given: readonly Given[],
  work: (each: Given) => Promise<readonly Made[]>,
): Promise<Made[]> {
  const made: Made[] = []
  for (let from = 0; from < given.length; from += AT_ONCE)
    made.push(...(await Promise.all(given.slice(from, from + AT_ONCE).map(work))).flat())
  return made
}

async function entriesOf(folder: string) {
  const entries = await unlessGone(readdir(folder, { withFileTypes: true }))
  return (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function tryCopy(from: string, to: string, path: string): Promise<readonly CopiedFile[]> {
  const source = await unlessGone(open(join(from, path), 'r'))
  if (source === null) return []
  try {
    return [{ path, ...(await writeCopy(source, join(to, path))) }]
  } finally {
    await source.close()
  }
}

/** Copies one file and says what was read. It is on the disk when this returns. */
export async function copyFile(from: string, to: string): Promise<Omit<CopiedFile, 'path'>> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const source = await open(from, 'r')
  try {
    return await writeCopy(source, to)
  } finally {
    await source.close()
  }
}

async function writeCopy(source: FileHandle, to: string): Promise<Omit<CopiedFile, 'path'>> {
  const target = await open(to, 'w', 0o600)
  try {
    const hash = createHash('sha256')
    const block = Buffer.allocUnsafe(BLOCK)
    let size = 0
    for (;;) {
      const { bytesRead } = await source.read(block, 0, BLOCK, null)
      if (bytesRead === 0) break
      const read = block.subarray(0, bytesRead)
      hash.update(read)
      await target.writeFile(read)
      size += bytesRead
    }
    await target.sync()
    return { size, sha256: hash.digest('hex') }
  } finally {
    await target.close()
  }
}

async function unlessGone<R>(work: Promise<R>): Promise<R | null> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
