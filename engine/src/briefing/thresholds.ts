/** When a venture wants to be told. Amounts are in minor units of its currency. */
export type BriefingThresholds = {
  /** A delivered load billed above this is a win; exactly at it is none. */
  readonly criticalBillMinor: number
  /** A hotel of which at least so many nights are missing is late. */
  readonly staleNights: number
  /** An account that comes or goes is told from so much a month on. */
  readonly notableMrrMinor: number
  /** A sum of yesterday at least so many percent below the mean of its seven days is marked. */
  readonly fallPercent: number
  /** Open tasks that are overdue by at least so many days are told. */
  readonly overdueDays: number
}

/** Where a venture has set nothing; the defaults of the table say the same. */
export const DEFAULT_THRESHOLDS: BriefingThresholds = {
  criticalBillMinor: 500_000,
  staleNights: 2,
  notableMrrMinor: 50_000,
  fallPercent: 40,
  overdueDays: 1,
}
