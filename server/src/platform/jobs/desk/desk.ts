import type { JobParts } from '../job-parts.ts'
import type { ContinuousJob } from '../scheduled-job.ts'

/** What the pages about jobs ask of this process, with everything that it knows of. */
export type Desk = JobParts & { readonly continuous: readonly ContinuousJob[] }
