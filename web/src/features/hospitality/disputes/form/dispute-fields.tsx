import { DISPUTE_KINDS } from '@holdfast/engine/hospitality'
import { DateField } from '../../../../ui/date-field.tsx'
import { FormRow } from '../../../../ui/form-row.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useColleagues } from '../../use-colleagues.ts'
import { kindName } from '../dispute-words.ts'

const kinds = DISPUTE_KINDS.map((value) => ({ value, label: kindName(value) }))

interface DisputeFieldsProps {
  readonly ventureId: string
  /** The hotel's. */
  readonly currency: string
  readonly today: string
  /** Who owns it when the form opens, also when they have left since. */
  readonly owner?: { readonly id: string; readonly name: string } | null
}

/** What a dispute says of itself, in the order of the bank's letter. */
export function DisputeFields({ ventureId, currency, today, owner }: DisputeFieldsProps) {
  return (
    <>
      <FormRow>
        <SelectField required name="kind" label="Kind" options={kinds} searchable={false} />
        <TextField name="reference" label="Reference" hint="What the bank or the portal calls it" />
      </FormRow>
      <FormRow>
        <MoneyField
          required
          name="amountMinor"
          label="Contested amount"
          currency={currency}
          hint="Of a partial refund only the rest"
        />
        <TextField name="guestName" label="Guest" />
      </FormRow>
      <FormRow>
        <DateField required name="openedOn" label="Received on" max={today} />
        <DateField name="evidenceDueOn" label="Evidence due on" hint="The date in the acquirer’s letter" />
      </FormRow>
      <SelectField name="ownerId" label="Owner" options={useOwnerOptions(ventureId, owner)} placeholder="Nobody yet" />
    </>
  )
}

/** People of today, and whoever owns it already. */
function useOwnerOptions(ventureId: string, standing: DisputeFieldsProps['owner']) {
  const people = useColleagues(ventureId)
  const all = standing && !people.some(({ id }) => id === standing.id) ? [standing, ...people] : people
  return all.map(({ id, name }) => ({ value: id, label: name }))
}
