import type { JobRun } from '../scheduled-job.ts'
import type { Problem } from './close-run.ts'
import { FenceClosed } from './fence.ts'

/** What a run counted, and which of its items went wrong. */
export type RunReport = Pick<JobRun, 'count' | 'item' | 'problem'> & {
  readonly stats: () => Readonly<Record<string, number>>
  readonly problems: () => readonly Problem[]
}

export function createReport(signal: AbortSignal): RunReport {
  const stats = new Map<string, number>()
  const problems: Problem[] = []
  const problem = (item: string, message: string) => {
    problems.push({ item, message })
  }
  return {
    problem,
    count: (what, by) => void stats.set(what, (stats.get(what) ?? 0) + by),
    item: async (name, work) => {
      signal.throwIfAborted()
      try {
        await work()
      } catch (error) {
        // A run that was stopped has not failed at one item: it is over.
        if (signal.aborted || error instanceof FenceClosed) throw error
        problem(name, error instanceof Error ? error.message : String(error))
      }
    },
    stats: () => Object.fromEntries(stats),
    problems: () => problems,
  }
}
