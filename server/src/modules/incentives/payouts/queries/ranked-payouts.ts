import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RunOfPeriod } from '../../exceptions/queries/run-exceptions.ts'
import { payoutFigures } from '../store/payout-figures.ts'

export type RankedPayout = {
  readonly id: string
  readonly userId: UserId
  readonly name: string
  readonly currency: string
  readonly isDraft: boolean
  /** Days and adjustments; 0 where it was voided before it came to anything. */
  readonly earnedMinor: number
}

/** All payouts of a run, as far as they are put in an order. */
export async function rankedPayouts(
  db: Reads,
  { ventureId, id }: Pick<RunOfPeriod, 'ventureId' | 'id'>,
): Promise<readonly RankedPayout[]> {
  const rows = await sql<RankedPayout>`
    select p.id, p.user_id as "userId", u.name, p.currency, p.status = 'DRAFT' as "isDraft",
      coalesce(f.days_minor + f.adjusted_minor, 0)::bigint as "earnedMinor"
    from incentives.payouts p
    join ventures.people_facts u on u.venture_id = p.venture_id and u.user_id = p.user_id
    cross join lateral ${payoutFigures()} f
    where p.venture_id = ${ventureId} and p.run_id = ${id}`.execute(db)
  return rows.rows
}
