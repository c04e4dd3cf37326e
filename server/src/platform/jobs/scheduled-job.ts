import type { VentureType } from '@holdfast/engine/access'
import type { Schedule } from '@holdfast/engine/jobs'
import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../caller.ts'
import type { Command } from '../command.ts'
import type { Reads } from '../db/tx.ts'

/** Work that the clock asks for. Modules register theirs in areas.ts; each has a line on the schedule page. */
export type ScheduledJob = {
  /** `area.verb`. */
  readonly name: string
  readonly title: string
  /** What it does, in a sentence. */
  readonly says: string
  readonly schedule: Exclude<Schedule, { readonly kind: 'continuous' }>
  /** `venture`: in each venture by its own clock; `group`: once, in UTC. */
  readonly of: 'venture' | 'group'
  /** Only in ventures of these types; absent: in all. */
  readonly ventureTypes?: readonly VentureType[]
  /** The slot covers business days: up to the day before it, from the day after those of the slot before. */
  readonly covers?: 'yesterday'
  /** After so many minutes a run is stopped; an hour when absent. */
  readonly limitMinutes?: number
  /** null: it did its work. */
  readonly work: (run: JobRun) => Promise<Skipped | null>
}

/** Work that goes on all the time: no slots, no runs; it is shown with its last beat. */
export type ContinuousJob = Pick<ScheduledJob, 'name' | 'title' | 'says'> & {
  readonly schedule: Extract<Schedule, { readonly kind: 'continuous' }>
}

/** A run as its job sees it. */
export type JobRun = {
  /** null: a job of the whole group. */
  readonly venture: VentureToWork | null
  /** Business days to cover, oldest first; empty for jobs that are not about days. */
  readonly days: readonly Day[]
  readonly now: Instant
  /** Fires when the run is over its limit, has lost its lease or the process stops: begin nothing more. */
  readonly signal: AbortSignal
  /** One transaction, refused when the run is no longer the one that holds its slot. */
  readonly perform: <Input, Result>(command: Command<Input, Result>, input: Input) => Promise<Result>
  /** All its statements see the same moment. */
  readonly read: <Result>(query: (db: Reads, caller: Caller) => Promise<Result>) => Promise<Result>
  /** Adds to a figure of the run's row. */
  readonly count: (what: string, by: number) => void
  /** One of several: its failure is noted, the others go on, and the run ends as PARTIAL. */
  readonly item: (name: string, work: () => Promise<unknown>) => Promise<void>
  /** Something found wrong with an item, without an error. */
  readonly problem: (item: string, message: string) => void
}

export type VentureToWork = {
  readonly id: VentureId
  readonly type: VentureType
  readonly zone: string
  readonly liveFrom: Day
}

/** There was nothing to do, and why. */
export type Skipped = { readonly skipped: string }

export function skipped(why: string): Skipped {
  return { skipped: why }
}

export function limitMsOf(job: Pick<ScheduledJob, 'limitMinutes'>): number {
  return (job.limitMinutes ?? 60) * 60_000
}
