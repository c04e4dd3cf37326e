const EMPTY = `''`
const GONE = `'GONE'`
const LATER = `timestamptz '2026-06-19T00:00:00Z'`
const SAME = `uuid '00000000-0000-7000-8000-000000000999'`
const LONG_AGO = `date '1990-01-01'`

type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Every check of daily reports and days off with the least that breaks it. */
export const EOD_CHECKS: readonly Broken[] = [
  ['operations.days_off', 'days_off_bounded', { first_day: `date '2026-01-01'`, last_day: `date '2027-06-01'` }],
  ['operations.days_off', 'days_off_in_order', { last_day: LONG_AGO }],
  ['operations.days_off', 'days_off_note_bounded', { note: EMPTY }],
  ['operations.days_off', 'days_off_void_has_reason', { voided_at: LATER }],
  ['operations.eod_gaps', 'eod_gaps_explanation_whole', { explained_at: LATER }],
  ['operations.eod_gaps', 'eod_gaps_in_order', { last_day: LONG_AGO }],
  ['operations.eod_gaps', 'eod_gaps_says_something', { explanation: EMPTY, explained_at: LATER }],
  ['operations.eod_reports', 'eod_reports_blockers_bounded', { blockers: EMPTY }],
  ['operations.eod_reports', 'eod_reports_done_given', { done: EMPTY }],
  ['operations.eod_reports', 'eod_reports_note_bounded', { review_note: EMPTY }],
  ['operations.eod_reports', 'eod_reports_plan_bounded', { plan: EMPTY }],
  [
    'operations.eod_reports',
    'eod_reports_reviewed_by_another',
    { status: `'REVIEWED'`, reviewed_at: LATER, reviewed_by: SAME, user_id: SAME },
  ],
  ['operations.eod_reports', 'eod_reports_review_whole', { status: `'REVIEWED'` }],
  ['operations.eod_reports', 'eod_reports_sent_after_its_day', { submitted_on: LONG_AGO }],
  ['operations.eod_reports', 'eod_reports_status_known', { status: GONE }],
  ['operations.eod_reports', 'eod_reports_void_has_reason', { voided_at: LATER }],
  ['operations.visits', 'visits_since_before_seen', { since: LATER, seen_at: `timestamptz '2026-06-18T00:00:00Z'` }],
]
