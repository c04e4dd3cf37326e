/** Where guests write. */
export const REVIEW_SOURCES = ['GOOGLE', 'TRIPADVISOR', 'BOOKING', 'EXPEDIA', 'OTHER'] as const
export type ReviewSource = (typeof REVIEW_SOURCES)[number]

export const REVIEW_SOURCE_NAMES: Readonly<Record<ReviewSource, string>> = {
  GOOGLE: 'Google',
  TRIPADVISOR: 'Tripadvisor',
  BOOKING: 'Booking.com',
  EXPEDIA: 'Expedia',
  OTHER: 'Other',
}

/** The lowest and the highest score that guests can give there; null: it has to be said out of how much a score is. */
export const SCORE_SCALES: Readonly<Record<ReviewSource, { readonly from: string; readonly to: string } | null>> = {
  GOOGLE: { from: '1', to: '5' },
  TRIPADVISOR: { from: '1', to: '5' },
  BOOKING: { from: '1', to: '10' },
  // Out of 5 on some of its sites and out of 10 on others.
  EXPEDIA: null,
  OTHER: null,
}
