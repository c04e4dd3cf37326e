import { hash } from 'node:crypto'
import type { GivenRow } from '../../platform/imports/kind.ts'

const BETWEEN = '\u001f'

/** A short name of what a record says; blanks and line breaks, which files change, say nothing. */
export function likenessOf(said: readonly (string | number | null)[]): string {
  const text = said.map((each) => (each === null ? '' : String(each).replace(/\s+/g, ' ').trim())).join(BETWEEN)
  return hash('sha256', text, 'base64url').slice(0, 22)
}

/** The key of a record that nothing names: what it says, and which of those that say the same it is. */
function likenessKey(likeness: string, ordinal: number): string {
  return `is:${likeness}:${ordinal}`
}

type Alike = {
  readonly rows: { readonly line: number; readonly rank: string }[]
  readonly said: Set<string>
  before: number
}

/**
 * Tells rows of a file apart that say the same: by `rank`, how far the record has come, then by their order. Records that
 * stand are told apart alike, so that a file in another order names each as before.
 */
export function likenessBook() {
  const alike = new Map<string, Alike>()
  const ordinals = new Map<number, number>()
  const number = ({ rows, before }: Alike) => {
    const ordered = [...rows].sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
    for (const [at, { line }] of ordered.entries()) ordinals.set(line, before + at + 1)
  }
  return {
    /** `rowKey`: the platform’s own, which counts equal rows that another part of the file has brought before. */
    note: ({ line, key: rowKey }: Pick<GivenRow, 'line' | 'key'>, likeness: string, rank: string) => {
      const group = alike.get(likeness) ?? { rows: [], said: new Set(), before: 0 }
      alike.set(likeness, group)
      const [, said = '', ordinal = '1'] = rowKey.split(':')
      if (!group.said.has(said)) group.before = Math.max(group.before, Number(ordinal) - 1)
      group.said.add(said)
      group.rows.push({ line, rank })
    },
    keyOf: (line: number, likeness: string) => {
      const group = alike.get(likeness)
      if (group && !ordinals.has(line)) number(group)
      return likenessKey(likeness, ordinals.get(line) ?? 1)
    },
  }
}

type Standing = { readonly likeness: string; readonly importKey: string | null }

/**
 * What stands, by such keys: as it says now, in the order that is given; else by the key under which it came, which holds
 * though it was corrected since.
 */
export function byLikeness<Each extends Standing>(standing: readonly Each[]): ReadonlyMap<string, Each> {
  const found = new Map<string, Each>()
  for (const [likeness, alike] of Map.groupBy(standing, (each) => each.likeness))
    for (const [at, each] of alike.entries()) found.set(likenessKey(likeness, at + 1), each)
  for (const each of standing)
    if (each.importKey !== null && !found.has(each.importKey)) found.set(each.importKey, each)
  return found
}
