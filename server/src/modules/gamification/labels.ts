import type { Trigger } from '@holdfast/engine/gamification'

const LABELS: Record<Trigger, string> = {
  LOAD_COMPLETED: 'Load delivered',
  QUOTE_CONVERTED: 'Quote converted',
  BPO_CALL_COMPLETED: 'Call completed',
  FIRST_DAILY_LOGIN: 'First sign-in of the day',
}

export function labelOf(trigger: string): string {
  return LABELS[trigger as Trigger] ?? trigger
}
