import { lastSlot } from '@holdfast/engine/jobs'
import { addDays, businessDay, type Day, type Instant, type VentureId } from '@holdfast/engine/kernel'
import type { Order } from '../order.ts'
import type { ScheduledJob, VentureToWork } from '../scheduled-job.ts'

/** What was handed out last; `coveredTo` null: the job is not about days. */
export type Cursor = { readonly lastSlot: Instant; readonly coveredTo: Day | null }
export type CursorOf = (job: string, ventureId: VentureId | null) => Cursor | undefined

export type DueOrder = {
  readonly order: Order
  readonly previous: Cursor | undefined
  /** Before its first slot here a job that is about no days has missed nothing: only its cursor is set. */
  readonly isToRun: boolean
}

const GROUP_ZONE = 'UTC'
/** After a standstill longer than this the oldest days are left to a commit by hand. */
const MOST_DAYS = 400

/**
 * The latest slot of each job and venture that was not handed out yet: slots missed in between are made up for by it
 * once, with all the business days that they would have covered.
 */
export function dueOrders(
  jobs: readonly ScheduledJob[],
  ventures: readonly VentureToWork[],
  cursorOf: CursorOf,
  now: Instant,
): readonly DueOrder[] {
  const latest = latestSlots(now)
  return jobs.flatMap((job) =>
    unitsOf(job, ventures).flatMap((venture) => {
      const previous = cursorOf(job.name, venture?.id ?? null)
      const slot = latest(job, zoneOf(venture))
      if (previous && previous.lastSlot >= slot) return []
      const days = daysOf(job, venture, slot, previous?.coveredTo ?? null)
      if (days === 'none') return []
      const order: Order = {
        job: job.name,
        ventureId: venture?.id ?? null,
        slot,
        trigger: 'SCHEDULE',
        requestedBy: null,
        days,
      }
      return [{ order, previous, isToRun: previous !== undefined || job.covers !== undefined }]
    }),
  )
}

/** The ventures in which a job runs; `[null]` for a job of the group. */
export function unitsOf(
  job: Pick<ScheduledJob, 'of' | 'ventureTypes'>,
  ventures: readonly VentureToWork[],
): readonly (VentureToWork | null)[] {
  if (job.of === 'group') return [null]
  return ventures.filter((venture) => job.ventureTypes?.includes(venture.type) ?? true)
}

export function zoneOf(venture: Pick<VentureToWork, 'zone'> | null): string {
  return venture?.zone ?? GROUP_ZONE
}

/** Ventures share zones and jobs share times: each pair is worked out once. */
function latestSlots(now: Instant): (job: ScheduledJob, zone: string) => Instant {
  const known = new Map<string, Instant>()
  return (job, zone) => {
    const key = `${job.name} ${zone}`
    const slot = known.get(key) ?? lastSlot(job.schedule, zone, now)
    known.set(key, slot)
    return slot
  }
}

function daysOf(
  job: Pick<ScheduledJob, 'covers'>,
  venture: VentureToWork | null,
  slot: Instant,
  coveredTo: Day | null,
): Order['days'] | 'none' {
  if (job.covers === undefined) return null
  const to = addDays(businessDay(slot, zoneOf(venture)), -1)
  const since = coveredTo === null ? to : addDays(coveredTo, 1)
  const from = latestOf([since, addDays(to, 1 - MOST_DAYS), venture?.liveFrom ?? since])
  return from > to ? 'none' : { from, to }
}

function latestOf(days: readonly Day[]): Day {
  return days.reduce((latest, day) => (day > latest ? day : latest))
}
