import { EXCEPTION_KINDS } from '@holdfast/engine/incentives'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import type { Judged } from '../exception.ts'
import { findExceptions } from './find-exceptions.ts'
import { judgePeriod } from './judge-period.ts'
import type { Judgement } from './with-waivers.ts'

export type RunOfPeriod = DaySpan & {
  readonly id: string
  readonly ventureId: VentureId
  /** null: everybody. */
  readonly userId: UserId | null
}

/** Exceptions of a run, in one order: by kind, person and subject. Of a run for one person only what concerns them. */
export async function runExceptions(db: Reads, run: RunOfPeriod, judged?: Judged): Promise<readonly Judgement[]> {
  const found = await findExceptions(db, judged ?? (await judgeRun(db, run)))
  return found.filter((each) => run.userId === null || concerns(each, run.userId)).sort(byPlace)
}

/** The period of a run with the payouts of it that stand. */
export async function judgeRun(db: Reads, { id, ventureId, from, to }: RunOfPeriod): Promise<Judged> {
  const payouts = await sql<{ id: string }>`
    select id from incentives.payouts where venture_id = ${ventureId} and run_id = ${id} and status <> 'VOIDED'`.execute(
    db,
  )
  return judgePeriod(db, { ventureId, from, to, payoutIds: payouts.rows.map((payout) => payout.id) })
}

function concerns({ stops }: Judgement, userId: UserId): boolean {
  return stops === 'everybody' || (stops !== 'run' && stops.includes(userId))
}

/** Where an exception stands in the list; a page goes on after it also when it is there no more. */
export function placeOf({ kind, person, subjectId, mark }: Judgement): readonly string[] {
  return [String(EXCEPTION_KINDS.indexOf(kind)), (person?.name ?? '').slice(0, LONGEST_NAME), subjectId, mark]
}

const LONGEST_NAME = 40

export function byPlace(a: Judgement, b: Judgement): number {
  return comparePlaces(placeOf(a), placeOf(b))
}

export function comparePlaces(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  if (at === -1) return 0
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}
