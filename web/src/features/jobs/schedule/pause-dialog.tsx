import { contract, type JobLine } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { JOB_ANSWERS } from '../job-answers.ts'

const schema = z.object({
  reason: z.string().trim().min(1, 'must say why').max(500, 'must have at most 500 characters'),
})

interface PauseDialogProps {
  readonly job: JobLine
  readonly onClose: () => void
}

/** Everybody who sees the job sees the reason. */
export function PauseDialog({ job: { name, title }, onClose }: PauseDialogProps) {
  const form = useZodForm(schema, { reason: '' })
  const { mutateAsync } = useCommand(contract.jobs.pauseJob, { refreshes: JOB_ANSWERS })
  return (
    <Dialog onClose={onClose} title={`Pause ${title}`}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await mutateAsync({ name, reason })
          onClose()
          void toast(`${title} is paused.`)
        }}
      >
        <TextField
          required
          autoFocus
          lines={2}
          name="reason"
          label="Reason"
          hint="It does not run by the schedule until somebody resumes it. What runs goes on, and it may still be run by hand."
        />
        <FormButtons verb="Pause" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
