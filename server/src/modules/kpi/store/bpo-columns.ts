import { count, known, sum } from './counting.ts'

const INBOUND = `direction = 'INBOUND'`
const HANDLED = 'talk_seconds + hold_seconds + wrap_seconds'
const ABANDONED = `${INBOUND} and not answered`
/** The engine's `abandonedAfterSeconds`: a file that does not know the end writes the start. */
const WAITED = 'nullif(floor(extract(epoch from ended_at - started_at))::bigint, 0)'
const SHORT = `coalesce(${WAITED} <= short_abandon_seconds, false)`

/** Both sides of the engine's `serviceLevelPart`, by the terms of the campaign on that day. */
const MET = `${INBOUND} and (answered and answered_after_seconds <= service_level_seconds
  or service_level_variant = 'WITH_ABANDONED' and not answered and ${WAITED} <= service_level_seconds)`
const OF = `${INBOUND} and (answered and answered_after_seconds is not null
  or not answered and service_level_variant <> 'OF_ANSWERED' and not (service_level_variant = 'WITHOUT_SHORT' and ${SHORT}))`

/** The columns of the engine's `bpoDay`, of all calls that started on the day, with how many were answered in time. */
export const BPO_COLUMNS = {
  calls: count(),
  inbound: count(INBOUND),
  outbound: count(`direction = 'OUTBOUND'`),
  answer_known: count(`${INBOUND} and answered is not null`),
  answered: count(`${INBOUND} and answered`),
  abandoned: count(`${INBOUND} and not answered`),
  within_threshold: count(`${INBOUND} and answered and answered_after_seconds <= service_level_seconds`),
  service_level_met: count(MET),
  service_level_of: count(OF),
  short_abandoned: count(`${ABANDONED} and ${SHORT}`),
  abandon_seconds: sum(WAITED, ABANDONED),
  abandon_seconds_measured: known(WAITED, ABANDONED),
  answer_seconds: sum('answered_after_seconds', `${INBOUND} and answered`),
  answer_seconds_measured: known('answered_after_seconds', `${INBOUND} and answered`),
  talk_seconds: sum('talk_seconds'),
  talk_measured: known('talk_seconds'),
  hold_seconds: sum('hold_seconds'),
  hold_measured: known('hold_seconds'),
  wrap_seconds: sum('wrap_seconds'),
  wrap_measured: known('wrap_seconds'),
  handle_seconds: sum(HANDLED),
  handle_measured: known(HANDLED),
  dials: sum('dials'),
  dials_measured: known('dials'),
  connects: count('connected'),
  connects_known: known('connected'),
  connects_of_dialled: count('connected and dials is not null'),
  connects_deal_known: count('connected and deal_won is not null'),
  resolved: count('resolved'),
  resolved_known: known('resolved'),
  appointments: count('appointment_set'),
  deals: count('deal_won'),
  deals_of_known: count('connected and deal_won'),
  revenue_minor: sum('revenue_minor'),
  revenue_measured: known('revenue_minor'),
  rating_sum: sum('rating'),
  rating_count: known('rating'),
  /** Days of totals that do not tell a count. */
  days_without_calls: '0',
  days_without_dials: '0',
  days_without_connects: '0',
  days_without_appointments: '0',
  days_without_deals: '0',
  /** Calls do not tell for how long somebody was signed in. */
  logged_in_seconds: '0',
} as const

export type BpoColumn = keyof typeof BPO_COLUMNS
export const bpoColumns = Object.keys(BPO_COLUMNS) as BpoColumn[]
