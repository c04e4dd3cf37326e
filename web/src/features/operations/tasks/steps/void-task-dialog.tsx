import { contract, type TaskRow } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { TASK_ANSWERS } from '../task-answers.ts'

interface VoidTaskDialogProps {
  readonly task: Pick<TaskRow, 'id' | 'title'>
  readonly onClose: () => void
}

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidTaskDialog({ task, onClose }: VoidTaskDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void “${task.title}”?`}
      verb="Void task"
      endpoint={contract.tasks.voidTask}
      input={(reason) => ({ id: task.id, reason })}
      refreshes={TASK_ANSWERS}
      done={() => `“${task.title}” is void.`}
    >
      For a task that was entered by mistake. It leaves every list, and the points and the pay that came from it go too.
      Nothing is deleted, but this cannot be undone.
    </ReasonDialog>
  )
}
