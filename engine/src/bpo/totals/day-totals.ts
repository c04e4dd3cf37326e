import type { AgentId, CampaignId, Day } from '../../kernel/index.ts'

/** Counts of a day. Connects are incoming calls that were answered and outgoing ones that reached somebody. */
export const COUNT_TOTALS = [
  'inbound',
  'outbound',
  'answered',
  'abandoned',
  'shortAbandoned',
  'answeredInTime',
  'abandonedInTime',
  'dials',
  'connects',
  'resolved',
  'appointments',
  'deals',
  'ratings',
  'ratingSum',
] as const
/** Whole seconds of all calls of the day together, and of being signed in. */
export const SECOND_TOTALS = ['answerSeconds', 'talkSeconds', 'holdSeconds', 'wrapSeconds', 'loggedInSeconds'] as const
export const DAY_TOTALS = [...COUNT_TOTALS, ...SECOND_TOTALS, 'revenueMinor'] as const
export type DayTotal = (typeof DAY_TOTALS)[number]

/** What is known of a day; null: unknown, which is not 0. */
export type DayFigures = { readonly [Total in DayTotal]: number | null }

export const NO_TOTALS = Object.fromEntries(DAY_TOTALS.map((total) => [total, null])) as DayFigures

/** An agent's day in a campaign of which only totals are known. */
export type DayTotals = {
  readonly campaignId: CampaignId
  readonly agentId: AgentId
  /** By the campaign's clock, as it was written. */
  readonly day: Day
  readonly figures: DayFigures
  readonly isVoid: boolean
  readonly version: number
}

/** Absent: nothing is said of it. Null: it is not known, also when it was until now. */
export type TotalsPatch = { readonly [Total in DayTotal]?: number | null | undefined }

/** Only what is said changes; what was left out stays as it is and never becomes 0. */
export function patchedTotals(before: DayFigures, patch: TotalsPatch): DayFigures {
  const said = DAY_TOTALS.filter((total) => patch[total] !== undefined).map((total) => [total, patch[total]])
  return { ...before, ...Object.fromEntries(said) }
}

export function saysSomething(patch: TotalsPatch): boolean {
  return DAY_TOTALS.some((total) => (patch[total] ?? null) !== null)
}
