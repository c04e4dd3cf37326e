import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, LAST_ID } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { mayMakePayouts } from '../policy.ts'
import { runRecords } from './run-records.ts'
import { runView } from './run-view.ts'

type Endpoint = typeof contract.payoutRuns.listPayoutRuns

/** Newest first: a walk along the key of each venture, merged. */
export async function listPayoutRuns(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const [after = LAST_ID] = decodeCursor(input, input.cursor, 1) ?? []
  const chosen = sql`(
    select r.* from unnest(${caller.scope}::uuid[]) v (id) cross join lateral (
      select * from incentives.payout_runs r where r.venture_id = v.id and r.id < ${after}::uuid
      order by r.venture_id desc, r.id desc limit ${input.limit + 1}) r
    order by r.id desc limit ${input.limit + 1})`
  const records = await runRecords(db, chosen)
  return {
    ...shownAs(
      pageOf(input, records, (last) => [last.id]),
      (record) => runView(caller, record),
    ),
    can: { make: caller.scope.some((ventureId) => mayMakePayouts(caller, ventureId)) },
  }
}
