import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../db/tx.ts'
import type { ImportKind } from '../kind.ts'
import { optionsOf } from '../mapping/options.ts'
import type { Options } from '../mapping/own-options.ts'

/** A remembered person who has left is asked for again. */
export async function withoutUnknownPeople(
  db: Reads,
  ventureId: VentureId,
  kind: ImportKind,
  options: Options,
): Promise<Options> {
  const unknown = await unknownPeople(db, ventureId, kind, options)
  return Object.fromEntries(Object.entries(options).filter(([key]) => !unknown.includes(key)))
}

export async function refuseUnknownPeople(
  db: Reads,
  ventureId: VentureId,
  kind: ImportKind,
  options: Options,
): Promise<void> {
  const [key] = await unknownPeople(db, ventureId, kind, options)
  if (key !== undefined)
    refuse('refused', 'import.person_unknown', 'This person is none of the venture’s. Choose another.', {
      field: `options.${key}`,
    })
}

async function unknownPeople(db: Reads, ventureId: VentureId, kind: ImportKind, options: Options): Promise<string[]> {
  const chosen = optionsOf(kind).flatMap(({ key, type }) => {
    const person = options[key]
    return type === 'person' && person !== undefined ? [{ key, person }] : []
  })
  if (chosen.length === 0) return []
  const people = await db
    .selectFrom('ventures.people_facts')
    .select('user_id')
    .where('venture_id', '=', ventureId)
    .where(
      'user_id',
      'in',
      chosen.map(({ person }) => person),
    )
    .execute()
  return chosen.filter(({ person }) => !people.some((row) => row.user_id === person)).map(({ key }) => key)
}
