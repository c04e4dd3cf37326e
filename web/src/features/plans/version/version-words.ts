import type { Plan } from '@holdfast/contract'
import { addDays } from '../../../lib/calendar-day.ts'
import { formatDay } from '../../../lib/format-time.ts'
import type { StateKind } from '../../../ui/state.tsx'

export type PlanVersion = Plan['versions'][number]
export type Standing = 'now' | 'later' | 'draft' | 'past'

/** Where a version stands on a day of its venture. */
export function standingOf({ status, startsOn, endsOn }: PlanVersion, today: string): Standing {
  if (status === 'DRAFT') return 'draft'
  if (startsOn > today) return 'later'
  return endsOn !== null && endsOn < today ? 'past' : 'now'
}

export const STANDINGS: Readonly<Record<Standing, { readonly kind: StateKind; readonly name: string }>> = {
  now: { kind: 'ok', name: 'In force' },
  later: { kind: 'warn', name: 'To come' },
  draft: { kind: 'info', name: 'Draft' },
  past: { kind: 'none', name: 'Past' },
}

const ORDER: readonly Standing[] = ['now', 'later', 'draft', 'past']

/** In force first, then what is to come, drafts, and what is over; the newest first in each. */
export function inOrder(versions: readonly PlanVersion[], today: string): readonly PlanVersion[] {
  const rank = (version: PlanVersion) => ORDER.indexOf(standingOf(version, today))
  return versions.toSorted((a, b) => rank(a) - rank(b) || b.number - a.number)
}

/** Days on which no version is in force; `to` null = none follows. */
export interface Gap {
  readonly from: string
  readonly to: string | null
}

/** The first days from today on without a version in force, of a plan that has paid before; null: there are none. */
export function gapOf(versions: readonly PlanVersion[], today: string): Gap | null {
  const published = versions
    .filter(({ status }) => status === 'PUBLISHED')
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const begun = published.filter(({ startsOn }) => startsOn <= today).at(-1)
  if (!begun) return null
  const later = published.slice(published.indexOf(begun) + 1)
  let end = begun.endsOn
  for (const next of later) {
    if (end === null) return null
    if (addDays(end, 1) < next.startsOn) return { from: addDays(end, 1), to: addDays(next.startsOn, -1) }
    end = next.endsOn
  }
  return end === null ? null : { from: addDays(end, 1), to: null }
}

/** "From 13 June nobody is paid by this plan" */
export function gapWords({ from, to }: Gap, today: string): string {
  const until = to === null ? '' : ` to ${dayWords(to, today)}`
  return `From ${dayWords(from, today)}${until} nobody is paid by this plan`
}

/** "13 June"; of another year than today's "13 June 2027". */
export function dayWords(day: string, today: string): string {
  const whole = formatDay(day, 'year')
  return day.slice(0, 4) === today.slice(0, 4) ? whole.slice(0, -' 2026'.length) : whole
}

/** "from 10 June 2026", "10 June 2026 to 30 June 2026" */
export function daysWords({ startsOn, endsOn }: Pick<PlanVersion, 'startsOn' | 'endsOn'>): string {
  const from = formatDay(startsOn, 'year')
  return endsOn === null ? `from ${from}` : `${from} to ${formatDay(endsOn, 'year')}`
}
