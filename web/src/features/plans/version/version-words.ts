import type { Plan } from '@holdfast/contract'
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

/** "from 10 June 2026", "10 June 2026 to 30 June 2026" */
export function daysWords({ startsOn, endsOn }: Pick<PlanVersion, 'startsOn' | 'endsOn'>): string {
  const from = formatDay(startsOn, 'year')
  return endsOn === null ? `from ${from}` : `${from} to ${formatDay(endsOn, 'year')}`
}
