import { OUT_OF_ORDER_POLICIES } from '@holdfast/engine/hospitality'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { policyName } from './hotel-words.ts'

const policies = OUT_OF_ORDER_POLICIES.map((value) => ({ value, label: policyName(value) }))

/** What is called how, and how its nights are counted and judged. */
export function HotelFields({ currency }: { readonly currency: string }) {
  return (
    <>
      <FormRow>
        <TextField required name="name" label="Name" />
        <TextField required name="code" label="Code" hint="What its files call it" />
      </FormRow>
      <FormRow>
        <NumberField name="rooms" label="Rooms" hint="All of them; empty while nobody knows" />
        <SelectField
          required
          name="outOfOrderPolicy"
          label="Rooms out of order"
          options={policies}
          searchable={false}
        />
      </FormRow>
      <MoneyField
        name="lossThresholdMinor"
        label="Loss threshold"
        currency={currency}
        hint="A night whose whole revenue is below it is a loss. Empty: nights are not judged"
      />
      <FormRow>
        <NumberField required name="reviewHours" label="Reviews answered within" unit="h" />
        <NumberField required name="negativeReviewHours" label="Negative ones within" unit="h" />
      </FormRow>
    </>
  )
}
