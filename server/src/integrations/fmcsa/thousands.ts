const CENTS_IN_A_THOUSAND = 100_000

/** "1000" is a thousand thousands: 1,000,000 dollars, in cents. "0" is none; null: it was not said, or not as a number. */
export function minorOfThousands(text: string | null | undefined): number | null {
  if (text === null || text === undefined || !/^\d{1,9}$/.test(text.trim())) return null
  return Number(text) * CENTS_IN_A_THOUSAND
}
