const EMPTY = `''`
const GONE = `'GONE'`
const ANCIENT = `timestamptz '1926-06-17T10:00:00Z'`
const LATER = `timestamptz '2026-06-19T00:00:00Z'`

type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Checks of campaigns, agents and totals with the least that breaks each. */
export const BPO_CHECKS: readonly Broken[] = [
  ['bpo.agent_costs', 'agent_costs_currency_written', { currency: `'us '` }],
  ['bpo.agent_costs', 'agent_costs_not_negative', { cost_per_hour_minor: '-1' }],
  ['bpo.agents', 'agents_revision_counts', { revision: '0' }],
  ['bpo.call_logs', 'call_logs_end_reason_of_ended', { end_reason: `'Left open'` }],
  ['bpo.call_logs', 'call_logs_end_reason_says_why', { end_reason: EMPTY, ended_at: LATER }],
  ['bpo.call_logs', 'call_logs_time_bounded', { started_at: ANCIENT, ended_at: ANCIENT }],
  ['bpo.campaign_terms', 'campaign_terms_seconds_range', { service_level_seconds: '0' }],
  ['bpo.campaign_terms', 'campaign_terms_short_abandon_range', { short_abandon_seconds: '-1' }],
  ['bpo.campaign_terms', 'campaign_terms_variant_known', { service_level_variant: GONE }],
  ['bpo.campaigns', 'campaigns_revision_counts', { revision: '0' }],
  ['bpo.campaigns', 'campaigns_short_abandon_range', { short_abandon_seconds: '601' }],
  ['bpo.campaigns', 'campaigns_variant_known', { service_level_variant: GONE }],
  ['bpo.day_totals', 'day_totals_answers_fit', { inbound: '3', answered: '2', abandoned: '2' }],
  ['bpo.day_totals', 'day_totals_currency_written', { currency: `'us '` }],
  ['bpo.day_totals', 'day_totals_day_bounded', { day: `'1900-01-01'` }],
  ['bpo.day_totals', 'day_totals_in_time_fits', { answered: '2', answered_in_time: '3' }],
  ['bpo.day_totals', 'day_totals_knows_something', {}],
  ['bpo.day_totals', 'day_totals_not_negative', { dials: '-1' }],
  ['bpo.day_totals', 'day_totals_ratings_whole', { ratings: '2', rating_sum: '11' }],
  ['bpo.day_totals', 'day_totals_source_known', { source: GONE }],
  ['bpo.day_totals', 'day_totals_void_has_reason', { voided_at: LATER }],
]
