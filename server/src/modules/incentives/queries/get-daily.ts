import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { lineView } from '../view.ts'
import { lineRows } from './line-rows.ts'
import { isVisible, visiblePeople } from './visible-people.ts'

type Endpoint = typeof contract.incentives.getDaily
type Row = {
  readonly venture_id: VentureId
  readonly user_id: UserId
  readonly name: string
  readonly day: Day
  readonly amount_minor: number
  readonly currency: string
}

export async function getDaily(db: Reads, caller: Caller, { id }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const found = await sql<Row>`
    select d.venture_id, d.user_id, u.name, d.day, d.amount_minor, d.currency
    from incentives.daily d join ventures.people_facts u on u.venture_id = d.venture_id and u.user_id = d.user_id
    where d.venture_id = any (${caller.scope}::uuid[]) and d.id = ${id}`.execute(db)
  const daily = found.rows[0]
  if (!daily || !isVisible(await visiblePeople(db, caller, daily.venture_id), daily.user_id)) {
    refuse('not_found', 'daily.not_found', 'There is no such day of pay for you to see.')
  }
  const lines = await lineRows(
    db,
    sql`l.venture_id = ${daily.venture_id} and l.user_id = ${daily.user_id} and l.day = ${daily.day}::date and l.currency = ${daily.currency}`,
  )
  return {
    id,
    ventureId: daily.venture_id,
    person: { id: daily.user_id, name: daily.name },
    day: daily.day,
    amount: { minor: daily.amount_minor, currency: daily.currency },
    lines: lines.map(lineView),
  }
}
