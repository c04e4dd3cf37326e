import { contract, type Office, type Venture } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'

const schema = z.object({
  name: z.string().trim().min(1, 'must not be empty').max(120, 'must have at most 120 characters'),
})

interface OfficeDialogProps {
  readonly venture: Venture
  /** null: one that is not there yet. */
  readonly office: Office | null
  readonly onClose: () => void
}

export function OfficeDialog({ venture, office, onClose }: OfficeDialogProps) {
  const refreshes = [contract.offices.listOffices, contract.ventures.listVenturePeople]
  const create = useCommand(contract.offices.createOffice, { refreshes })
  const change = useCommand(contract.offices.changeOffice, { refreshes })
  const form = useZodForm(schema, { name: office?.name ?? '' })
  return (
    <Dialog onClose={onClose} title={office ? `Rename ${office.name}` : `Add an office of ${venture.name}`}>
      <Form
        form={form}
        onSubmit={async ({ name }) => {
          await (office
            ? change.mutateAsync({ id: office.id, name })
            : create.mutateAsync({ ventureId: venture.id, name }))
          onClose()
          void toast(office ? `${office.name} is now ${name}.` : `${name} is open.`)
        }}
      >
        <TextField required autoFocus name="name" label="Name" placeholder="Chicago" />
        <FormButtons verb={office ? 'Rename' : 'Add office'} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
