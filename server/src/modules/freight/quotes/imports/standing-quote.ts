import type { Quote } from '@holdfast/engine/freight'
import type { LoadId } from '@holdfast/engine/kernel'
import type { QuoteDetails } from '../store/save-quote.ts'

/** A quote as it is stored. */
export type StandingQuote = {
  readonly quote: Quote
  readonly externalRef: string | null
  readonly importKey: string | null
  readonly digest: string | null
  readonly details: Pick<QuoteDetails, 'equipment' | 'notes'>
  /** The load that it became. */
  readonly load: { readonly id: LoadId; readonly number: string } | null
}
