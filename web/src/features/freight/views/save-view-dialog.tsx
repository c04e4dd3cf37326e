import { contract } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useFreightVentures } from '../freight-ventures.ts'
import type { LoadFilters } from '../loads/use-load-filters.ts'

const schema = z.object({
  name: z.string().trim().min(1, 'must have a name').max(80, 'must have at most 80 characters'),
  ventureId: z.string('must name a venture'),
  isShared: z.boolean(),
})

interface SaveViewDialogProps {
  readonly filters: LoadFilters
  readonly onClose: () => void
}

/** Keeps the filters in force under a name; a name of one's own that stands is written over. */
export function SaveViewDialog({ filters, onClose }: SaveViewDialogProps) {
  const ventures = useFreightVentures()
  const form = useZodForm(schema, { name: '', ventureId: ventures[0]?.id ?? '', isShared: false })
  const command = useCommand(contract.savedViews.saveView, { refreshes: [contract.savedViews.listViews] })
  const submit = async (values: z.output<typeof schema>) => {
    const set = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
    await command.mutateAsync({ ...values, filters: set })
    onClose()
    void toast(`The view “${values.name}” is saved.`)
  }
  return (
    <Dialog title="Save these filters" onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <TextField required autoFocus name="name" label="Name" placeholder="Uncovered reefers" />
        {ventures.length > 1 && (
          <SelectField
            required
            name="ventureId"
            label="Venture"
            options={ventures.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <CheckField name="isShared" label="Share it with everybody of the venture" />
        <FormButtons verb="Save view" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
