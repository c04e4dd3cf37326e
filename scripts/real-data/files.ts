import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export type Line = Readonly<Record<string, string>>

/** The folder of public data; `problem` says in a sentence what is not there. */
export function openFolder(folder: string): {
  readonly bytes: (name: string) => Buffer
  readonly lines: (name: string) => readonly Line[]
} {
  const bytes = (name: string) => {
    const raw = readFileSync(join(folder, name))
    return name.endsWith('.gz') ? gunzipSync(raw) : raw
  }
  return { bytes, lines: (name) => linesOf(bytes(name).toString()) }
}

/** These files quote nothing; read apart from the product on purpose, so that one cannot repeat the other's mistake. */
function linesOf(text: string): readonly Line[] {
  const [first = '', ...rest] = text.split(/\r?\n/).filter((line) => line !== '')
  const headers = first.split(',')
  return rest.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']))
  })
}
