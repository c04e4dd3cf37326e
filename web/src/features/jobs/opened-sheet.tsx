import { Sheet } from '../../ui/sheet.tsx'
import { RunView } from './run/run-view.tsx'
import { JobView } from './schedule/job-view.tsx'
import { useJobsAddress } from './use-jobs-address.ts'

/** The job or the run that the address names, over whichever tab is open; a run opened from its job leads back to it. */
export function OpenedSheet() {
  const { job, run, close } = useJobsAddress()
  if (run !== null)
    return (
      <Sheet title="Run" size={640} onClose={close}>
        <RunView key={run} id={run} />
      </Sheet>
    )
  if (job !== null)
    return (
      <Sheet title="Job" size={640} onClose={close}>
        <JobView key={job} name={job} />
      </Sheet>
    )
  return null
}
