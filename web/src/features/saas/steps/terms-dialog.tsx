import type { Subscription } from '@holdfast/contract'
import { BILLING_INTERVALS } from '@holdfast/engine/saas'
import { z } from 'zod'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useChangeSubscription } from '../saas-answers.ts'
import { useTodayOf } from '../saas-ventures.ts'
import { PriceFields } from './price-fields.tsx'

const termsValues = z.object({
  planId: z.string().nullable(),
  amountMinor: z.int('must be an amount').min(0, 'must not be below zero'),
  interval: z.enum(BILLING_INTERVALS),
  seats: z.int('must be a number of seats').min(1, 'must be at least 1').max(1_000_000, 'is too many'),
  on: z.string('must be a day'),
})

/** What every dialog of a subscription is given. */
export interface SubscriptionDialogProps {
  readonly subscription: Subscription
  readonly onClose: () => void
}

/** Another plan, price or number of seats, from a day on. */
export function TermsDialog({ subscription, onClose }: SubscriptionDialogProps) {
  const { id, version, ventureId, customer, plan, price, interval, seats, changedOn } = subscription
  const today = useTodayOf(ventureId)
  const form = useZodForm(termsValues, {
    planId: plan?.id ?? null,
    amountMinor: price.minor,
    interval,
    seats,
    on: today,
  })
  const command = useChangeSubscription()
  const submit = async ({ on, ...terms }: z.output<typeof termsValues>) => {
    await command.mutateAsync({ id, version, on, terms })
    onClose()
    void toast(`${customer.name} pays the new price since ${on}.`)
  }
  return (
    <FormDialog
      title={`Change what ${customer.name} pays`}
      lead="More is an expansion, less a contraction, from its day on. What was paid before stays as it was."
      verb="Change terms"
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <PriceFields ventureId={ventureId} currency={price.currency} kept={plan?.id ?? null} />
      <DateField required name="on" label="From" min={changedOn} max={today} />
    </FormDialog>
  )
}
