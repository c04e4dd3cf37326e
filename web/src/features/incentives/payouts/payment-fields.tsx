import { isDay } from '@holdfast/engine/kernel'
import { z } from 'zod'
import { DateField } from '../../../ui/date-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { TextField } from '../../../ui/text-field.tsx'

export const paymentSchema = z.object({
  paidOn: z.string('must be a day').refine(isDay, 'must be a day'),
  reference: z
    .string()
    .trim()
    .max(120, 'must have at most 120 characters')
    .transform((text) => (text === '' ? null : text)),
})

/** When the bank paid, and how it calls the payment. */
export const PaymentFields = ({ today }: { readonly today: string | undefined }) => (
  <FormRow>
    <DateField
      required
      name="paidOn"
      label="Paid on"
      hint="The day that the bank names."
      {...(today && { max: today })}
    />
    <TextField name="reference" label="Reference" hint="As the bank statement has it." />
  </FormRow>
)
