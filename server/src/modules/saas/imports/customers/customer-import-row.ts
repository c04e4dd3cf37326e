import type { CustomerFields } from '../../customers/store/customer-row.ts'

/** A row that could be read; what its cells leave blank is null and says nothing. */
export type CustomerImportRow = { readonly key: string; readonly digest: string; readonly said: CustomerFields }

export type StandingCustomer = {
  readonly id: string
  readonly fields: CustomerFields
  /** What the row said that wrote it last; null: it was entered by hand. */
  readonly digest: string | null
}
