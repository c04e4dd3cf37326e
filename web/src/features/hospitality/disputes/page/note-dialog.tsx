import { contract } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../../lib/use-command.ts'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import { disputeName } from '../dispute-words.ts'
import type { DisputeDialogProps } from '../steps/dispute-step-form.tsx'

const schema = z.object({
  text: z.string().trim().min(1, 'must not be empty').max(4000, 'must have at most 4,000 characters'),
})

export function NoteDialog({ dispute, onClose }: DisputeDialogProps) {
  const form = useZodForm(schema, { text: '' })
  const command = useCommand(contract.hotelDisputes.addDisputeNote, { refreshes: DISPUTE_ANSWERS })
  return (
    <FormDialog
      title={`Note on ${disputeName(dispute)}`}
      verb="Write note"
      form={form}
      onSubmit={async (values) => {
        await command.mutateAsync({ id: dispute.id, ...values })
        onClose()
      }}
      onClose={onClose}
    >
      <TextField required autoFocus name="text" label="Note" lines={4} placeholder="The folio is with accounting" />
    </FormDialog>
  )
}
