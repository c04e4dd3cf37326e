import type { JobRun } from '@holdfast/contract'
import { formatTime } from '../../../lib/format-time.ts'
import type { DayLane, LaneBar, LeastShares } from '../../../ui/day-lanes-props.ts'
import { runText } from '../run-text.ts'
import { countsText, STATUS_WORDS, worstOf } from '../run-words.ts'
import { type DaySpan, shareOf } from './day-span.ts'
import { type Placed, placeRuns } from './place-runs.ts'
import { type Slot, slotText } from './slot-text.ts'

interface Shown {
  /** Jobs with slots, in the order of their lanes. */
  readonly jobs: readonly { readonly name: string; readonly title: string }[]
  readonly runs: readonly JobRun[]
  readonly upcoming: readonly Slot[]
  readonly span: DaySpan
  readonly now: number
  readonly zone: string
}

/** A lane for each job, those of the schedule first; a job that the schedule no longer has still shows its runs. */
export function lanesOf(shown: Shown, least: LeastShares): readonly DayLane[] {
  const titles = new Map(
    [...shown.jobs.map(({ name, title }) => [name, title] as const)].concat(
      [...shown.upcoming, ...shown.runs].map(({ job, title }) => [job, title] as const),
    ),
  )
  return [...titles].map(([job, title]) => ({
    key: job,
    name: title,
    link: { to: '/admin/jobs', search: (before: object) => ({ ...before, job }) },
    bars: placeRuns(
      shown.runs.filter((run) => run.job === job),
      shown.span,
      shown.now,
      least,
    ).map((placed) => barOf(placed, shown.zone)),
    marks: shown.upcoming
      .filter((slot) => slot.job === job && Date.parse(slot.at) >= shown.span.from)
      .map((slot) => ({
        key: slot.at,
        at: shareOf(Date.parse(slot.at), shown.span),
        words: slotText(slot, shown.zone),
      })),
  }))
}

function barOf({ from, to, runs }: Placed, zone: string): LaneBar {
  const status = worstOf(runs.map((run) => run.status))
  const parts = runs.map((run) => ({
    key: run.id,
    ...STATUS_WORDS[run.status],
    detail: runText(run, zone),
  }))
  const [only] = parts
  return {
    // The bar stays the same one for the screen while runs join it.
    key: only?.key ?? '',
    from,
    to,
    kind: STATUS_WORDS[status].kind,
    words: runs.length > 1 || !only ? severalText(runs, zone) : `${only.word} · ${only.detail}`,
    parts,
  }
}

function severalText(runs: readonly JobRun[], zone: string): string {
  const counts = Object.fromEntries(
    runs.map(({ status }) => [status, runs.filter((run) => run.status === status).length]),
  )
  const times = [...new Set(runs.map(({ startedAt }) => formatTime(startedAt, zone)))]
  const when = times.length === 1 ? `at ${times[0]}` : `from ${times[0]} to ${times.at(-1)}`
  return `${runs.length} runs ${when}: ${countsText(counts)}`
}
