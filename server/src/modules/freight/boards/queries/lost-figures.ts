import type { contract, LostFigures, ParsedInput, Reply } from '@holdfast/contract'
import { daysBetween, refuse } from '@holdfast/engine/kernel'
import { groupingFor } from '@holdfast/engine/kpi'
import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightVenture } from '../../policy.ts'
import { lostGroups } from '../lost-groups.ts'
import { lostTrend } from '../lost-trend.ts'
import { type LostSum, lostSums } from './lost-sums.ts'

type Endpoint = typeof contract.boards.lostFigures

const MOST_DAYS = 400

export async function lostFigures(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = freightVenture(caller, input.ventureId)
  authorize(may(caller, 'freight.read', venture.id), 'see what this venture lost')
  const { from, to } = input
  const days = daysBetween(from, to) + 1
  if (days < 1 || days > MOST_DAYS)
    refuse('refused', 'range.invalid', `Ask for 1 to ${MOST_DAYS} days, the first one first.`, { from, to })
  const sums = await lostSums(db, venture.id, { from, to })
  const others = [...new Set(sums.map(({ currency }) => currency))].filter((each) => each !== venture.currency).sort()
  const groupBy = groupingFor(days)
  const range = { from, to, groupBy, weekStart: venture.weekStart }
  return {
    ventureId: venture.id,
    from,
    to,
    groupBy,
    currencies: [venture.currency, ...others].map((currency) =>
      figuresOf(
        currency,
        sums.filter((sum) => sum.currency === currency),
        range,
      ),
    ),
  }
}

function figuresOf(currency: string, sums: readonly LostSum[], range: Parameters<typeof lostTrend>[1]): LostFigures {
  const byReason = lostGroups(sums, 'reason')
  return {
    currency,
    loads: byReason.reduce((sum, { loads }) => sum + loads, 0),
    valueMinor: byReason.reduce((sum, { valueMinor }) => sum + valueMinor, 0),
    byReason,
    byCustomer: lostGroups(sums, 'customer'),
    byLane: lostGroups(sums, 'lane'),
    trend: lostTrend(
      sums.filter(({ dimension }) => dimension === 'day'),
      range,
    ),
  }
}
