import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { CompanyField } from '../company-field.tsx'
import { EquipmentRow, LaneRows, WindowRow } from './freight-rows.tsx'

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
      <LaneRows />
      <WindowRow name="pickup" label="Pickup" zone={zone} />
      <WindowRow name="delivery" label="Delivery" zone={zone} />
      <EquipmentRow />
      <FormRow>
        <MoneyField required name="billMinor" label="Bill" currency={currency} hint="What the customer pays" />
        <MoneyField name="costMinor" label="Cost" currency={currency} hint="Leave empty while it is not known" />
      </FormRow>
    </>
  )
}
