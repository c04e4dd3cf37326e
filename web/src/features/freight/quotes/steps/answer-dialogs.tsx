import { LOST_REASONS, REASON_NAMES, standingPrice } from '@holdfast/engine/freight'
import { z } from 'zod'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { capital } from '../../names.ts'
import { type QuoteDialogProps, QuoteStepForm } from './quote-step-form.tsx'

const price = z.object({ minor: z.int('must be an amount').min(0, 'must not be below zero') })

export function AcceptDialog({ quote, onClose }: QuoteDialogProps) {
  const { number, status, price: ours, counter } = quote
  const standing = standingPrice({ status, priceMinor: ours.minor, counterMinor: counter?.minor ?? null })
  const form = useZodForm(price, { minor: standing })
  return (
    <QuoteStepForm
      quote={quote}
      onClose={onClose}
      title={`${number} is accepted`}
      lead={
        status === 'COUNTERED'
          ? 'We take the price that the customer offered.'
          : 'The customer takes the price we asked.'
      }
      verb="Mark accepted"
      form={form}
      change={({ minor }) => ({ status: 'ACCEPTED', agreedMinor: minor })}
      done={`${number} is accepted. Convert it to its load.`}
    >
      <MoneyField required name="minor" label="Agreed price" currency={ours.currency} hint="What the load is billed" />
    </QuoteStepForm>
  )
}

export function CounterDialog({ quote, onClose }: QuoteDialogProps) {
  const { number, price: ours } = quote
  const form = useZodForm(price, {})
  return (
    <QuoteStepForm
      quote={quote}
      onClose={onClose}
      title={`${number} is countered`}
      lead="The customer would pay another price. Accept it, reject it, or send the quote again at yours."
      verb="Record counter"
      form={form}
      change={({ minor }) => ({ status: 'COUNTERED', counterMinor: minor })}
      done={`The counter on ${number} is recorded.`}
    >
      <MoneyField required name="minor" label="Customer’s price" currency={ours.currency} />
    </QuoteStepForm>
  )
}

const rejected = z.object({
  reason: z.enum(LOST_REASONS, 'must be chosen'),
  note: z.string().trim().max(500, 'must have at most 500 characters'),
})
const reasons = LOST_REASONS.map((value) => ({ value, label: capital(REASON_NAMES[value]) }))

export function RejectDialog({ quote, onClose }: QuoteDialogProps) {
  const { number } = quote
  const form = useZodForm(rejected, { note: '' })
  return (
    <QuoteStepForm
      quote={quote}
      onClose={onClose}
      title={`${number} is rejected`}
      lead="The business goes elsewhere, and the quote counts as lost."
      verb="Mark rejected"
      form={form}
      change={({ reason, note }) => ({ status: 'REJECTED', reason, ...(note && { note }) })}
      done={`${number} is rejected.`}
    >
      <SelectField required name="reason" label="Reason" options={reasons} searchable={false} />
      <TextField name="note" label="Note" lines={2} placeholder="Had $140 less elsewhere" />
    </QuoteStepForm>
  )
}
