import { contract, type JobLine } from '@holdfast/contract'
import { useState } from 'react'
import { zoneName } from '../../../lib/format-time.ts'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useReply } from '../../../lib/query.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { POLL } from '../poll.ts'
import { useJobsAddress } from '../use-jobs-address.ts'
import { JobDialog, type JobWish } from './job-dialog.tsx'
import { scheduleColumns } from './schedule-columns.tsx'

/** Every job with its next and last run. */
export function Schedule() {
  const zone = useHomeZone()
  const { job, openJob } = useJobsAddress()
  const [wish, setWish] = useState<JobWish | null>(null)
  const { data, error, refetch, dataUpdatedAt } = useReply(contract.jobs.listJobs, {}, { every: POLL })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <>
      <Section
        flush
        title="Schedule"
        aside={`Daily times are of each venture’s own clock, next runs of yours: ${zoneName(new Date(dataUpdatedAt).toISOString(), zone)}`}
      >
        <DataTable<JobLine>
          label="Jobs"
          rows={data?.items ?? []}
          rowKey={({ name }) => name}
          columns={scheduleColumns({ zone, now: dataUpdatedAt, onWish: setWish })}
          opening={{ onOpen: ({ name }) => openJob(name) }}
          openKey={job}
          loading={!data}
          empty={<Empty title="Nothing is scheduled">This installation has no job that runs by itself.</Empty>}
        />
      </Section>
      {wish && <JobDialog wish={wish} onClose={() => setWish(null)} />}
    </>
  )
}
