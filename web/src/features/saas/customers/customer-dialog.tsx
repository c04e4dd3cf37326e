import { contract, type SaasCustomer } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SAAS_ANSWERS } from '../saas-answers.ts'

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max} characters`)
    .transform((text) => text || null)

const customerValues = z.object({
  name: z.string().trim().min(1, 'must be given').max(200, 'must have at most 200 characters'),
  reference: words(120),
  email: words(320),
  note: words(2_000),
})

interface CustomerDialogProps {
  readonly ventureId: string
  /** null: a new one. */
  readonly customer: SaasCustomer | null
  readonly onClose: () => void
}

/** Who buys. What is not known stays empty. */
export function CustomerDialog({ ventureId, customer, onClose }: CustomerDialogProps) {
  const form = useZodForm(customerValues, {
    name: customer?.name ?? '',
    reference: customer?.reference ?? '',
    email: customer?.email ?? '',
    note: customer?.note ?? '',
  })
  const navigate = useNavigate()
  const create = useCommand(contract.saasCustomers.createSaasCustomer, { refreshes: SAAS_ANSWERS })
  const change = useCommand(contract.saasCustomers.changeSaasCustomer, { refreshes: SAAS_ANSWERS })
  const submit = async (values: z.output<typeof customerValues>) => {
    if (customer) {
      await change.mutateAsync({ id: customer.id, version: customer.version, ...values })
      onClose()
      void toast(`${values.name} is saved.`)
      return
    }
    const { id } = await create.mutateAsync({ ventureId, ...values })
    onClose()
    void toast(`${values.name} is entered. Start its first subscription.`)
    await navigate({ to: '/saas/customers/$id', params: { id } })
  }
  return (
    <FormDialog
      title={customer ? `Edit ${customer.name}` : 'New customer'}
      verb={customer ? 'Save customer' : 'Enter customer'}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField required name="name" label="Name" />
      <TextField name="reference" label="Reference" hint="What the billing system calls it" />
      <TextField name="email" label="Email address" />
      <TextField name="note" label="Note" lines={3} />
    </FormDialog>
  )
}
