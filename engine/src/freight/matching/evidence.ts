/** How far back the records of a carrier speak for or against it. */
export const EVIDENCE_DAYS = 365

/** The last load of a carrier counts as the first of these that it lies within; longer ago counts as never. */
export const RECENCY_DAYS = [30, 90, 180, 365] as const

/**
 * What is known of a carrier about one load, of the last year. Nothing in it names a carrier: those of whom the
 * same is known are worth the same.
 */
export type Evidence = {
  readonly equipment: {
    readonly namesIt: boolean
    /** Whether it says at all what it has. */
    readonly namesAny: boolean
    readonly droveIt: boolean
  }
  /** Which of its preferred lanes touch this one; what is exact does both as well. */
  readonly prefers: { readonly exact: boolean; readonly origin: boolean; readonly destination: boolean }
  /** Loads that it delivered between the two states, and how many of these between the two cities. */
  readonly lane: { readonly states: number; readonly cities: number }
  /** Loads that it delivered for the customer. */
  readonly customer: number
  readonly delivered: number
  /** Of the delivered: those with a time that was due, and those in time. */
  readonly measured: number
  readonly met: number
  /** Loads that it gave back, and how many of these four hours or less before pickup. */
  readonly fellOff: number
  readonly fellOffBadly: number
  /** 1 to 5; null: nobody rated it. */
  readonly rating: number | null
  /** One of RECENCY_DAYS; null: longer ago, or never. */
  readonly lastWithinDays: number | null
}
