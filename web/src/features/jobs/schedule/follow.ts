import type { JobRun } from '@holdfast/contract'

export interface Follow {
  /** The latest attempt in each venture, by venture. */
  readonly runs: readonly JobRun[]
  readonly ended: number
  /** Queued, but no worker has begun them. */
  readonly waiting: number
  readonly isOver: boolean
}

/** What became of the runs that were queued together: they share the slot that the order was answered with. */
export function follow(runs: readonly JobRun[], slot: string, queued: number): Follow {
  const latest = new Map<string, JobRun>()
  for (const run of runs) {
    if (run.trigger !== 'BY_HAND' || Date.parse(run.slot) !== Date.parse(slot)) continue
    const place = run.venture?.id ?? ''
    if (run.attempt > (latest.get(place)?.attempt ?? 0)) latest.set(place, run)
  }
  const mine = [...latest.values()].sort((a, b) => (a.venture?.name ?? '').localeCompare(b.venture?.name ?? ''))
  const ended = mine.filter(({ status }) => status !== 'RUNNING').length
  return { runs: mine, ended, waiting: Math.max(0, queued - mine.length), isOver: ended >= queued }
}
