const EMPTY = `''`
const GONE = `'GONE'`
const LATER = `timestamptz '2026-06-19T00:00:00Z'`
const SAME = `uuid '00000000-0000-7000-8000-000000000999'`
const SHORT = `'\\x00'`

type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Every check of hotels, their nights and disputes with the least that breaks it. */
export const HOTEL_CHECKS: readonly Broken[] = [
  ['hospitality.dispute_evidence', 'dispute_evidence_item_known', { item: GONE }],
  ['hospitality.dispute_evidence', 'dispute_evidence_state_known', { state: GONE }],
  ['hospitality.dispute_files', 'dispute_files_hash_whole', { sha256: SHORT }],
  ['hospitality.dispute_files', 'dispute_files_item_known', { item: GONE }],
  ['hospitality.dispute_files', 'dispute_files_name_given', { file_name: EMPTY }],
  ['hospitality.dispute_files', 'dispute_files_size_is', { size: '2', bytes: SHORT }],
  ['hospitality.dispute_files', 'dispute_files_void_has_reason', { voided_at: LATER }],
  ['hospitality.dispute_notes', 'dispute_notes_text_given', { text: EMPTY }],
  ['hospitality.dispute_notes', 'dispute_notes_void_has_reason', { voided_at: LATER }],
  ['hospitality.disputes', 'disputes_amount_not_negative', { amount_minor: '-1' }],
  ['hospitality.disputes', 'disputes_decided_after_opening', { opened_on: `'2026-06-18'`, decided_on: `'2026-06-17'` }],
  ['hospitality.disputes', 'disputes_decided_has_day', { decided_at: LATER, decided_on: `'2026-06-19'` }],
  ['hospitality.disputes', 'disputes_first_outcome_kept', { status: `'WON'` }],
  ['hospitality.disputes', 'disputes_first_outcome_known', { first_outcome: GONE }],
  ['hospitality.disputes', 'disputes_first_outcome_whole', { first_outcome: `'WON'` }],
  ['hospitality.disputes', 'disputes_first_owner_when_decided', { first_owner_id: SAME }],
  ['hospitality.disputes', 'disputes_guest_given', { guest_name: EMPTY }],
  ['hospitality.disputes', 'disputes_kind_known', { kind: GONE }],
  ['hospitality.disputes', 'disputes_outcome_when_over', { status: `'OPEN'`, outcome_notes: `'Won'` }],
  ['hospitality.disputes', 'disputes_recovered_of_amount', { amount_minor: '1', recovered_minor: '2' }],
  ['hospitality.disputes', 'disputes_reference_given', { reference: EMPTY }],
  ['hospitality.disputes', 'disputes_stage_known', { stage_name: GONE }],
  ['hospitality.disputes', 'disputes_status_known', { status: GONE }],
  ['hospitality.disputes', 'disputes_submitted_counted', { submission_count: '-1' }],
  ['hospitality.disputes', 'disputes_void_has_reason', { voided_at: LATER }],
  ['hospitality.hotel_days', 'hotel_days_out_of_order_there', { physical_rooms: '1', out_of_order_rooms: '2' }],
  ['hospitality.hotel_days', 'hotel_days_rooms_range', { rooms_sold: '-1' }],
  ['hospitality.hotel_days', 'hotel_days_source_known', { source: GONE }],
  ['hospitality.hotel_days', 'hotel_days_void_has_reason', { voided_at: LATER }],
  ['hospitality.hotels', 'hotels_code_given', { code: `' A'` }],
  ['hospitality.hotels', 'hotels_currency_written', { currency: `'us '` }],
  ['hospitality.hotels', 'hotels_loss_threshold_not_negative', { loss_threshold_minor: '-1' }],
  ['hospitality.hotels', 'hotels_name_given', { name: EMPTY }],
  ['hospitality.hotels', 'hotels_policy_known', { out_of_order_policy: GONE }],
  ['hospitality.hotels', 'hotels_review_hours_range', { review_hours: '24', negative_review_hours: '25' }],
  ['hospitality.hotels', 'hotels_rooms_range', { rooms: '0' }],
  ['hospitality.hotels', 'hotels_void_has_reason', { voided_at: LATER }],
  ['hospitality.hotels', 'hotels_zone_given', { time_zone: EMPTY }],
]
