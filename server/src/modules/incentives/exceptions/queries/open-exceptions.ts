import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Exception } from '../exception.ts'
import { foundInPeriod, judgePeriod } from './judge-period.ts'
import { type Judgement, withWaivers } from './with-waivers.ts'

export type JudgedPayout = {
  readonly id: string
  readonly userId: UserId
  readonly currency: string
  readonly from: Day
  readonly to: Day
}

/** What stands in the way of each of these payouts and is not waived; nothing where nothing does. */
export async function openExceptionsFor(
  db: Reads,
  ventureId: VentureId,
  payouts: readonly JudgedPayout[],
): Promise<ReadonlyMap<string, readonly Exception[]>> {
  const all = new Map<string, readonly Exception[]>()
  for (const [, ofPeriod] of Map.groupBy(payouts, ({ from, to }) => `${from} ${to}`)) {
    const { from, to } = ofPeriod[0] as JudgedPayout
    const judged = await judgePeriod(db, { ventureId, from, to, payoutIds: ofPeriod.map(({ id }) => id) })
    const found = await withWaivers(db, ventureId, await foundInPeriod(db, judged))
    for (const [id, each] of openOf(ofPeriod, found)) all.set(id, each)
  }
  return all
}

/** The same of exceptions that were found already. */
export function openOf(
  payouts: readonly JudgedPayout[],
  found: readonly Judgement[],
): ReadonlyMap<string, readonly Exception[]> {
  return byPayout(
    payouts,
    found.filter(({ waiver }) => waiver === null),
  )
}

/** Those that concern everybody are one list, shared: ten thousand payouts would not hold a copy each. */
function byPayout(
  payouts: readonly JudgedPayout[],
  found: readonly Judgement[],
): ReadonlyMap<string, readonly Exception[]> {
  const everybodys = found.filter(({ stops }) => stops === 'everybody').map(shown)
  const own = Map.groupBy(
    found.flatMap((each) => (typeof each.stops === 'string' ? [] : each.stops.map((userId) => ({ userId, each })))),
    ({ userId }) => userId,
  )
  return new Map(
    payouts.map(({ id, userId }) => {
      const theirs = (own.get(userId) ?? []).map(({ each }) => each).filter((each) => isAbout(each, id))
      return [id, theirs.length === 0 ? everybodys : [...theirs.map(shown), ...everybodys.slice(0, MOST_REPEATED)]]
    }),
  )
}

/** So many are enough to stand in the way, and to be read at one payout. */
const MOST_REPEATED = 100

/** A person may have a payout of another currency in the same period. */
function isAbout({ payoutId }: Judgement, id: string): boolean {
  return payoutId === null || payoutId === id
}

export function shown({ stops: _, ...exception }: Judgement): Exception {
  return exception
}
