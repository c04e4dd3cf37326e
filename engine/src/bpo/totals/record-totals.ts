import { addDays, type BusinessEvent, type Day, refuse, touched } from '../../kernel/index.ts'
import { MOST_DAYS_AGO, MOST_YEARS } from '../check-call.ts'
import { checkTotals } from './check-totals.ts'
import {
  DAY_TOTALS,
  type DayFigures,
  type DayTotals,
  NO_TOTALS,
  patchedTotals,
  saysSomething,
  type TotalsPatch,
} from './day-totals.ts'

export type GivenTotals = Pick<DayTotals, 'campaignId' | 'agentId' | 'day'> & {
  readonly patch: TotalsPatch
  /** The version that its editor saw; absent: whatever stands. */
  readonly version?: number | undefined
}
export type ChangedTotals = Pick<DayTotals, 'campaignId' | 'agentId' | 'day'> & {
  /** null: none stood. */
  readonly before: DayFigures | null
  readonly after: DayFigures
}

/**
 * The totals of a day after what is said of them; null: they stand already as it is said. Void ones stand again with what
 * is said alone. Refuses `totals.calls_logged` where the day's calls are logged one by one, `totals.empty`,
 * `totals.in_future`, `totals.too_old` (of more than 20 years ago, as calls are), `record.changed`, and what `checkTotals` refuses.
 */
export function recordTotals(
  standing: DayTotals | null,
  given: GivenTotals,
  { today, callsLogged }: { readonly today: Day; readonly callsLogged: boolean },
): ChangedTotals | null {
  const { campaignId, agentId, day, patch } = given
  if (callsLogged)
    refuse(
      'conflict',
      'totals.calls_logged',
      `Calls are logged on ${day} for this agent and campaign: totals would count them twice. Correct the calls, or void them first.`,
      { day },
    )
  const before = standing === null || standing.isVoid ? null : standing.figures
  if (before === null && !saysSomething(patch))
    refuse('refused', 'totals.empty', `Nothing is known of ${day} by this. Give at least one figure.`, { day })
  if (day > today) refuse('refused', 'totals.in_future', `${day} has not come yet in this campaign.`, { day })
  if (day < addDays(today, -MOST_DAYS_AGO))
    refuse('refused', 'totals.too_old', `${day} is more than ${MOST_YEARS} years ago. Check the year.`, { day })
  const after = patchedTotals(before ?? NO_TOTALS, patch)
  if (before !== null && DAY_TOTALS.every((total) => before[total] === after[total])) return null
  refuseUnlessSeen(standing, given)
  if (!saysSomething(after))
    refuse('refused', 'totals.empty', `Nothing would be known of ${day} any more. Void its totals instead.`, { day })
  checkTotals(after)
  return { campaignId, agentId, day, before, after }
}

function refuseUnlessSeen(standing: DayTotals | null, { day, version }: GivenTotals): void {
  if (version === undefined || version === (standing?.version ?? 0)) return
  refuse('conflict', 'record.changed', `Somebody changed ${day} meanwhile. Look at it again before you save.`, {
    day,
    version: standing?.version ?? 0,
  })
}

export const KPI_UPSERTED = 'bpo.kpi_upserted'

/** One event for all that were given at once; its subject is the import, or the venture. */
export type KpiUpserted = BusinessEvent<
  typeof KPI_UPSERTED,
  {
    readonly changed: readonly { readonly agentId: string; readonly campaignId: string; readonly day: Day }[]
    readonly voided: boolean
  }
>

/** Totals stay on their day: the days before and after are the same. */
export function kpiUpserted(
  subjectId: string,
  changed: readonly Pick<DayTotals, 'campaignId' | 'agentId' | 'day'>[],
  voided = false,
): KpiUpserted {
  return {
    type: KPI_UPSERTED,
    subjectId,
    days: touched(...changed.map(({ day }) => day)),
    facts: { changed: changed.map(({ agentId, campaignId, day }) => ({ agentId, campaignId, day })), voided },
  }
}
