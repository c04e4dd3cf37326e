import { contract, type TaskRow } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { TASK_ANSWERS } from '../task-answers.ts'

interface VoidTaskDialogProps {
  readonly task: Pick<TaskRow, 'id' | 'title'>
  readonly onClose: () => void
}

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidTaskDialog({ task, onClose }: VoidTaskDialogProps) {
  const command = useCommand(contract.tasks.voidTask, { refreshes: TASK_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id: task.id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`“${task.title}” is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void “${task.title}”?`}
      verb="Void task"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a task that was entered by mistake. It leaves every list, and the points and the pay that came from it go too.
      Nothing is deleted, but this cannot be undone.
    </ConfirmReason>
  )
}
