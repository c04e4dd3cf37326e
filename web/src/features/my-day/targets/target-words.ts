import type { OwnTarget } from '@holdfast/contract'
import { formatDay, formatMonth } from '../../../lib/format-time.ts'
import { formatUnit } from '../../../lib/format-unit.ts'

/** "Calls today", "Margin in June": which figure, and of how long. */
export function targetName({ label, period, from }: OwnTarget): string {
  if (period === 'day') return `${label} today`
  return period === 'week' ? `${label} this week` : `${label} in ${formatMonth(from).split(' ')[0]}`
}

/** "34 of 60", "$1,000.00 of at most $2,200.00". */
export function reachedText(own: OwnTarget): string {
  const value = own.value === null ? null : formatUnit(own.value, own)
  if (own.target === null) return value ?? 'No data'
  const target = `${own.better === 'lower' ? 'at most ' : ''}${formatUnit(own.target, own)}`
  return value === null ? `No data, target ${target}` : `${value} of ${target}`
}

/** What is to be said beside the bar; empty where the bar says all. */
export function targetNote(own: OwnTarget): string {
  if (!own.isMeasured) return 'This is not measured for each person.'
  if (own.target === null) return 'Nobody works on this day, so that nothing is aimed at.'
  if (own.value === null) return 'Nothing was measured yet.'
  if (own.standing === 'behind' && own.due !== null && own.better === 'higher')
    return `${formatUnit(own.due, own)} were due before today.`
  return own.period === 'day' ? '' : `Until ${formatDay(own.to)}.`
}
