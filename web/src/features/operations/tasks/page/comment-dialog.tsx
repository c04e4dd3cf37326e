import { contract, type Task } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../../lib/use-command.ts'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { TASK_ANSWERS } from '../task-answers.ts'

const schema = z.object({
  text: z.string().trim().min(1, 'must not be empty').max(4_000, 'must have at most 4,000 characters'),
})

interface CommentDialogProps {
  readonly task: Task
  readonly onClose: () => void
}

export function CommentDialog({ task, onClose }: CommentDialogProps) {
  const form = useZodForm(schema, { text: '' })
  const command = useCommand(contract.tasks.addTaskComment, { refreshes: TASK_ANSWERS, onDone: onClose })
  return (
    <FormDialog
      title={`Comment on “${task.title}”`}
      verb="Write comment"
      form={form}
      onSubmit={async (values) => void (await command.mutateAsync({ id: task.id, ...values }))}
      onClose={onClose}
    >
      <TextField required autoFocus name="text" label="Comment" lines={4} />
    </FormDialog>
  )
}
