import { contract, type Load } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'

const schema = z.object({
  text: z.string().trim().min(1, 'must not be empty').max(4000, 'must have at most 4,000 characters'),
  isPinned: z.boolean(),
})

interface NoteDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

export function NoteDialog({ load, onClose }: NoteDialogProps) {
  const form = useZodForm(schema, { text: '', isPinned: false })
  const command = useCommand(contract.loadRecord.addLoadNote, { refreshes: LOAD_ANSWERS })
  return (
    <FormDialog
      title={`Note on ${load.number}`}
      verb="Write note"
      form={form}
      onSubmit={async (values) => {
        await command.mutateAsync({ id: load.id, ...values })
        onClose()
      }}
      onClose={onClose}
    >
      <TextField required autoFocus name="text" label="Note" lines={4} placeholder="The dock closes at 15:00" />
      <CheckField name="isPinned" label="Pin it above the others" />
    </FormDialog>
  )
}
