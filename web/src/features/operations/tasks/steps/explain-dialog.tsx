import { contract, type TaskRow } from '@holdfast/contract'
import { z } from 'zod'
import { formatDay } from '../../../../lib/format-time.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { TASK_ANSWERS } from '../task-answers.ts'

interface ExplainDialogProps {
  readonly task: Pick<TaskRow, 'id' | 'title'>
  readonly missedOn: string
  readonly onClose: () => void
}

const schema = z.object({
  explanation: z.string().trim().min(1, 'must say why').max(2_000, 'must have at most 2,000 characters'),
})

/** Why a due day was missed, once for each. */
export function ExplainDialog({ task, missedOn, onClose }: ExplainDialogProps) {
  const form = useZodForm(schema, { explanation: '' })
  const command = useCommand(contract.tasks.explainTask, { refreshes: TASK_ANSWERS, onDone: onClose })
  return (
    <FormDialog
      title={`“${task.title}” was due ${formatDay(missedOn)}`}
      lead="Say why it was not done by then. Whoever gave it to you reads it; to give it another day, edit the task."
      verb="Explain"
      form={form}
      onSubmit={async (values) => void (await command.mutateAsync({ id: task.id, missedOn, ...values }))}
      onClose={onClose}
    >
      <TextField required autoFocus name="explanation" label="Explanation" lines={3} />
    </FormDialog>
  )
}
