import { count, known, sum } from './counting.ts'

const INBOUND = `direction = 'INBOUND'`
const HANDLED = 'talk_seconds + hold_seconds + wrap_seconds'

/** The columns of the engine's `bpoDay`, of all calls that started on the day, and how many were answered in time. */
export const BPO_COLUMNS = {
  calls: count(),
  inbound: count(INBOUND),
  outbound: count(`direction = 'OUTBOUND'`),
  answer_known: count(`${INBOUND} and answered is not null`),
  answered: count(`${INBOUND} and answered`),
  abandoned: count(`${INBOUND} and not answered`),
  within_threshold: count(`${INBOUND} and answered and answered_after_seconds <= service_level_seconds`),
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
  revenue_minor: sum('revenue_minor'),
  revenue_measured: known('revenue_minor'),
  rating_sum: sum('rating'),
  rating_count: known('rating'),
} as const

export type BpoColumn = keyof typeof BPO_COLUMNS
export const bpoColumns = Object.keys(BPO_COLUMNS) as BpoColumn[]
