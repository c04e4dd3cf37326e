import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Refuses `person.unknown` when one of these does not belong, and never belonged, to the venture. */
export async function requirePeople(tx: Tx, ventureId: VentureId, people: readonly UserId[]): Promise<void> {
  const known = await sql<{ id: string }>`
    select user_id as id from ventures.people_facts
    where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[])`.execute(tx)
  const ids = new Set(known.rows.map(({ id }) => id))
  if (people.some((id) => !ids.has(id))) refuse('refused', 'person.unknown', 'This venture has no such person.')
}
