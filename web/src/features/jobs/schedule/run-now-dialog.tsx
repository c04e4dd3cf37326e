import type { JobLine } from '@holdfast/contract'
import { useState } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'
import { Followed } from './followed.tsx'
import type { Queued } from './queued.ts'
import { RunNowForm } from './run-now-form.tsx'

interface RunNowDialogProps {
  readonly job: JobLine
  readonly onClose: () => void
}

/** Asks where and for which day; then what was queued is followed until it has ended. */
export function RunNowDialog({ job, onClose }: RunNowDialogProps) {
  const [queued, setQueued] = useState<Queued | null>(null)
  return (
    <Dialog onClose={onClose} title={`Run ${job.title}`} size={480}>
      {queued ? (
        <Followed job={job} queued={queued} onClose={onClose} />
      ) : (
        <RunNowForm job={job} onQueued={setQueued} onClose={onClose} />
      )}
    </Dialog>
  )
}
