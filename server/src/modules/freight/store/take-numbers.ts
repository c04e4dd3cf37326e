import type { LoadId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { FIRST_NUMBER, type NumberedLoad } from './take-number.ts'

/** Holds the venture's numbers until the commit, and lets them go on after the highest that a file brings. */
export async function lockNumbers(tx: Tx, ventureId: string, highestGiven: number): Promise<void> {
  await sql`
    insert into freight.load_numbers as n (venture_id, last_number) values (${ventureId}, ${Math.max(FIRST_NUMBER - 1, highestGiven)})
    on conflict (venture_id) do update set last_number = ${highestGiven}
    where n.last_number < ${highestGiven}`.execute(tx)
}

/** An id for each, and a number for those that bring none, in one step. */
export async function takeNumbers(
  tx: Tx,
  venture: CallerVenture,
  given: readonly string[],
): Promise<readonly NumberedLoad[]> {
  if (given.length === 0) return []
  const wanted = given.filter((number) => number === '').length
  const { rows } = await sql<{ id: LoadId; last_number: number }>`
    with taken as (
      update freight.load_numbers set last_number = last_number + ${wanted} where venture_id = ${venture.id} returning last_number
    )
    select uuidv7() as id, t.last_number from taken t, generate_series(1, ${given.length}::int) order by id`.execute(tx)
  let next = (rows[0]?.last_number ?? 0) - wanted
  return rows.map(({ id }, position) => {
    const own = given[position] ?? ''
    if (own === '') next += 1
    return { id, number: own === '' ? `${venture.code}-${next}` : own }
  })
}
