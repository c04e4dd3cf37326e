import { MOST_NAMED, type PayoutRunDetail } from '@holdfast/contract'
import type { Reads } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import { earnersOf } from '../store/draft-payouts.ts'
import type { RunPeriod } from './run-period.ts'

/** People with money in the period whom another payout covers: all are counted, the first are named. */
export async function runElsewhere(
  db: Reads,
  run: RunPeriod,
  ownPayouts: ReadonlySet<string>,
): Promise<PayoutRunDetail['elsewhere']> {
  const earners = await earnersOf(db, run.ventureId, run, run.userId === null ? null : [run.userId])
  const others = earners.flatMap(({ takenBy, ...earner }) =>
    takenBy === null || ownPayouts.has(takenBy) ? [] : [{ ...earner, payoutId: takenBy }],
  )
  const shown = others.slice(0, MOST_NAMED)
  const names = await peopleNames(
    db,
    [run.ventureId],
    shown.map(({ userId }) => userId),
  )
  return {
    count: others.length,
    people: shown.map(({ userId, ...other }) => ({ ...other, person: { id: userId, name: names.get(userId) ?? '' } })),
  }
}
