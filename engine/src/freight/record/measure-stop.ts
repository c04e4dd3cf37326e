import type { Instant } from '../../kernel/index.ts'
import { milliseconds } from '../load-times.ts'
import type { Stop } from './stop.ts'

/** EXPECTED: still to come. OVERDUE: nobody came yet, and the window is over. UNMEASURED: nothing to measure. */
export const STOP_STATES = ['ON_TIME', 'LATE', 'EXPECTED', 'OVERDUE', 'UNMEASURED'] as const
export type StopState = (typeof STOP_STATES)[number]

export type StopMeasure = {
  readonly state: StopState
  /** Whole minutes beyond the end of the window, at least one, of what is late or overdue; else null. */
  readonly lateMinutes: number | null
  /** Whole minutes from arrival to departure; null while either is unknown. */
  readonly stayedMinutes: number | null
}

type Beside = {
  /** When the load was picked up or delivered there, by which figures go; a stop in between has no such time. */
  readonly cameAt: Instant | null
  /** Nobody is to come any more. */
  readonly isOver: boolean
  readonly now: Instant
}

/** How a stop went: on time is who was there by the end of the window. */
export function measureStop(
  stop: Pick<Stop, 'arrivedAt' | 'departedAt' | 'windowTo'>,
  { cameAt, isOver, now }: Beside,
): StopMeasure {
  const { arrivedAt, departedAt, windowTo } = stop
  const stayedMinutes = arrivedAt === null || departedAt === null ? null : minutes(arrivedAt, departedAt)
  const came = cameAt ?? arrivedAt ?? departedAt
  if (came === null && isOver) return { state: 'UNMEASURED', lateMinutes: null, stayedMinutes }
  if (windowTo === null) return { state: came === null ? 'EXPECTED' : 'UNMEASURED', lateMinutes: null, stayedMinutes }
  if (milliseconds(windowTo, came ?? now) <= 0)
    return { state: came === null ? 'EXPECTED' : 'ON_TIME', lateMinutes: null, stayedMinutes }
  const lateMinutes = Math.max(1, minutes(windowTo, came ?? now))
  return { state: came === null ? 'OVERDUE' : 'LATE', lateMinutes, stayedMinutes }
}

function minutes(from: Instant, to: Instant): number {
  return Math.floor(milliseconds(from, to) / 60_000)
}
