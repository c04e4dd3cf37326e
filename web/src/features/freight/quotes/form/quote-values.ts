import { z } from 'zod'
import { optionalText } from '../../companies/optional-text.ts'
import { amount, freightValues, NO_FREIGHT } from '../../form/freight-values.ts'

/** The fields of a quote as a form holds them. */
export const quoteValues = freightValues.extend({
  salespersonId: z.string().nullable(),
  priceMinor: amount,
  expectedCostMinor: amount.nullable(),
  validUntil: z.string('must be a time'),
  requestedAt: z.string('must be a time'),
  notes: optionalText(2_000),
})
export type QuoteEntries = z.input<typeof quoteValues>

/** Valid for a day from now, asked for now. */
export function newQuoteValues(now: Date, salespersonId: string | null) {
  const day = 86_400_000
  const minute = 60_000
  const onTheMinute = (at: number) => new Date(Math.floor(at / minute) * minute).toISOString()
  return {
    ...NO_FREIGHT,
    salespersonId,
    expectedCostMinor: null,
    validUntil: onTheMinute(now.getTime() + day),
    requestedAt: onTheMinute(now.getTime()),
    notes: '',
  }
}
