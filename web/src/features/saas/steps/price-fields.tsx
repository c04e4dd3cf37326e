import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { usePlansOf } from '../plans/use-plans-of.ts'
import { intervalOptions } from '../saas-words.ts'

interface PriceFieldsProps {
  readonly ventureId: string
  /** The subscription's: plans in another are not proposed. */
  readonly currency: string
  /** The plan that it has, also when it is retired. */
  readonly kept?: string | null
}

/** Plan, price, seats. A plan that is chosen proposes its price, which may be changed. */
export function PriceFields({ ventureId, currency, kept = null }: PriceFieldsProps) {
  const plans = usePlansOf(ventureId).filter(
    ({ id, isRetired, price }) => price.currency === currency && (!isRetired || id === kept),
  )
  useProposedPrice(plans, kept)
  return (
    <>
      <SelectField
        name="planId"
        label="Plan"
        placeholder="A price of its own"
        options={plans.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormRow>
        <MoneyField required name="amountMinor" label="Price of a seat" currency={currency} />
        <SelectField required name="interval" label="Billed" options={intervalOptions} searchable={false} />
        <NumberField required name="seats" label="Seats" />
      </FormRow>
    </>
  )
}

/** Another plan than the one that it has says price and interval. */
function useProposedPrice(plans: ReturnType<typeof usePlansOf>, kept: string | null): void {
  const { setValue, getFieldState } = useFormContext()
  const chosen: unknown = useWatch({ name: 'planId' })
  const plan = plans.find(({ id }) => id === chosen)
  const proposed = plan && plan.id !== kept ? plan : undefined
  const [minor, interval] = [proposed?.price.minor, proposed?.interval]
  useEffect(() => {
    if (minor === undefined || interval === undefined || !getFieldState('planId').isDirty) return
    setValue('amountMinor', minor, { shouldValidate: true })
    setValue('interval', interval)
  }, [minor, interval, setValue, getFieldState])
}
