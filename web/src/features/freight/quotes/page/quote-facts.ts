import { z } from 'zod'
import { formatMoney } from '../../../../lib/format.ts'

/** What events of a quote say; one written by an older version may lack any of it. */
const quoteFacts = z
  .object({
    currency: z.string(),
    priceMinor: z.int(),
    priceBefore: z.int().nullable(),
    counterMinor: z.int().nullable(),
    agreedMinor: z.int().nullable(),
    validUntil: z.string(),
    reason: z.string().nullable(),
    note: z.string().nullable(),
    loadNumber: z.string(),
    customerName: z.string(),
    fileName: z.string(),
    changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
  })
  .partial()
export type QuoteFacts = z.output<typeof quoteFacts>

/** Unreadable facts are as good as none: the moment itself still stands in the timeline. */
export function quoteFactsOf(facts: Readonly<Record<string, unknown>>): QuoteFacts {
  const parsed = quoteFacts.safeParse(facts)
  return parsed.success ? parsed.data : {}
}

export const moneyText = (minor: number | null | undefined, { currency }: QuoteFacts): string =>
  minor === null || minor === undefined || currency === undefined ? 'not known' : formatMoney({ minor, currency })
