import type { JobParts } from '../job-parts.ts'

const atWork = new WeakMap<JobParts, readonly string[]>()

/** Says that this process is at a job, until the answer is called. */
export function enter(parts: JobParts, job: string): () => void {
  const change = (jobs: readonly string[]) => {
    atWork.set(parts, jobs)
    parts.atWork(jobs)
  }
  change([...(atWork.get(parts) ?? []), job])
  return () => {
    const jobs = [...(atWork.get(parts) ?? [])]
    jobs.splice(jobs.indexOf(job), 1)
    change(jobs)
  }
}
