import { type CustomerLocation, contract } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { CUSTOMER_ANSWERS } from './company-answers.ts'
import { optionalText, requiredName } from './optional-text.ts'

const schema = z.object({
  name: requiredName,
  city: z.string().trim().min(1, 'must not be empty').max(80),
  state: z.string().trim().min(1, 'must not be empty').max(40),
  address: optionalText(500),
  isClosed: z.boolean(),
})

interface ShipperDialogProps {
  readonly customerId: string
  /** null: a new one. */
  readonly location: CustomerLocation | null
  readonly onClose: () => void
}

export function ShipperDialog({ customerId, location, onClose }: ShipperDialogProps) {
  const { name = '', city = '', state = '', address = null, isClosed = false } = location ?? {}
  const form = useZodForm(schema, { name, city, state, address: address ?? '', isClosed })
  const add = useCommand(contract.customers.addShipper, { refreshes: CUSTOMER_ANSWERS })
  const change = useCommand(contract.customers.changeShipper, { refreshes: CUSTOMER_ANSWERS })
  const submit = async ({ isClosed: closed, ...fields }: z.output<typeof schema>) => {
    if (location === null) await add.mutateAsync({ customerId, ...fields })
    else await change.mutateAsync({ id: location.id, version: location.version, ...fields, isClosed: closed })
    onClose()
  }
  return (
    <Dialog title={location === null ? 'New location' : `Edit ${location.name}`} size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <TextField required autoFocus name="name" label="Name" placeholder="Dock 4" />
        <TextField name="address" label="Address" />
        <FormRow>
          <TextField required name="city" label="City" />
          <TextField required name="state" label="State" placeholder="TX" />
        </FormRow>
        {location && <CheckField name="isClosed" label="Closed: no longer shipped from" />}
        <FormButtons verb={location === null ? 'Add location' : 'Save'} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
