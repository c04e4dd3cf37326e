import type { JobLine } from '@holdfast/contract'
import { agoText } from '../../../lib/ago-text.ts'
import { counted } from '../../../lib/counted.ts'
import { dayIn, formatDay, formatTime } from '../../../lib/format-time.ts'

/** "Next 07:00 in 3 ventures", with the weekday when that is another one: no schedule reaches further than a day; a slot that has passed is overdue. */
export function nextText({ next, of, isContinuous }: JobLine, zone: string, now: number): string {
  if (next === null) return isContinuous ? 'Always at work' : 'No next run'
  const where = of === 'venture' ? ` in ${counted(next.ventures, 'venture')}` : ''
  const at = Date.parse(next.at)
  if (at < now - LATE) return `Due since ${formatTime(next.at, zone)}, ${agoText(at, now)}${where}`
  const day = dayIn(next.at, zone)
  const isToday = day === dayIn(new Date(now).toISOString(), zone)
  return `Next ${isToday ? '' : `${formatDay(day).slice(0, 3)} `}${formatTime(next.at, zone)}${where}`
}

/** A slot is handed out within moments of its time. */
const LATE = 60_000
