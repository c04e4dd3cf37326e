import { contract } from '@holdfast/contract'
import { useState } from 'react'
import { formatInstant } from '../../../lib/format-time.ts'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useReply } from '../../../lib/query.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { POLL } from '../poll.ts'
import { JobActions } from './job-actions.tsx'
import { JobDialog, type JobWish } from './job-dialog.tsx'
import { jobFacts } from './job-facts.ts'
import { JobRuns } from './job-runs.tsx'
import css from './job-view.module.css'

/** One job: what it does, when, what may be done about it, and its runs. */
export function JobView({ name }: { readonly name: string }) {
  const zone = useHomeZone()
  const [wish, setWish] = useState<JobWish | null>(null)
  const { data, error, refetch, dataUpdatedAt } = useReply(contract.jobs.listJobs, {}, { every: POLL })
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />
  const job = data.items.find((each) => each.name === name)
  if (!job) return <Empty title="There is no such job">It may have been taken off the schedule.</Empty>
  return (
    <div className={css['job']}>
      <div>
        <h3>{job.title}</h3>
        <p>{job.says}</p>
      </div>
      {job.paused && (
        <Notice kind="warn" title={`Paused by ${job.paused.by.name}, ${formatInstant(job.paused.at, zone)}`}>
          <p>{job.paused.reason}</p>
        </Notice>
      )}
      <JobActions job={job} onWish={setWish} />
      <Facts facts={jobFacts(job, zone, dataUpdatedAt)} />
      {!job.isContinuous && <JobRuns job={job} />}
      {wish && <JobDialog wish={wish} onClose={() => setWish(null)} />}
    </div>
  )
}
