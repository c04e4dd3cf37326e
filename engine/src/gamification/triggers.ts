/** What earns points, with the points of a venture that has not set its own (domain.md §4, table). */
export const TRIGGERS = {
  LOAD_COMPLETED: 25,
  QUOTE_CONVERTED: 50,
  CARRIER_OUTREACH_SENT: 5,
  OUTREACH_AWARDED: 15,
  BPO_CALL_COMPLETED: 3,
  HOTEL_REVIEW_RESPONDED: 8,
  HOTEL_DISPUTE_RESOLVED: 15,
  TASK_COMPLETED: 10,
  EOD_REPORT_SUBMITTED: 10,
  PERFECT_WEEK_EOD: 25,
  FIRST_DAILY_LOGIN: 1,
} as const
export type Trigger = keyof typeof TRIGGERS
