import { createHash } from 'node:crypto'

/** An entry in columns that are all text; null: absent. */
export type WrittenEntry = Readonly<Record<(typeof COLUMNS)[number], string | null>> & { readonly id: string }

const COLUMNS = [
  'id',
  'venture_id',
  'at',
  'actor_id',
  'effective_id',
  'action',
  'subject_kind',
  'subject_id',
  'before',
  'after',
  'request_id',
] as const

/**
 * What is asked of the log, by who seals and by who verifies: the columns as they are and no function of ours, which
 * whoever owns the database could replace. Instants are seconds, so that no session's time zone or style changes them.
 */
export const WRITTEN_ENTRY = COLUMNS.map((name) =>
  name === 'at' ? 'extract(epoch from at)::text as at' : `${name}::text as ${name}`,
).join(', ')

/** Over the hash before and the entries in their order, a line each; null when one of them is gone. */
export function blockHash(
  previous: Buffer | null,
  ids: readonly string[],
  written: ReadonlyMap<string, WrittenEntry>,
): Buffer | null {
  const hash = createHash('sha256').update(previous ?? '')
  for (const [index, id] of ids.entries()) {
    const entry = written.get(id)
    if (!entry) return null
    hash.update(`${index > 0 ? '\n' : ''}${JSON.stringify(COLUMNS.map((name) => entry[name]))}`)
  }
  return hash.digest()
}

export function byId(entries: readonly WrittenEntry[]): ReadonlyMap<string, WrittenEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
