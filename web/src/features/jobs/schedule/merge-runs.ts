import type { JobRun } from '@holdfast/contract'

/**
 * The list as far as it is loaded, with the newest page as it is now: what changed is changed in place, what is new comes
 * first, and what was loaded further down stays, so that a look again moves nothing that is being read.
 */
export function mergeRuns(loaded: readonly JobRun[], newest: readonly JobRun[]): readonly JobRun[] {
  const known = new Set(loaded.map(({ id }) => id))
  const fresh = new Map(newest.map((run) => [run.id, run]))
  return [...newest.filter(({ id }) => !known.has(id)), ...loaded.map((run) => fresh.get(run.id) ?? run)]
}

/** A run that no longer has the state that is filtered by leaves the list with the next look. */
export const withStatus = (runs: readonly JobRun[], status: JobRun['status'] | null): readonly JobRun[] =>
  status === null ? runs : runs.filter((run) => run.status === status)
