import type { Load } from '@holdfast/contract'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { TextField } from '../../../ui/text-field.tsx'

/** When the load was picked up and delivered, as far as it was, for whoever may correct it. */
export function CorrectionFields({ load }: { readonly load: Load }) {
  if (!load.can['correct_times']) return null
  return (
    <>
      <FormRow>
        <DateTimeField name="pickedUpAt" label="Picked up" zone={load.zone} />
        {load.deliveredAt !== null && <DateTimeField name="deliveredAt" label="Delivered" zone={load.zone} />}
      </FormRow>
      <TextField
        name="reason"
        label="Reason"
        hint="Needed to correct a recorded time. Figures, points and pay follow to its day."
      />
    </>
  )
}
