import { z } from 'zod'
import { currency, day, Money, ratio, uuid } from './values.ts'

const minor = z.int()
const count = z.int()

/** What moves from the start to the end: start + new + reactivation + expansion − contraction − churn = end, exactly. */
export const saasFlows = {
  /** Whole minor units of `currency`, per month; contraction and churn as positive amounts. */
  startMinor: minor,
  newMinor: minor,
  reactivationMinor: minor,
  expansionMinor: minor,
  contractionMinor: minor,
  churnMinor: minor,
  endMinor: minor,
  /** start + new + reactivated − churned = end. */
  accountsStart: count,
  accountsNew: count,
  accountsReactivated: count,
  accountsExpanded: count,
  accountsContracted: count,
  accountsChurned: count,
  accountsEnd: count,
  /** Came and went between the ends of two months: in neither new nor churn. */
  accountsPassing: count,
}

/** A calendar month in one currency, by account; the running month is as of now. A ratio is null where there is nothing to divide by. */
export const SaasFigures = z
  .strictObject({
    periodStart: day,
    currency,
    ...saasFlows,
    /** 12 × MRR at the end. */
    arrMinor: minor,
    netNewMinor: minor,
    /** (start + expansion − contraction − churn) ÷ start. */
    nrr: ratio,
    /** (start − contraction − churn) ÷ start. */
    grr: ratio,
    logoChurn: ratio,
    revenueChurn: ratio,
    /** (new + reactivation + expansion) ÷ (contraction + churn). */
    quickRatio: ratio,
    /** MRR ÷ accounts at the end, rounded half-even to whole minor units. */
    arpaMinor: minor.nullable(),
    /** now: the month had no row yet and was computed for this reply. */
    computed: z.enum(['stored', 'now']),
    asOf: z.string(),
  })
  .meta({ id: 'SaasFigures' })

/** The range as a whole, by currency: the start of its first month, the sum of what moved, the end of its last. */
export const SaasTotal = z
  .strictObject({ periodStart: day, currency, ...saasFlows, netNewMinor: minor, quickRatio: ratio })
  .meta({ id: 'SaasTotal' })

/** A customer who came or left on the briefing's day or the day before, with at least what the venture wants to be told of. */
export const SaasNews = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    kind: z.enum(['came', 'left']),
    customer: z.strictObject({ id: uuid, name: z.string() }),
    day,
    /** What it pays in a month now, or paid. */
    mrr: Money,
  })
  .meta({ id: 'SaasNews' })
export type SaasNews = z.output<typeof SaasNews>

export type SaasFigures = z.output<typeof SaasFigures>
export type SaasTotal = z.output<typeof SaasTotal>
