import type { JobRun } from '@holdfast/contract'
import type { LeastShares } from '../../../ui/day-lanes-props.ts'
import { type DaySpan, shareOf } from './day-span.ts'

/** Runs that share one bar, oldest first. Shares of the day. */
export interface Placed {
  readonly from: number
  readonly to: number
  readonly runs: readonly JobRun[]
}

/**
 * Lays the runs of one job on the day, cut off at its ends. Runs that would cover one another share a bar: a bar is never
 * narrower than can be read, and takes in what begins below that width. What still runs reaches to now.
 */
export function placeRuns(
  runs: readonly JobRun[],
  day: DaySpan,
  now: number,
  { one, several }: LeastShares,
): readonly Placed[] {
  const placed: Placed[] = []
  const spans = runs.flatMap((run) => spanOfRun(run, day, now) ?? []).sort((a, b) => a.from - b.from)
  for (const { from, to, run } of spans) {
    const last = placed.at(-1)
    const edge = last && Math.max(last.to, Math.min(last.from, 1 - one) + (last.runs.length > 1 ? several : one))
    if (last && edge !== undefined && Math.min(from, 1 - one) < edge - HAIR)
      placed[placed.length - 1] = { from: last.from, to: Math.max(last.to, to), runs: [...last.runs, run] }
    else placed.push({ from, to, runs: [run] })
  }
  return placed
}

/** Shares are floats: what begins where another ends does not cover it. */
const HAIR = 1e-9

function spanOfRun(run: JobRun, day: DaySpan, now: number) {
  const start = Date.parse(run.startedAt)
  const end = Math.max(start, run.endedAt === null ? now : Date.parse(run.endedAt))
  if (end < day.from || start >= day.to) return null
  return { run, from: Math.max(0, shareOf(start, day)), to: Math.min(1, shareOf(end, day)) }
}
