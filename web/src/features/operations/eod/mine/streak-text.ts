import type { EodStatusOfMine } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'

/** "12 working days in a row"; what today asks. */
export function streakText({ streak, state }: Pick<EodStatusOfMine, 'streak' | 'state'>): string {
  const asks = ASKS[state] ?? null
  const row = streak === 0 ? null : `${counted(streak, 'working day')} in a row`
  return [asks, row].filter(Boolean).join(' · ')
}

const ASKS: Readonly<Partial<Record<EodStatusOfMine['state'], string>>> = {
  missing: 'Today’s report waits for you',
  withdrawn: 'Today’s report is taken back',
  sent: 'Today’s report is sent',
  reviewed: 'Today’s report is reviewed',
  holiday: 'Today is a holiday',
  weekend: 'Today is no working day',
  day_off: 'Today is your day off',
  not_asked: 'No report is asked of you; you may send one',
}
