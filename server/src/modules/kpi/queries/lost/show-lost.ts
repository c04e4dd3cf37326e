import type { contract, LostFigures, ParsedInput, Reply } from '@holdfast/contract'
import { daysBetween, refuse } from '@holdfast/engine/kernel'
import { groupingFor } from '@holdfast/engine/kpi'
import { authorize, type Caller, may, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { requireTrade } from '../../policy.ts'
import { freightArea } from '../../store/freight-area.ts'
import { askedDays } from '../asked-days.ts'
import { namesOf } from '../dashboard/names-of.ts'
import type { Kit } from '../dashboard/show-dashboard.ts'
import { FREIGHT } from '../dashboard/show-freight.ts'
import { knownDays } from '../known-days.ts'
import { type FiguresState, figuresState } from './figures-state.ts'
import { lostGroups } from './lost-groups.ts'
import { type LostSum, lostSums } from './lost-sums.ts'
import { lostTrend } from './lost-trend.ts'

type Endpoint = typeof contract.boards.lostFigures
type Asked = ParsedInput<Endpoint>

const MOST_DAYS = 400

/**
 * What was lost agrees with the list of lost loads at any moment: marked days are counted from the facts. Figures are kept
 * under what was asked for, their state and which day is today; names are read with every request.
 */
export function showLost(kit: Kit) {
  return async (db: Reads, caller: Caller, asked: Asked): Promise<Reply<Endpoint>> => {
    requireTrade(caller, asked.ventureId, 'freight')
    authorize(may(caller, 'freight.read', asked.ventureId), 'see what this venture lost')
    const { ventureId, from, to } = asked
    const days = daysBetween(from, to) + 1
    if (days < 1 || days > MOST_DAYS)
      refuse('refused', 'range.invalid', `Ask for 1 to ${MOST_DAYS} days, the first one first.`, { from, to })
    const { today, currency, weekStart } = ventureOf(caller, ventureId)
    const state = await figuresState(db, freightArea, asked)
    const key = `${state.version} ${state.print} lost ${today} ${JSON.stringify([ventureId, from, to, currency, weekStart])}`
    const { figures } = await kit.cache.keep('figures', key, () => compute(kit, db, caller, asked, state))
    return { ventureId, from, to, groupBy: groupingFor(days), currencies: await withNames(db, ventureId, figures) }
  }
}

async function compute({ marks }: Kit, db: Reads, caller: Caller, asked: Asked, { marked }: FiguresState) {
  const known = await knownDays(db, freightArea, askedDays(caller, asked))
  marks.mark(freightArea, known)
  const sums = await lostSums(db, { ...known, missing: [...new Set([...known.missing, ...marked])] })
  const { currency: own, weekStart } = known.venture
  const others = [...new Set(sums.map(({ currency }) => currency))].filter((each) => each !== own).sort()
  const range = { from: asked.from, to: asked.to, groupBy: groupingFor(known.days.length), weekStart }
  const figures = [own, ...others].map((currency) =>
    figuresOf(
      currency,
      sums.filter((sum) => sum.currency === currency),
      range,
    ),
  )
  return { figures }
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

/** Customers are labelled by their ids until here. */
async function withNames(db: Reads, ventureId: string, figures: readonly LostFigures[]): Promise<LostFigures[]> {
  const ids = [...new Set(figures.flatMap(({ byCustomer }) => byCustomer.flatMap(({ key }) => key ?? [])))]
  const names = ids.length === 0 ? null : await namesOf(db, FREIGHT, ventureId, ids)
  return figures.map((each) => ({
    ...each,
    byCustomer: each.byCustomer.map((row) => ({ ...row, label: names?.get(row.key ?? '') ?? row.label })),
  }))
}
