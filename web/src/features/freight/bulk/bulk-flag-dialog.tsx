import { FLAG_KINDS } from '@holdfast/engine/freight'
import { z } from 'zod'
import { counted } from '../../../lib/counted.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { FLAG_NAMES } from '../names.ts'
import { reasonText } from '../steps/reason-text.ts'
import type { BulkDialogProps } from './bulk-dialog.ts'

const schema = z.object({
  what: z.enum(['raise', 'clear'], 'must be chosen'),
  kind: z.enum(FLAG_KINDS, 'must be chosen'),
  reason: reasonText,
})
const flags = FLAG_KINDS.map((value) => ({ value, label: FLAG_NAMES[value] }))
const wishes = [
  { value: 'raise', label: 'Raise' },
  { value: 'clear', label: 'Clear' },
]

export function BulkFlagDialog({ loads, go, onClose }: BulkDialogProps) {
  const form = useZodForm(schema, { what: 'raise', kind: 'AT_RISK', reason: '' })
  const submit = async ({ what, ...mark }: z.output<typeof schema>) => {
    const up = what === 'raise'
    await go(loads, { ...mark, up, done: up ? 'flagged' : 'cleared' })
    onClose()
  }
  return (
    <Dialog title={`Flag ${counted(loads.length, 'load')}`} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <SelectField required name="what" label="Do" options={wishes} />
        <SelectField required name="kind" label="Flag" options={flags} />
        <TextField required name="reason" label="Reason" lines={2} placeholder="Storm over Oklahoma" />
        <FormButtons verb="Save" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
