import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'

/** Where every record is seen, where only some, and the newest of these. */
type RecordsSeen = {
  readonly whole: readonly VentureId[]
  readonly partly: readonly VentureId[]
  readonly own: readonly string[]
}

/** So many records of their own a person looks for by a word that most records have. */
const MOST_OWN = 1_000

export async function loadSight(db: Reads, caller: Caller): Promise<RecordsSeen> {
  const { whole, credited } = sightOf(caller)
  if (credited.length === 0 || caller.person === null) return { whole, partly: [], own: [] }
  const { rows } = await sql<{ id: string }>`
    select distinct load_id as id from freight.load_credits
    where venture_id = any (${[...credited]}::uuid[]) and user_id = ${caller.person.id}
    order by load_id desc limit ${MOST_OWN}`.execute(db)
  return { whole, partly: credited, own: rows.map(({ id }) => id) }
}

export async function quoteSight(db: Reads, caller: Caller): Promise<RecordsSeen> {
  const { whole, credited } = sightOf(caller)
  if (credited.length === 0 || caller.person === null) return { whole, partly: [], own: [] }
  const { rows } = await sql<{ id: string }>`
    select id from freight.quotes where venture_id = any (${[...credited]}::uuid[]) and salesperson_id = ${caller.person.id}
    order by id desc limit ${MOST_OWN}`.execute(db)
  return { whole, partly: credited, own: rows.map(({ id }) => id) }
}

/** Companies are shown to whoever sees every load. */
export function wholeSight(caller: Caller): RecordsSeen {
  return { whole: sightOf(caller).whole, partly: [], own: [] }
}
