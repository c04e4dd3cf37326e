import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, LAST_ID } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { seenBy } from '../../queries/visible-people.ts'
import { payoutView } from '../payout-view.ts'
import { payoutRecords } from './payout-records.ts'

type Endpoint = typeof contract.payouts.listPayouts
type Input = ParsedInput<Endpoint>

/**
 * Newest made first: a walk along the key of each venture, or person where the caller sees only some, merged. The venture is
 * bounded from both sides and not compared with, or the database walks by id alone through the payouts of all other ventures.
 */
export async function listPayouts(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const [after = LAST_ID] = decodeCursor(input, input.cursor, 1) ?? []
  const newest = (whose: RawBuilder<boolean>) => sql`(
    select * from incentives.payouts p where ${whose} and p.id < ${after}::uuid ${within(input)}
    order by p.venture_id desc, p.id desc limit ${input.limit + 1})`
  const ofAll = sql<boolean>`seen.user_id is null and p.venture_id between seen.venture_id and seen.venture_id and (p.venture_id, p.id) < (seen.venture_id, ${after}::uuid)`
  const ofPerson = sql<boolean>`p.venture_id = seen.venture_id and p.user_id = seen.user_id`
  const chosen = sql`(
    select p.* from jsonb_to_recordset(${JSON.stringify(await seenBy(db, caller, input.userId))}::jsonb) as seen (venture_id uuid, user_id uuid)
    cross join lateral (${newest(ofAll)} union all ${newest(ofPerson)}) p
    order by p.id desc limit ${input.limit + 1})`
  const records = await payoutRecords(db, chosen, sql`p.id desc`)
  return shownAs(
    pageOf(input, records, (last) => [last.id]),
    (record) => payoutView(caller, record),
  )
}

function within({ status, from, to }: Input): RawBuilder<unknown> {
  return sql`
    ${status === undefined ? sql`` : sql`and p.status = ${status}`}
    ${from === undefined ? sql`` : sql`and p.period_end >= ${from}::date`}
    ${to === undefined ? sql`` : sql`and p.period_start <= ${to}::date`}`
}
