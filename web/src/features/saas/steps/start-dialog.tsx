import { contract } from '@holdfast/contract'
import { BILLING_INTERVALS } from '@holdfast/engine/saas'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SAAS_ANSWERS } from '../saas-answers.ts'
import { useTodayOf } from '../saas-ventures.ts'
import { PriceFields } from './price-fields.tsx'

const startValues = z.object({
  customerId: z.string('must be chosen').min(1, 'must be chosen'),
  planId: z.string().nullable(),
  amountMinor: z.int('must be an amount').min(0, 'must not be below zero'),
  interval: z.enum(BILLING_INTERVALS, 'must be chosen'),
  seats: z.int('must be a number of seats').min(1, 'must be at least 1').max(1_000_000, 'is too many'),
  startedOn: z.string('must be a day'),
  isTrial: z.boolean(),
  trialEndsOn: z.string().nullable(),
  reference: z
    .string()
    .trim()
    .max(120, 'must have at most 120 characters')
    .transform((text) => text || null),
})

interface StartDialogProps {
  readonly ventureId: string
  /** null: it is chosen in the form. */
  readonly customer: { readonly id: string; readonly name: string } | null
  readonly onClose: () => void
}

/** A subscription on a plan or at a price of its own, or a trial. */
export function StartDialog({ ventureId, customer, onClose }: StartDialogProps) {
  const today = useTodayOf(ventureId)
  const { ventures } = useMe()
  const currency = ventures.find(({ id }) => id === ventureId)?.currency ?? 'USD'
  const form = useZodForm(startValues, {
    customerId: customer?.id ?? '',
    planId: null,
    interval: 'MONTH',
    seats: 1,
    startedOn: today,
    isTrial: false,
    trialEndsOn: null,
    reference: '',
  })
  const isTrial = useWatch({ control: form.control, name: 'isTrial' })
  const navigate = useNavigate()
  const start = useCommand(contract.saasSubscriptions.startSubscription, { refreshes: SAAS_ANSWERS })
  const submit = async ({ trialEndsOn, ...values }: z.output<typeof startValues>) => {
    const trial = values.isTrial ? { trialEndsOn } : {}
    const { id, customer: of } = await start.mutateAsync({ ventureId, ...values, ...trial })
    onClose()
    void toast(`${of.name} is ${values.isTrial ? 'on trial' : 'subscribed'}.`)
    await navigate({ to: '/saas/subscriptions/$id', params: { id } })
  }
  return (
    <FormDialog
      title={customer ? `New subscription, ${customer.name}` : 'New subscription'}
      verb={isTrial ? 'Start trial' : 'Start subscription'}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      {!customer && <CustomerField ventureId={ventureId} />}
      <PriceFields ventureId={ventureId} currency={currency} />
      <FormRow>
        <DateField required name="startedOn" label="Starts on" max={today} />
        <TextField name="reference" label="Reference" />
      </FormRow>
      <CheckField name="isTrial" label="A trial: it pays nothing until it is converted" />
      {isTrial && <DateField name="trialEndsOn" label="Trial ends on" hint="A reminder; nothing happens by itself" />}
    </FormDialog>
  )
}

/** Found by name. */
function CustomerField({ ventureId }: { readonly ventureId: string }) {
  const [text, setText] = useState('')
  const asked = { ventureId, limit: 50, ...(text.trim() && { text: text.trim() }) }
  const found = useReply(contract.saasCustomers.listSaasCustomers, asked).data?.items ?? []
  return (
    <SelectField
      required
      searchable
      name="customerId"
      label="Customer"
      options={found.map(({ id, name }) => ({ value: id, label: name }))}
      onSearch={setText}
      emptyMessage="No such customer. Enter it under Customers first."
    />
  )
}
