import type { Load } from '@holdfast/contract'
import { formatDuration } from '../../../lib/format.ts'
import type { StateKind } from '../../../ui/state.tsx'
import { windowText } from './window-text.ts'

export interface Stop {
  readonly what: string
  readonly where: string
  readonly plan: string | null
  readonly arrivedAt: string | null
  /** Why the time is not known though the load was there; null while it is still to come. */
  readonly missing: string | null
  readonly state: { readonly kind: StateKind; readonly word: string } | null
}

/** The two stops as they were agreed and as they went, judged at `now`. */
export function stopsOf(load: Load, now: string): readonly Stop[] {
  const isPast = (done: readonly Load['status'][]) => done.includes(load.status)
  return [
    stop('Pick up', load, load.origin, load.pickup, load.pickedUpAt, isPast(['IN_TRANSIT', ...DELIVERED]), now),
    stop('Deliver', load, load.destination, load.delivery, load.deliveredAt, isPast(DELIVERED), now),
  ]
}

const DELIVERED: readonly Load['status'][] = ['DELIVERED', 'INVOICED', 'PAID']

function stop(
  what: string,
  load: Load,
  { city, state }: Load['origin'],
  window: Load['pickup'],
  arrivedAt: string | null,
  isPast: boolean,
  now: string,
): Stop {
  return {
    what,
    where: `${city}, ${state}`,
    plan: windowText(window, load.zone),
    arrivedAt,
    missing: isPast && arrivedAt === null ? 'The step was skipped and its time not recorded' : null,
    state: judge(load, window.to, arrivedAt, isPast, now),
  }
}

function judge(
  load: Load,
  until: string | null,
  arrivedAt: string | null,
  isPast: boolean,
  now: string,
): Stop['state'] {
  if (arrivedAt !== null) return until === null ? null : kept(until, arrivedAt)
  if (isPast || load.voided !== null) return null
  if (load.status === 'LOST' || load.status === 'CANCELLED') return null
  if (until !== null && secondsBetween(until, now) > 0)
    return { kind: 'late', word: `${lateness(secondsBetween(until, now))} overdue` }
  return { kind: 'none', word: 'Expected' }
}

function kept(until: string, arrivedAt: string): Stop['state'] {
  const late = secondsBetween(until, arrivedAt)
  return late > 0 ? { kind: 'late', word: `${lateness(late)} late` } : { kind: 'ok', word: 'On time' }
}

/** Appointments are kept to the minute: "4 m", "1 h 05 m". */
const lateness = (seconds: number) =>
  seconds < 3600 ? `${Math.max(1, Math.floor(seconds / 60))} m` : formatDuration(seconds)

const secondsBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000
