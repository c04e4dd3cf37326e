/** A customer or a carrier, with everything that files know it by. A customer has no MC or DOT number. */
export type NamedRecord = {
  readonly id: string
  readonly name: string
  readonly externalRef: string | null
  readonly mcNumber: string | null
  readonly dotNumber: string | null
  /** Entered by mistake: a file neither brings it back nor enters it a second time. */
  readonly isVoid?: boolean
  /** What those were known by that were merged into it. */
  readonly also?: readonly Wanted[]
}
export type Wanted = Omit<NamedRecord, 'id' | 'also' | 'isVoid'>
type Key = 'externalRef' | 'mcNumber' | 'dotNumber'
const KEYS: readonly Key[] = ['externalRef', 'mcNumber', 'dotNumber']

/** Files write a name in any case; the database folds it in the same way (`name_folded`). */
export function foldedName(name: string): string {
  return name.toLowerCase()
}

/** The records that a chunk of rows may mean, those that it brings included. */
export type RecordBook = {
  /** Whom a row means; null: nobody yet; 'several': it means one by one key and another by another. */
  readonly find: (wanted: Wanted) => NamedRecord | null | 'several'
  readonly put: (record: NamedRecord) => void
}

/**
 * By reference, MC or DOT number; where none of them is known, by name without case, as long as no number of the two
 * says that they are not the same: two carriers may bear one name.
 */
export function recordBook(known: readonly NamedRecord[], namesAreUnique: boolean): RecordBook {
  const byKey = new Map<string, string>()
  const byName = new Map<string, Set<string>>()
  const records = new Map<string, NamedRecord>()
  const put = (record: NamedRecord) => {
    records.set(record.id, record)
    for (const known of [record, ...(record.also ?? [])]) {
      for (const key of KEYS) if (known[key] !== null) byKey.set(`${key} ${known[key]}`, record.id)
      const name = foldedName(known.name)
      byName.set(name, (byName.get(name) ?? new Set()).add(record.id))
    }
  }
  for (const record of known) put(record)
  const named = (name: string) => [...(byName.get(foldedName(name)) ?? [])].flatMap((id) => records.get(id) ?? [])

  const find = (wanted: Wanted): NamedRecord | null | 'several' => {
    const ids = new Set(KEYS.flatMap((key) => byKey.get(`${key} ${wanted[key]}`) ?? []))
    const [id, ...others] = ids
    if (others.length > 0) return 'several'
    const sameName = named(wanted.name)
    if (id === undefined) {
      const namesake = sameName.find((record) => KEYS.every((key) => agree(record[key], wanted[key])))
      return namesake ?? (namesAreUnique && sameName.length > 0 ? 'several' : null)
    }
    if (namesAreUnique && sameName.some((record) => record.id !== id)) return 'several'
    return records.get(id) ?? null
  }
  return { find, put }
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}
