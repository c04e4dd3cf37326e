import type { ImportedSubscription, ImportedTerms, Subscription } from '@holdfast/engine/saas'

/** A row of a file whose subscription could be decided. The customer is known by name until it is written. */
export type SubscriptionImportRow = {
  readonly line: number
  readonly key: string
  readonly digest: string
  readonly said: ImportedSubscription
  /** The subscription where none stands yet. */
  readonly terms: ImportedTerms
}

export type StandingSubscription = {
  readonly subscription: Subscription
  /** What the row said that wrote it last; null: it was entered by hand. */
  readonly digest: string | null
}
