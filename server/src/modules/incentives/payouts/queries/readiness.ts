import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { payoutPeriod } from '../period.ts'
import { mayMakePayouts } from '../policy.ts'
import { type Earner, earnersOf } from '../store/draft-payouts.ts'
import { type EarnedBefore, earnedBefore } from './earned-before.ts'
import { pendingDays } from './pending-days.ts'

type Endpoint = typeof contract.payoutRuns.readiness
type Ready = Reply<Endpoint>

/** Whether a period can be paid, and whom it would pay; of one that is not over, as far as it has come. */
export async function readiness(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Ready> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayMakePayouts(caller, venture.id), 'make payouts here')
  const yesterday = addDays(venture.today, -1)
  const isOver = input.periodEnd <= yesterday
  const to = isOver ? input.periodEnd : yesterday
  const hasBegun = input.periodStart <= to
  const isReversed = input.periodEnd < input.periodStart
  const span =
    hasBegun || isReversed ? payoutPeriod(venture, input.periodStart, isReversed ? input.periodEnd : to) : null
  if (span === null) return { isOver, dirty: [], uncommitted: [], people: [], taken: 0, before: [] }
  const { dirty, uncommitted } = await pendingDays(db, venture.id, span)
  const earners = await earnersOf(db, venture.id, span, null)
  const taken = earners.filter(({ takenBy }) => takenBy !== null)
  return {
    isOver,
    dirty: [...dirty],
    uncommitted: [...uncommitted],
    people: waiting(earners),
    taken: new Set(taken.map(({ userId }) => userId)).size,
    before: inNoPayout(await earnedBefore(db, venture.id, span.from)),
  }
}

function waiting(earners: readonly Earner[]): Ready['people'] {
  const free = earners.filter(({ takenBy }) => takenBy === null)
  return [...Map.groupBy(free, ({ currency }) => currency)]
    .map(([currency, of]) => ({
      currency,
      people: of.length,
      amountMinor: of.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

function inNoPayout(found: readonly EarnedBefore[]): Ready['before'] {
  return [...Map.groupBy(found, ({ currency }) => currency)]
    .map(([currency, of]) => ({
      currency,
      people: of.length,
      amountMinor: of.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      from: of.map(({ from }) => from).toSorted()[0] as Day,
      to: of
        .map(({ to }) => to)
        .toSorted()
        .at(-1) as Day,
    }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}
