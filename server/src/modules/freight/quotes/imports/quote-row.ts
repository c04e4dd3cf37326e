import type { Equipment, ImportedQuote, Quote } from '@holdfast/engine/freight'
import type { Place } from '../../imports/place-cells.ts'

/** A row that a quote could be made of. Ids that are not known before the writing are empty until then. */
export type QuoteImportRow = {
  readonly line: number
  readonly key: string
  readonly digest: string
  readonly externalRef: string | null
  readonly number: string | null
  /** Name or code. */
  readonly customer: string
  readonly said: ImportedQuote
  readonly details: {
    readonly origin: Place
    readonly destination: Place
    readonly equipment: Equipment | null
    readonly notes: string | null
  }
  /** Number or reference of the load that it became. */
  readonly load: string | null
  /** The quote where none stands yet. */
  readonly quote: Quote
}
