import type { Target, TargetMetric } from '@holdfast/contract'
import { formatDay } from '../../lib/format-time.ts'
import { formatUnit, UNIT_WORDS } from '../../lib/format-unit.ts'

export const PER_WORDS = { day: 'a day', week: 'a week', month: 'a month' } as const

/** "$50,000.00 a month", "at most 20 s", "95.0%". */
export function valueWords(
  { value, per }: Pick<Target, 'value' | 'per'>,
  metric: TargetMetric,
  currency: string,
): string {
  const figure = formatUnit(value, { unit: metric.unit, currency })
  const words = [figure, UNIT_WORDS[metric.unit], per && PER_WORDS[per]].filter(Boolean).join(' ')
  return metric.better === 'lower' ? `at most ${words}` : words
}

/** Of whom: "Whole venture", "Sunrise Solar", "Nisha Rao in Sunrise Solar". */
export function whoseWords({ campaign, person }: Pick<Target, 'campaign' | 'person'>): string {
  if (person && campaign) return `${person.name} in ${campaign.name}`
  return person?.name ?? campaign?.name ?? 'Whole venture'
}

export function untilWords({ to, isOpen }: Pick<Target, 'to' | 'isOpen'>): string {
  if (to === null) return 'Until further notice'
  return isOpen ? `${formatDay(to, 'year')}, when the next begins` : formatDay(to, 'year')
}

export type Standing = 'now' | 'later' | 'over'

export function standingOf({ from, to }: Pick<Target, 'from' | 'to'>, today: string): Standing {
  if (from > today) return 'later'
  return to !== null && to < today ? 'over' : 'now'
}
