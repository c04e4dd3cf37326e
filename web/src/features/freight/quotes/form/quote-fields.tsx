import { DateTimeField } from '../../../../ui/date-time-field.tsx'
import { FormRow } from '../../../../ui/form-row.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { CompanyField } from '../../company-field.tsx'
import { EquipmentRow, LaneRows, WindowRow } from '../../form/freight-rows.tsx'
import { usePeople } from '../../use-people.ts'
import { FormLane } from './form-lane.tsx'
import { MarginPreview } from './margin-preview.tsx'

interface Named {
  readonly id: string
  readonly name: string
}

interface QuoteFieldsProps {
  readonly ventureId: string
  readonly currency: string
  readonly zone: string
  /** The customer and the salesperson that the form opens with. */
  readonly customer?: Named
  readonly salesperson?: Named | null
  /** Both have agreed: the price stands. */
  readonly agreed?: boolean
}

/** What a quote says of itself, in the order in which a customer tells it on the phone, and what the lane paid before. */
export function QuoteFields({ ventureId, currency, zone, customer, salesperson, agreed }: QuoteFieldsProps) {
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
        <SelectField
          name="salespersonId"
          label="Salesperson"
          options={useSellerOptions(ventureId, salesperson)}
          placeholder="Nobody"
        />
      </FormRow>
      <LaneRows />
      <EquipmentRow />
      <WindowRow name="pickup" label="Pickup" zone={zone} />
      <FormLane ventureId={ventureId} />
      <FormRow>
        {!agreed && (
          <MoneyField required name="priceMinor" label="Price" currency={currency} hint="What we ask the customer" />
        )}
        <MoneyField
          name="expectedCostMinor"
          label="Expected cost"
          currency={currency}
          hint="What a carrier may take; leave empty while nobody knows"
        />
      </FormRow>
      <MarginPreview currency={currency} />
      <FormRow>
        <DateTimeField required name="requestedAt" label="Customer asked" zone={zone} />
        <DateTimeField required name="validUntil" label="Valid until" zone={zone} />
      </FormRow>
      <TextField name="notes" label="Notes" lines={2} placeholder="Two drops, no touch" />
    </>
  )
}

/** People of today, and whoever stands on the quote already. */
function useSellerOptions(ventureId: string, standing: Named | null | undefined) {
  const people = usePeople(ventureId)
  const all = standing && !people.some(({ id }) => id === standing.id) ? [standing, ...people] : people
  return all.map(({ id, name }) => ({ value: id, label: name }))
}
