import type { FailedJob } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../lib/format-time.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Section } from '../../ui/section.tsx'
import css from './pay-lines.module.css'

interface FailedJobsProps {
  readonly failed: readonly FailedJob[]
  readonly zone: string
}

/** Jobs that failed and were not done since, for whoever looks after the product. */
export function FailedJobs({ failed, zone }: FailedJobsProps) {
  if (failed.length === 0) return null
  return (
    <Section flush title="Jobs that failed">
      <ul className={css['lines']}>
        {failed.map((job) => (
          <li key={`${job.ventureId} ${job.job}`}>
            <span>
              <JobLink job={job} />
              <small>{job.ventureName}</small>
            </span>
            <small>{formatInstant(job.at, zone, true)}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function JobLink({ job: { job, status } }: { readonly job: FailedJob }) {
  const hasPage = useHasPage()
  const words = `${job}: ${WORDS[status]}`
  return hasPage('/admin/jobs') ? (
    <Link to="/admin/jobs" search={{ tab: 'runs', job }}>
      {words}
    </Link>
  ) : (
    <b>{words}</b>
  )
}

const WORDS = {
  ERROR: 'ended with an error',
  TIMEOUT: 'took too long and was stopped',
  PARTIAL: 'did some of its work',
} as const
