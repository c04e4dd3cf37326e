import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import type { Stage } from '../../testing/stage.ts'
import type { Pair } from './pair-ids.ts'

/** A report of the broker's person, a gap that waits for an explanation and a day off, each with the word in it. */
export async function eodOf(
  stage: Stage,
  by: Client,
  { brokerId: ventureId, personId }: Pick<Pair, 'brokerId' | 'personId'>,
  word: string,
): Promise<Pick<Pair, 'reportId' | 'gapId' | 'dayOffId'>> {
  const [report] = await stage.sql<{ id: string }>(
    `insert into operations.eod_reports (venture_id, user_id, day, done, blockers, plan, is_working_day, submitted_at, submitted_on)
     values ($1, $2, '2026-06-17', $3, $3, $3, true, '2026-06-17T22:00:00Z', '2026-06-17') returning id`,
    [ventureId, personId, `${word} report`],
  )
  const [gap] = await stage.sql<{ id: string }>(
    `insert into operations.eod_gaps (venture_id, user_id, first_day, last_day, asked_at)
     values ($1, $2, '2026-06-16', '2026-06-16', '2026-06-17T06:00:00Z') returning id`,
    [ventureId, personId],
  )
  const off = await by.call(contract.daysOff.enterDaysOff, {
    ventureId,
    userId: personId,
    firstDay: '2026-08-10',
    lastDay: '2026-08-11',
    note: `${word} leave`,
  })
  return { reportId: report?.id ?? '', gapId: gap?.id ?? '', dayOffId: off.id }
}
