import type { Cover } from '@holdfast/engine/freight'
import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Where a cover names who drives. */
const DRIVER = 'ownUnit.driverId'
const NOBODY = 'This venture has no such person.'

/** Refuses `person.unknown`, of the field that named them, when one of these does not belong, and never belonged, to the venture. */
export async function requirePeople(
  tx: Tx,
  ventureId: VentureId,
  people: readonly UserId[],
  field?: string,
): Promise<void> {
  const known = await sql<{ id: string }>`
    select user_id as id from ventures.people_facts
    where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[])`.execute(tx)
  const ids = new Set(known.rows.map(({ id }) => id))
  if (people.every((id) => ids.has(id))) return
  const sentence =
    field === DRIVER
      ? 'The driver is none of this venture’s people. Choose one who is, or name the truck alone.'
      : NOBODY
  refuse('refused', 'person.unknown', sentence, field === undefined ? {} : { field })
}

/** An own unit is driven by one of the venture’s people, or by nobody who is named. */
export async function requireDriver(tx: Tx, ventureId: VentureId, { ownUnit }: Pick<Cover, 'ownUnit'>): Promise<void> {
  const driver = ownUnit?.driverId ?? null
  if (driver !== null) await requirePeople(tx, ventureId, [driver], DRIVER)
}
