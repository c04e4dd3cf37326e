import { contract, type SaasPlan } from '@holdfast/contract'
import { BILLING_INTERVALS } from '@holdfast/engine/saas'
import { z } from 'zod'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SAAS_ANSWERS } from '../saas-answers.ts'
import { intervalOptions } from '../saas-words.ts'

const planValues = z.object({
  name: z.string().trim().min(1, 'must be given').max(120, 'must have at most 120 characters'),
  amountMinor: z.int('must be an amount').min(0, 'must not be below zero'),
  interval: z.enum(BILLING_INTERVALS, 'must be chosen'),
  isRetired: z.boolean(),
})

interface PlanDialogProps {
  readonly venture: MyVenture
  /** null: a new one. */
  readonly plan: SaasPlan | null
  readonly onClose: () => void
}

/** A plan's price is proposed to new subscriptions; those that have it keep what they pay. */
export function PlanDialog({ venture, plan, onClose }: PlanDialogProps) {
  const currency = plan?.price.currency ?? venture.currency
  const form = useZodForm(planValues, {
    name: plan?.name ?? '',
    ...(plan && { amountMinor: plan.price.minor }),
    interval: plan?.interval ?? 'MONTH',
    isRetired: plan?.isRetired ?? false,
  })
  const create = useCommand(contract.saasPlans.createSaasPlan, { refreshes: SAAS_ANSWERS })
  const change = useCommand(contract.saasPlans.changeSaasPlan, { refreshes: SAAS_ANSWERS })
  const submit = async ({ isRetired, ...values }: z.output<typeof planValues>) => {
    if (plan) await change.mutateAsync({ id: plan.id, version: plan.version, ...values, isRetired })
    else await create.mutateAsync({ ventureId: venture.id, ...values })
    onClose()
    void toast(plan ? `${values.name} is saved. No subscription changed by it.` : `${values.name} is entered.`)
  }
  return (
    <FormDialog
      title={plan ? `Edit ${plan.name}` : `New plan, ${venture.name}`}
      lead="Proposed to new subscriptions. Whoever has the plan keeps the price that was agreed."
      verb={plan ? 'Save plan' : 'Enter plan'}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField required name="name" label="Name" />
      <FormRow>
        <MoneyField required name="amountMinor" label="Price of a seat" currency={currency} />
        <SelectField required name="interval" label="Billed" options={intervalOptions} searchable={false} />
      </FormRow>
      {plan && <CheckField name="isRetired" label="Retired: nobody begins it any more" />}
    </FormDialog>
  )
}
