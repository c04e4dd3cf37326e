import { useState } from 'react'
import { z } from 'zod'
import { DateTimeField } from '../../../../ui/date-time-field.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { type QuoteDialogProps, QuoteStepForm } from './quote-step-form.tsx'

const terms = z.object({
  priceMinor: z.int('must be an amount').min(0, 'must not be below zero'),
  validUntil: z.string('must be a time'),
})

const DAY_MS = 86_400_000

/** Sent once more, mostly at another price or for a longer time. */
export function SendAgainDialog({ quote, onClose }: QuoteDialogProps) {
  const { number, price, zone } = quote
  const [opened] = useState(() => Date.now())
  const isOver = Date.parse(quote.validUntil) <= opened
  const validUntil = isOver ? new Date(opened + DAY_MS).toISOString() : quote.validUntil
  const form = useZodForm(terms, { priceMinor: price.minor, validUntil })
  return (
    <QuoteStepForm
      quote={quote}
      onClose={onClose}
      title={`Send ${number} again`}
      lead="The customer gets it with this price and validity. What they offered stays on the quote."
      verb="Mark sent"
      form={form}
      change={(values) => ({ status: 'SENT', ...values })}
      done={`${number} is sent again.`}
    >
      <MoneyField required name="priceMinor" label="Price" currency={price.currency} />
      <DateTimeField required name="validUntil" label="Valid until" zone={zone} />
    </QuoteStepForm>
  )
}
