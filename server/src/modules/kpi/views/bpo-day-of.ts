import type { BpoDay } from '@holdfast/engine/kpi'
import type { BpoColumn } from '../store/bpo-columns.ts'

type Sums = { readonly [C in BpoColumn]: number }

/** Stored figures under the names of the engine. */
export function bpoDayOf(sums: Sums): BpoDay {
  return {
    offered: sums.inbound,
    answered: sums.answered,
    abandoned: sums.abandoned,
    serviceLevelMet: sums.service_level_met,
    serviceLevelOf: sums.service_level_of,
    shortAbandoned: sums.short_abandoned,
    abandonSeconds: sums.abandon_seconds,
    abandonSecondsMeasured: sums.abandon_seconds_measured,
    answerSeconds: sums.answer_seconds,
    answerSecondsMeasured: sums.answer_seconds_measured,
    resolved: sums.resolved,
    resolvedMeasured: sums.resolved_known,
    talkSeconds: sums.talk_seconds,
    talkSecondsMeasured: sums.talk_measured,
    holdSeconds: sums.hold_seconds,
    holdSecondsMeasured: sums.hold_measured,
    wrapSeconds: sums.wrap_seconds,
    wrapSecondsMeasured: sums.wrap_measured,
    handleSeconds: sums.handle_seconds,
    handleSecondsMeasured: sums.handle_measured,
    dials: sums.dials,
    dialsMeasured: sums.dials_measured,
    connects: sums.connects,
    connectsOfDialled: sums.connects_of_dialled,
    appointments: sums.appointments,
    deals: sums.deals,
    dealsOfKnown: sums.deals_of_known,
    connectsDealKnown: sums.connects_deal_known,
    revenueMinor: sums.revenue_minor,
    revenueMinorMeasured: sums.revenue_measured,
    ratingSum: sums.rating_sum,
    ratingSumMeasured: sums.rating_count,
  }
}
