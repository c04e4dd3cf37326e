const EMPTY = `''`
const GONE = `'GONE'`
const EARLIER = `timestamptz '2026-06-18T00:00:00Z'`
const LATER = `timestamptz '2026-06-19T00:00:00Z'`

type Broken = readonly [table: string, check: string, values: Readonly<Record<string, string>>]

/** Every check of reviews with the least that breaks it. */
export const REVIEW_CHECKS: readonly Broken[] = [
  ['hospitality.review_answers', 'review_answers_kind_known', { kind: GONE }],
  ['hospitality.review_answers', 'review_answers_text_bounded', { text: EMPTY }],
  ['hospitality.review_answers', 'review_answers_withdrawn_says_why', { kind: `'WITHDRAWN'` }],
  ['hospitality.review_templates', 'review_templates_band_known', { band: GONE }],
  ['hospitality.review_templates', 'review_templates_body_given', { body: EMPTY }],
  ['hospitality.review_templates', 'review_templates_name_given', { name: EMPTY }],
  ['hospitality.reviews', 'reviews_answer_has_day', { responded_at: LATER }],
  ['hospitality.reviews', 'reviews_answer_whole', { response_text: `'Thanks'` }],
  ['hospitality.reviews', 'reviews_answered_after_received', { received_at: LATER, responded_at: EARLIER }],
  ['hospitality.reviews', 'reviews_due_after_received', { received_at: LATER, due_at: EARLIER }],
  ['hospitality.reviews', 'reviews_say_something', { title: 'null' }],
  ['hospitality.reviews', 'reviews_score_range', { score: '6', score_out_of: '5' }],
  ['hospitality.reviews', 'reviews_score_whole', { score: '4' }],
  ['hospitality.reviews', 'reviews_source_known', { source: GONE }],
  ['hospitality.reviews', 'reviews_texts_bounded', { guest_name: EMPTY }],
  ['hospitality.reviews', 'reviews_void_has_reason', { voided_at: LATER }],
]
