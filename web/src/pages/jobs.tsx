import { Failed } from '../features/jobs/failed/failed.tsx'
import { JobsHeader } from '../features/jobs/jobs-header.tsx'
import { JobsTabs } from '../features/jobs/jobs-tabs.tsx'
import { OpenedSheet } from '../features/jobs/opened-sheet.tsx'
import { Queues } from '../features/jobs/queues/queues.tsx'
import { Schedule } from '../features/jobs/schedule/schedule.tsx'
import { Today } from '../features/jobs/today/today.tsx'
import { useJobsAddress } from '../features/jobs/use-jobs-address.ts'

export function Page() {
  const { tab } = useJobsAddress()
  return (
    <>
      <JobsHeader />
      <JobsTabs />
      {tab === 'today' && <Today />}
      {tab === 'schedule' && <Schedule />}
      {tab === 'failed' && <Failed />}
      {tab === 'queues' && <Queues />}
      <OpenedSheet />
    </>
  )
}
