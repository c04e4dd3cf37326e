import type { FxRate, PlanVersion } from '@holdfast/engine/incentives'
import type { Day, VentureId, Weekday } from '@holdfast/engine/kernel'

/** What everybody in a venture is paid by: its calendar and every version that was ever published. */
export type PayTerms = {
  readonly ventureId: VentureId
  readonly currency: string
  readonly weekStart: Weekday
  readonly liveFrom: Day
  readonly today: Day
  readonly versions: readonly PublishedVersion[]
  /** From the venture's currency to those of its plans. */
  readonly fx: readonly FxRate[]
}

export type PublishedVersion = PlanVersion & { readonly planName: string; readonly number: number }

/** Days are included at both ends. */
export type DaySpan = { readonly from: Day; readonly to: Day }
