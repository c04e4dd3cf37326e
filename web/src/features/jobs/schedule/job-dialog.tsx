import type { JobLine } from '@holdfast/contract'
import { PauseDialog } from './pause-dialog.tsx'
import { RunNowDialog } from './run-now-dialog.tsx'

export interface JobWish {
  readonly is: 'run' | 'pause'
  readonly job: JobLine
}

interface JobDialogProps {
  readonly wish: JobWish
  readonly onClose: () => void
}

export const JobDialog = ({ wish: { is, job }, onClose }: JobDialogProps) =>
  is === 'run' ? <RunNowDialog job={job} onClose={onClose} /> : <PauseDialog job={job} onClose={onClose} />
