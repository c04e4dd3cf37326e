import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { PLAN_ANSWERS } from '../draft/use-editing.ts'

interface NewPlanProps {
  readonly ventures: readonly MyVenture[]
  readonly onClose: () => void
}

const schema = z.object({
  ventureId: z.string({ error: 'Choose a venture' }),
  name: z.string().trim().min(1, 'must not be empty').max(120),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be three capitals, such as USD'),
})

export function NewPlan({ ventures, onClose }: NewPlanProps) {
  const navigate = useNavigate()
  const { mutateAsync } = useCommand(contract.plans.createPlan, { refreshes: PLAN_ANSWERS })
  const [first] = ventures
  const form = useZodForm(schema, { ventureId: first?.id ?? '', name: '', currency: first?.currency ?? '' })
  const [ventureId, currency] = useWatch({ control: form.control, name: ['ventureId', 'currency'] })
  const venture = ventures.find(({ id }) => id === ventureId)
  useFollowing(form, venture)
  const submit = async (values: z.output<typeof schema>) => {
    const { id } = await mutateAsync(values)
    onClose()
    await navigate({ to: '/plans/$id', params: { id } })
  }
  return (
    <Dialog title="Open a plan" onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <SelectField
          required
          name="ventureId"
          label="Venture"
          options={ventures.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField required autoFocus name="name" label="Name" placeholder="Dispatch 2027" />
        <TextField required name="currency" label="Pays in" hint={currencyHint(currency, venture)} />
        <FormButtons verb="Open plan" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

type PlanForm = UseFormReturn<z.input<typeof schema>, unknown, z.output<typeof schema>>

/** Another venture brings its currency along, unless somebody wrote another one than the venture's. */
function useFollowing({ getValues, setValue }: PlanForm, venture: MyVenture | undefined) {
  const before = useRef(venture)
  useEffect(() => {
    const isFollowing = getValues('currency') === before.current?.currency
    if (venture && isFollowing) setValue('currency', venture.currency)
    before.current = venture
  }, [venture, getValues, setValue])
}

function currencyHint(currency: string, venture: MyVenture | undefined): string {
  if (!venture || currency === venture.currency || !/^[A-Z]{3}$/.test(currency))
    return 'One currency a plan, such as USD or INR.'
  return `${venture.name} counts in ${venture.currency}. What it earns is converted to ${currency} at the rate of the day.`
}
