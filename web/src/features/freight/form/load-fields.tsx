import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { CompanyField } from '../company-field.tsx'
import { equipmentOptions } from '../names.ts'

interface LoadFieldsProps {
  readonly ventureId: string
  readonly currency: string
  readonly zone: string
  /** The customer that the form opens with. */
  readonly customer?: { readonly id: string; readonly name: string }
}

/** What a load says of itself, in the order in which a customer tells it on the phone. */
export function LoadFields({ ventureId, currency, zone, customer }: LoadFieldsProps) {
  return (
    <>
      <FormRow>
        <CompanyField
          autoFocus={!customer}
          required
          kind="customer"
          name="customerId"
          label="Customer"
          ventureId={ventureId}
          known={customer ?? null}
        />
        <TextField name="customerReference" label="Customer reference" placeholder="PO 77310" />
      </FormRow>
      <FormRow>
        <TextField required name="origin.city" label="From, city" placeholder="Dallas" />
        <TextField required name="origin.state" label="From, state" placeholder="TX" />
      </FormRow>
      <FormRow>
        <TextField required name="destination.city" label="To, city" placeholder="Atlanta" />
        <TextField required name="destination.state" label="To, state" placeholder="GA" />
      </FormRow>
      <FormRow>
        <DateTimeField name="pickup.from" label="Pickup from" zone={zone} />
        <DateTimeField name="pickup.to" label="Pickup until" zone={zone} />
      </FormRow>
      <FormRow>
        <DateTimeField name="delivery.from" label="Delivery from" zone={zone} />
        <DateTimeField name="delivery.to" label="Delivery until" zone={zone} />
      </FormRow>
      <FormRow>
        <SelectField required name="equipment" label="Equipment" options={equipmentOptions} />
        <NumberField name="miles" label="Distance" unit="miles" />
        <NumberField name="weightPounds" label="Weight" unit="lb" />
      </FormRow>
      <FormRow>
        <MoneyField required name="billMinor" label="Bill" currency={currency} hint="What the customer pays" />
        <MoneyField name="costMinor" label="Cost" currency={currency} hint="Leave empty while it is not known" />
      </FormRow>
    </>
  )
}
