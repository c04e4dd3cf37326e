import type { Trigger } from '@holdfast/engine/gamification'

const LABELS: Record<Trigger, string> = {
  LOAD_COMPLETED: 'Load delivered',
  QUOTE_CONVERTED: 'Quote converted',
  CARRIER_OUTREACH_SENT: 'Carriers asked',
  OUTREACH_AWARDED: 'Load awarded',
  BPO_CALL_COMPLETED: 'Call completed',
  HOTEL_REVIEW_RESPONDED: 'Review answered',
  HOTEL_DISPUTE_RESOLVED: 'Dispute resolved',
  TASK_COMPLETED: 'Task done',
  EOD_REPORT_SUBMITTED: 'Daily report sent',
  PERFECT_WEEK_EOD: 'Perfect week of reports',
  FIRST_DAILY_LOGIN: 'First sign-in of the day',
}

export function labelOf(trigger: string): string {
  return LABELS[trigger as Trigger] ?? trigger
}
