import type { Briefing } from '@holdfast/contract'
import { addDays } from '../../lib/calendar-day.ts'
import { formatDay, formatTime } from '../../lib/format-time.ts'

/** "Briefing, Thursday 18 June". */
export const briefingTitle = (day: string): string => `Briefing, ${formatDay(day, 'long')}`

interface Around {
  readonly day: string
  readonly isToday: boolean
  readonly zone: string
  /** Of the one venture that is read; null for all of them. */
  readonly ventureName: string | null
}

/** "What happened on Wednesday and today in five ventures · current at 07:03 CDT · a ninety-second read". */
export function briefingContext(
  { ventures, asOf }: Pick<Briefing, 'ventures' | 'asOf'>,
  { day, isToday, zone, ventureName }: Around,
): string {
  const where = ventureName ?? (ventures === 1 ? 'one venture' : `${numberWord(ventures)} ventures`)
  const second = isToday ? 'today' : weekdayOf(day)
  return [
    `What happened on ${weekdayOf(addDays(day, -1))} and ${second} in ${where}`,
    `current at ${formatTime(asOf, zone, true)}`,
    'a ninety-second read',
  ].join(' · ')
}

const weekdayOf = (day: string) => formatDay(day, 'long').split(' ')[0]

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const numberWord = (count: number) => WORDS[count] ?? String(count)
