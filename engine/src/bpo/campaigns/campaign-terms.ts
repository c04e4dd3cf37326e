import { type BusinessEvent, type CampaignId, type Day, refuse } from '../../kernel/index.ts'
import type { ServiceLevelTerms } from '../service-level.ts'

/** From a day on; null: from the campaign's first day. */
export type DatedTerms = ServiceLevelTerms & { readonly startsOn: Day | null }

/** What holds on a day: the latest that has begun. `terms` hold one from the first day. */
export function termsOn(terms: readonly DatedTerms[], day: Day): DatedTerms {
  const begun = terms.filter(({ startsOn }) => startsOn === null || startsOn <= day)
  const [latest] = begun.toSorted((a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? ''))
  if (!latest) throw new Error('A campaign has terms from its first day.')
  return latest
}

export type NewTerms = ServiceLevelTerms & {
  readonly startsOn: Day
  /** Said by the person: figures of days that were reported already may change. */
  readonly restate: boolean
}

/**
 * Days that were reported under other terms. Refuses `campaign.restates` where there are any with calls and nobody said
 * that they may change: a service level that was reported is never rewritten in silence.
 */
export function refuseSilentRestating({ startsOn, restate }: NewTerms, daysReported: readonly Day[], today: Day): void {
  const past = daysReported.filter((day) => day >= startsOn && day < today)
  if (past.length === 0 || restate) return
  const days = past.length === 1 ? 'one day' : `${past.length} days`
  refuse(
    'conflict',
    'campaign.restates',
    `From ${startsOn} on this changes the service level of ${days} that were reported already. Choose ${today} or later, or confirm that they are restated.`,
    { days: past.length, from: past[0], field: 'startsOn' },
  )
}

export const CAMPAIGN_CHANGED = 'bpo.campaign_changed'

/** The days whose figures the new terms change: all of those with calls or totals from `startsOn` on. */
export type CampaignChanged = BusinessEvent<
  typeof CAMPAIGN_CHANGED,
  { readonly name: string; readonly before: ServiceLevelTerms; readonly after: NewTerms }
>

export function campaignChanged(
  campaign: { readonly id: CampaignId; readonly name: string },
  before: ServiceLevelTerms,
  after: NewTerms,
  days: readonly Day[],
): CampaignChanged {
  return { type: CAMPAIGN_CHANGED, subjectId: campaign.id, days, facts: { name: campaign.name, before, after } }
}

export function isSameTerms(a: ServiceLevelTerms, b: ServiceLevelTerms): boolean {
  return (
    a.variant === b.variant &&
    a.thresholdSeconds === b.thresholdSeconds &&
    a.shortAbandonSeconds === b.shortAbandonSeconds
  )
}
